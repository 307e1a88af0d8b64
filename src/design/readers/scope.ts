import { contentOf, within } from "../../document/index.ts";
import type { Design } from "../design.ts";
import { cellOf, type Item, isBlank, itemsIn, type Line, linesIn, tablesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";
import type { Topic } from "../topics.ts";
import type { Reader } from "./reader.ts";
import { distinctByLine, textOf } from "./value.ts";

type Excluded = Design["scope"]["excluded"][number];

/** In scope, out of scope with reasons, and constraints: as labelled paragraphs or as sections with lists. */
export const readScope: Reader = (outline) => {
  const content = outline.content("scope", "in-scope", "out-of-scope", "constraints");
  const lines = linesIn(content);
  const items = itemsIn(outline.content("scope", "in-scope", "out-of-scope"));
  return {
    scope: {
      included: [...labelled(lines, items, included), ...listed(outline, "in-scope")],
      excluded: distinctByLine([
        ...labelled(lines, items, excluded).map(reasoned),
        ...excludedIn(outline),
        ...announcedIn(outline),
        ...negatedIn(outline),
      ]),
      constraints: [...labelled(lines, items, /^constraints?$/i), ...listed(outline, "constraints")],
      implied: impliedIn(outline),
    },
  };
};

const included = /^(?:in[- ]scope|included|im umfang|inclu[ií]do|dentro do escopo|范围内)$/i;
const excluded =
  /^(?:out[- ]of[- ]scope|excluded|not in scope|not included|non-?goals?|nicht im umfang|exclu[ií]do|fora d[eo] escopo|fuera de alcance|hors périmètre|非目标|范围外|不包含)$/i;

/** `**In scope:** a; b; c` as a paragraph or an item, with the items below it. */
function labelled(lines: Line[], items: Item[], label: RegExp) {
  const found = [...lines, ...items].filter((line) => line.label !== undefined && label.test(line.label));
  return found.flatMap((line) => {
    const parts = line.body.split(/;\s+/).map((text) => ({ text: text.replace(/\.$/, ""), at: line.at }));
    const below = "items" in line ? line.items.map(textOf) : [];
    return [...parts, ...below].filter(({ text }) => !isBlank(text));
  });
}

function listed(outline: Outline, topic: Topic) {
  const content = outline.content(topic);
  const items = itemsIn(content);
  const found = items.length > 0 ? items : linesIn(content);
  return found.filter(({ text }) => !isBlank(text)).map(textOf);
}

function excludedIn(outline: Outline): Excluded[] {
  const content = outline.about("out-of-scope").flatMap((section) => {
    const inner = section.sections.filter((child) => outline.topics(child).includes("out-of-scope"));
    return (inner.length > 0 ? inner : [section]).flatMap(contentOf);
  });
  const rows = tablesIn(content).flatMap(({ rows }) =>
    rows.map(({ cells, at }) => ({ text: cells[0]?.text ?? "", reason: cells[1]?.text ?? "", at })),
  );
  const items = itemsIn(content).map(reasoned);
  const found = [...rows, ...items];
  return (found.length > 0 ? found : linesIn(content).map(reasoned)).filter(({ text }) => !isBlank(text));
}

const announces =
  /\b(?:out of scope|outside (?:of )?the scope|not in scope|non-?goals?|not covered|fora d[eo] escopo|nicht (?:im|teil des) (?:umfangs?|scopes?)|hors périmètre|fuera (?:de|del) alcance)\b.{0,80}[:：]$/i;

/** "The following are out of scope:" before a list, wherever it stands. */
function announcedIn(outline: Outline): Excluded[] {
  return outline.sections.flatMap(({ nodes }) => {
    const found = nodes.filter((node, index) => {
      const before = nodes[index - 1];
      return node.type === "list" && before?.type === "paragraph" && announces.test(cellOf(before).text.slice(-300));
    });
    return itemsIn(found).map(reasoned);
  });
}

const negation = /\b(?:not|no|never|excludes?|without|won't|nicht|keine?|não|nunca|sin)\b|不|非/i;

/** Under a heading on scope, what is said not to be. */
function negatedIn(outline: Outline): Excluded[] {
  const parts = outline.about("scope").flatMap((section) => [...within(section)]);
  const open = parts.filter(
    (part) => !outline.topics(part).some((topic) => topic === "in-scope" || topic === "constraints"),
  );
  const items = open
    .flatMap(({ nodes }) => itemsIn(nodes))
    .filter(({ label }) => !label || !/^(?:in[- ]scope|included|constraints?)$/i.test(label));
  return items.filter(({ text }) => negation.test(text.slice(0, 200))).map(reasoned);
}

const reason = /^(.{3,200}?)(?:\s*[:;—–]\s+|\s+-\s+|\s+because\s+|\s+since\s+|,\s+as\s+|\s+\(|\.\s+)(.{4,})$/i;

/** "Browser SDKs: no service needs them" is what and why. */
function reasoned({ text, at }: { text: string; at: Item["at"] }): Excluded {
  const split = text.length <= 2_000 ? reason.exec(text) : null;
  return split ? { text: split[1]!.trim(), reason: split[2]!.trim(), at } : { text, reason: "", at };
}

const deferred =
  /\b(?:future (?:work|considerations?|enhancements?|extensions?|improvements?|plans?|scope)|next steps|next milestones|later phases?|roadmap|context (?:boundary|diagram|view)|system (?:scope and )?context|scope and context|business context|(?:key |design |default )?assumptions?|clarifying questions|(?:potential|possible) (?:extensions?|improvements?)|phase [2-9]|kontextabgrenzung|fachlicher kontext|ausblick|annahmen|premissas|próximos passos|suposições)\b|假设|后续|未来/i;
const narrowed =
  /\b(?:we (?:will |only )?focus on|(?:is|are|be) deferred|left for later|deferred to|future version|future iteration|out of scope|outside (?:of )?the scope|only supports?|for now\b|initial(?:ly)? (?:only|support)|not (?:be )?(?:covered|addressed|supported) (?:here|yet|initially|in this)|default assumptions|fase futura|nicht bestandteil)\b|暂不|不在本/i;

function impliedIn(outline: Outline) {
  const headed = outline.sections.filter((section) => deferred.test(section.title) && contentOf(section).length > 0);
  const told = outline.passages.filter(
    ({ text, label }) => narrowed.test(text.slice(0, 1_000)) || (label !== undefined && deferred.test(label)),
  );
  const sections = headed.map(({ title, at }) => ({ text: title, at }));
  return distinctByLine([...sections, ...told.map(textOf)]);
}
