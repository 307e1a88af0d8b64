import type { Section } from "../../document/index.ts";
import { contentOf } from "../../document/index.ts";
import type { Failure } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { cellOf, type Item, isBlank, itemsIn, tablesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";
import { type Field, failuresOfTable, fields } from "./failure-tables.ts";
import { type Labelled, labelledIn, saidIn } from "./labelled.ts";
import type { Reader } from "./reader.ts";
import { breaks } from "./trouble.ts";
import { distinctByLine } from "./value.ts";

/** What breaks, with impact, detection, mitigation and recovery: tables, headings with labelled items, items, answered questions. */
export const readFailures: Reader = (outline) => {
  const inside = outline.about("failure-modes").flatMap((section) => inSection(section, outline));
  const rows = outline.sections
    .flatMap(({ nodes }) => tablesIn(nodes))
    .flatMap((table) => failuresOfTable(table, false));
  const headed = outline.sections.filter((section) => asksOfTrouble(section.title)).flatMap(fromHeading);
  return { failures: distinctByLine([...inside, ...rows, ...headed]) };
};

function asksOfTrouble(title: string): boolean {
  const isAsked =
    /\?\W*$/.test(title) ||
    /^\W*(?:\d+\W+)?(?:how (?:to|do|does|will|would|can)|what (?:if|happens|about)|handling|dealing with|when .{1,60} fails?)\b/i.test(
      title,
    );
  return isAsked && breaks.test(title);
}

const elsewhere = new Set([
  "monitoring",
  "security",
  "cost",
  "questions",
  "functional",
  "non-functional",
  "decisions",
  "rollout",
]);

function inSection(section: Section, outline: Outline): Failure[] {
  const rows = tablesIn(section.nodes).flatMap((table) => failuresOfTable(table, true));
  const items = itemsIn(section.nodes).flatMap((item) => fromItem(item));
  const headings = section.sections.flatMap((child) => {
    if (outline.topics(child).some((topic) => elsewhere.has(topic))) return [];
    const own = fromHeading(child).filter(
      ({ detection, impact, recovery }) => rows.length === 0 || detection || impact || recovery,
    );
    return own.length > 0 ? own : inSection(child, outline);
  });
  return [...rows, ...items, ...headings];
}

/** A failure as a heading with `**Impact:**` items, or with prose that says what is done. */
function fromHeading(section: Section): Failure[] {
  const content = contentOf(section);
  const said = labelled(labelledIn(section));
  const name = unnumbered(section.title);
  const at = { start: (section.heading.position ?? section.at).start, end: section.at.end };
  const bold = itemsIn(section.nodes).filter(({ strong }) => strong);
  if (Object.keys(said).length > 0 && (bold.length < 2 || Object.keys(said).length > 1))
    return [failure(name, at, said)];
  const words = content
    .map((node) => cellOf(node).text)
    .join(" ")
    .trim();
  const isLeaf = section.sections.length === 0 && bold.length < 2;
  return isLeaf && words.length > 40 && breaks.test(`${name} ${words.slice(0, 2_000)}`)
    ? [failure(name, at, { mitigation: words })]
    : [];
}

function labelled(parts: Labelled[]): Partial<Record<Field, string>> {
  const said: Partial<Record<Field, string>> = {};
  for (const part of parts) {
    const field =
      part.label === undefined ? undefined : fields.find(([, pattern]) => pattern.test(part.label ?? ""))?.[0];
    const text = saidIn(part);
    if (field && !isBlank(text)) said[field] ??= text;
  }
  return said;
}

/** `- **Worker crash:** the job returns to the queue`, or an item with labelled items below it. */
function fromItem(item: Item): Failure[] {
  const said = labelled(item.items.map((child) => ({ ...child, below: child.items })));
  const name = item.label ?? item.text;
  if (Object.keys(said).length > 0) return [failure(name, item.at, said)];
  const text = item.text.slice(0, 2_000);
  const mitigated = /^(.{10,}?)[.;]?\s+(?:mitigations?|mitigated by|gegenmaßnahme|mitigação)\s*[:：]\s*(.{8,})$/i.exec(
    text,
  );
  if (mitigated)
    return [failure(item.label ?? mitigated[1]!, item.at, { impact: mitigated[1]!, mitigation: mitigated[2]! })];
  const split = /^(.{4,80}?)\s*(?:→|->|=>|⇒)\s*(.{8,})$/.exec(text);
  if (split) return [failure(split[1]!, item.at, { mitigation: split[2]! })];
  const rest = [item.body, ...item.items.map((child) => child.text)].filter(Boolean).join("; ");
  if (item.label && rest.length > 12) return [failure(item.label, item.at, { mitigation: rest })];
  const when = /^(?:if|when|on|wenn|bei|falls|se|quando|si|cuando|当|若|如果)\s*(.{2,100}?)[,:，：]\s*(.{4,})$/i.exec(
    text,
  );
  if (when) return [failure(when[1]!, item.at, { mitigation: when[2]! })];
  return breaks.test(text) && text.length > 40 ? [failure(name.slice(0, 80), item.at, { impact: text })] : [];
}

function failure(name: string, at: Failure["at"], said: Partial<Record<Field, string>>): Failure {
  return { name, impact: "", detection: "", mitigation: "", recovery: "", ...said, at };
}
