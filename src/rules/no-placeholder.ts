import type { Position } from "unist";
import { cellOf } from "../design/markup.ts";
import type { SectionId } from "../design/topics.ts";
import { covers, ignoresOf } from "./lookup/ignores.ts";
import { everyNode } from "./lookup/nodes.ts";
import { placeAt, sectionAt } from "./lookup/place.ts";
import { placeholdersIn } from "./lookup/placeholders.ts";
import { isBare } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-placeholder",
  section: "overview",
  severity: "error",
  summary: "Disallow placeholders and the residue of templates.",
  why: "A reader takes the sentence around a placeholder for decided; the hole is found when the part is built.",
  fix: "Write what belongs there. What is not known yet becomes a row of Open Questions with the value that is assumed meanwhile, and the text uses that value.",
  bad: "Uploads are kept for TBD days and then deleted by [Component Name].\n",
  good: "Uploads are kept for `kept` = 90 day and then deleted by the Sweeper.\n",
  anyText: true,
  *check(facts) {
    const bare = new Map<SectionId, boolean>();
    const silenced = ignoresOf(facts.document).filter(({ rule, reason }) => rule === "no-placeholder" && reason !== "");
    const gathered = new Map<SectionId, Place[]>();
    for (const place of placesIn(facts)) {
      const { section } = place;
      const alone = bare.get(section) ?? isBare(facts, section);
      bare.set(section, alone);
      if (alone) continue;
      if (silenced.some((ignore) => covers(ignore, place.at))) yield told([place]);
      else gathered.set(section, [...(gathered.get(section) ?? []), place]);
    }
    for (const places of gathered.values())
      if (places.length > most) yield told(places);
      else for (const place of places) yield told([place]);
  },
} satisfies Rule;

/** More than these in one section are the residue of a template and told at once. */
const most = 3;

type Place = { text: string; section: SectionId; at: Position };

function* placesIn(facts: Facts): Generator<Place> {
  const brief = facts.design.brief?.at;
  const [briefFrom, briefTo] = [brief?.start.offset ?? 0, brief?.end.offset ?? 0];
  let around = "";
  for (const node of everyNode(facts.document.tree)) {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") around = cellOf(node).text;
    if (node.type !== "text" || !node.position) continue;
    let from = node.position.start.offset ?? 0;
    if (from >= briefFrom && from < briefTo) continue;
    for (const { text, index } of placeholdersIn(node.value)) {
      if (advisesTitle.test(around) && isQuoted(node.value, index, text)) continue;
      const at = locate(facts, text, from, node.position);
      from = at.end.offset ?? from;
      yield { text, section: sectionAt(facts.design, at) ?? "overview", at };
    }
  }
}

/** Advice on how to call something. */
const advisesTitle = /\b(?:titles?|headings?|captions?|labels?|naming|titel|überschrift|título)(?![\p{L}])/iu;

/** Whether a text in brackets stands with other words inside of one pair of quotation marks: a pattern and no gap. */
function isQuoted(value: string, index: number, text: string): boolean {
  if (!/^\[.*\]$/.test(text)) return false;
  const before = /(["“„«])([^"“”„«»]{0,200})$/.exec(value.slice(0, index));
  const after = /^([^"“”„«»]{0,200})["”“»]/.exec(value.slice(index + text.length));
  if (!before || !after || !/\p{L}/u.test(`${before[2]}${after[1]}`)) return false;
  const opened = value.slice(0, index).match(/"/g)?.length ?? 0;
  return before[1] !== '"' || opened % 2 === 1;
}

function told(places: Place[]): Finding {
  const [{ at, section }, ...others] = places as [Place, ...Place[]];
  const texts = [...new Set(places.map(({ text }) => text))];
  const stands = others.length > 0 ? `stand at ${places.length} places` : "stands";
  return {
    message: `${others.length > 0 ? list(texts, 3) : quote(texts[0]!)} ${stands} where content should be: expected the content, or a row of \`Open Questions\` and the value assumed meanwhile`,
    at,
    section,
    related: others.slice(0, 20).map((other) => ({ message: `${quote(other.text)} stands here`, at: other.at })),
  };
}

/** Its place in the source; where escapes hide it, the whole text around it. */
function locate({ document }: Facts, text: string, from: number, around: Position): Position {
  const found = document.source.slice(from, around.end.offset).indexOf(text);
  return found < 0 ? around : placeAt(document, from + found, from + found + text.length);
}
