import type { Code } from "mdast";
import { createCache } from "../document/index.ts";
import { generic } from "./generic-words.ts";
import { isBlank } from "./words.ts";

/** What the reader of a text needs to find new in it before it says anything. */
type Least = { words: number; headings: string[] };

const lorem =
  /\blorem ipsum\b|\bdolor sit amet\b|\but enim ad minim\b|\bquis nostrud\b|\bduis aute\b|\bexcepteur sint\b|\bsed (?:do|ut) (?:eiusmod|perspiciatis)\b/i;
const promised =
  /\b(?:will|shall|should|is|are|still needs?|needs?|has) (?:yet )?(?:to )?be (?:added|completed|defined|determined|decided|described|documented|detailed|filled(?: in)?|provided|specified|updated|written)(?:\.|$| (?:later|soon|here|below|when|once|as|in (?:a|the|some|an) (?:\w+ )?(?:version|iteration|revision|release|document|update|future)))/i;
const later =
  /^(?:this (?:section|part|chapter) )?(?:(?:is |are |will be |to be |still )+(?:added|completed|defined|determined|decided|described|done|filled(?: in| out)?|provided|specified|updated|written)|coming soon|under construction|work in progress|fill (?:this|me) in|wip\b|tbd\b|todo\b|folgt\b|a definir\b|por definir\b|à compléter\b|待补充|待定)/i;
const instruction =
  /^(?:please )?(?:add|define|describe|detail|discuss|document|enter|explain|fill|give|identify|include|insert|list|mention|note|outline|provide|specify|state|summari[sz]e|write)\b/i;
const placeholder =
  /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{|\$(?:[A-Z]{1,3}\b|\{)|\b(?:N?FR|US|REQ)-[XYN]+\b|\b[XYN]{1,3}(?:,0{3})*\s?%?(?![\w-])/;
const brackets =
  /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{[^{}\n]{1,200}\}\}|_{3,}|\$(?:[A-Z]{1,3}\b|\{\w{1,30}\})|\b(?:N?FR|US|REQ)-[XYN]+\b|\/resources?(?:\/[:{]\w{1,20}\}?)?(?![\w/])/g;
const ofItself =
  /(?:^|(?<=[.!?] ))(?:(?:in )?this|the following|the next|the above) (?:section|subsection|chapter|part|document|page|table|diagram|list)s?\b[^.!?]{0,30}\b(?:describ|show|outlin|list|introduc|provid|cover|explain|contain|present|giv|detail|discuss|illustrat|summari[sz]|identif|address|specif|captur|defin)\w*[^.!?]{0,400}[.!?]?/gi;
const word = /[\p{L}\p{N}]+(?:['’_./-][\p{L}\p{N}]+)*/gu;

/**
 * Whether a text says nothing of a certain system: blank, a template's placeholders or instructions, "to be added",
 * or only the words of every design and of the headings above it.
 */
export function isHollow(text: string, least: Least): boolean {
  return known(`${least.words}\n${least.headings.join("\n")}\n\n${text}`, () => saysNothing(text, least));
}

const known = createCache<boolean>(8_000, 1_000);

function saysNothing(text: string, { words, headings }: Least): boolean {
  if (isBlank(text) || lorem.test(text) || later.test(text.trim())) return true;
  if (text.length <= 200 && promised.test(text)) return true;
  const bare = text.replace(ofItself, " ").replace(brackets, " ");
  if (bare !== text && isBlank(bare.replace(/[\s:;,.()|*-]+/g, " "))) return true;
  if (text.length > 600) return false;
  const least = placeholder.test(text) || instruction.test(text) ? words + 2 : words;
  return saying(bare, headings, least) < least;
}

/** How many words say something, counted up to `enough`; a figure, a name or a piece of code counts double. */
function saying(text: string, headings: string[], enough: number): number {
  const known = new Set(headings.flatMap((heading) => (heading.toLowerCase().match(word) ?? []).map(stem)));
  const seen = new Set<string>();
  let found = 0;
  for (const [token] of text.matchAll(word)) {
    const lower = token.toLowerCase();
    const key = stem(lower);
    if (seen.has(key) || known.has(key) || generic.has(lower) || generic.has(key)) continue;
    seen.add(key);
    found += /\d|[\p{L}][_./-]\p{L}|\p{Ll}\p{Lu}|^\p{Lu}{2,}|\p{Script=Han}/u.test(token) ? 2 : 1;
    if (found > enough + 2) break;
  }
  return found;
}

/** A crude stem: enough to see that "scaling" and "scales" are the same word. */
export function stem(text: string): string {
  return text
    .replace(/['’]s$/, "")
    .replace(/(?:ings?|ed|es|s|ly|able|ability|ions?)$/, "")
    .slice(0, 12);
}

const notation =
  /^(?:get|post|put|patch|delete|interface|type|class|struct|enum|create|table|flowchart|graph|sequencediagram|erdiagram|participant|actor|subgraph|end|lr|rl|td|tb|bt|string|number|boolean|int|json)$/;

/** Whether a code block holds nothing but a notation's own words and placeholders; brackets in a diagram are its boxes. */
export function isHollowCode({ lang, value }: Pick<Code, "lang" | "value">): boolean {
  if (value.length > 2_000) return false;
  const isDiagram = lang?.toLowerCase() === "mermaid";
  const bare = isDiagram ? value : value.replace(brackets, " ");
  const words = (bare.match(word) ?? []).map((token) => token.toLowerCase());
  const says = words.filter((token) => token.length > 1 && !notation.test(token) && !generic.has(token));
  return isBlank(value) || (says.length === 0 && (isDiagram || bare !== value || words.length <= 2));
}
