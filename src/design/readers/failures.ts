import { contentOf, type Section } from "../../document/index.ts";
import type { Failure } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { itemsIn, linesIn, tablesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";
import type { Topic } from "../topics.ts";
import { fromAsked, fromCondition, fromItem, labelled, prosaic, remedy } from "./failure-items.ts";
import { failuresOfTable, fields, type ToldFailure } from "./failure-tables.ts";
import { labelledIn, saidIn } from "./labelled.ts";
import type { Reader } from "./reader.ts";
import { breaks } from "./trouble.ts";
import { distinctByLine } from "./value.ts";

/** What breaks, with impact, detection, mitigation and recovery: tables, headings with labelled items, items, answered questions. */
export const readFailures: Reader = (outline) => {
  const inside = outline.about("failure-modes").flatMap((section) => watched(inSection(section, outline), section));
  const rows = outline.sections
    .flatMap(({ nodes }) => tablesIn(nodes))
    .flatMap((table) => failuresOfTable(table, false));
  const headed = outline.sections.flatMap((section) => {
    if (asksOfTrouble(section.title)) return fromQuestion(section);
    if (outline.topics(section).includes("failure-modes")) return [];
    const asked = itemsIn(section.nodes).flatMap((item) => fromAsked(item, section));
    if (asked.length > 0) return asked;
    return breaks.test(section.title) && labelled(labelledIn(section)).mitigation ? fromHeading(section) : [];
  });
  return { failures: distinctByLine([...inside, ...rows, ...headed]).map(whole) };
};

function whole(told: ToldFailure): Failure {
  return { impact: "", detection: "", mitigation: "", recovery: "", ...told };
}

function asksOfTrouble(title: string): boolean {
  const isAsked =
    isQuestion(title) ||
    /^\W*(?:\d+\W+)?(?:how (?:to|do|does|will|would|can)|what (?:if|happens|about)|handling|dealing with|when .{1,60} fails?)\b/i.test(
      title,
    );
  return isAsked && breaks.test(title);
}

function isQuestion(title: string): boolean {
  return /[?？]\W*$/.test(title);
}

/** A question gives way to the failures that its answer lists. */
function fromQuestion(section: Section): ToldFailure[] {
  const listed = isQuestion(section.title) ? itemsIn(section.nodes).flatMap(fromItem) : [];
  return listed.length > 0 ? listed : fromHeading(section);
}

/** What stands below a heading on failures and is no failure. */
const elsewhere = new Set<Topic>([
  "monitoring",
  "security",
  "cost",
  "questions",
  "functional",
  "non-functional",
  "decisions",
  "rollout",
  "api",
]);

function inSection(section: Section, outline: Outline): ToldFailure[] {
  const rows = tablesIn(section.nodes).flatMap((table) => failuresOfTable(table, true));
  const items = itemsIn(section.nodes).flatMap(fromItem);
  const lines = linesIn(section.nodes).flatMap(({ text, at }) => fromCondition(text, at, section));
  const headings = section.sections.flatMap((child) => {
    const topics = outline.topics(child);
    if (topics.some((topic) => elsewhere.has(topic))) return [];
    const { impact, detection, recovery } = labelled(labelledIn(child));
    const isRemark = rows.length > 0 && !(impact || detection || recovery);
    const own = topics.includes("failure-modes") || isRemark ? [] : fromQuestion(child);
    return own.length > 0 ? own : inSection(child, outline);
  });
  return [...rows, ...items, ...lines, ...headings];
}

const watch = /\bhealth[- ]?checks?\b|\bheartbeats?\b/i;

/** Where failures have no place for how they are seen, what the section says of that once counts for each. */
function watched(failures: ToldFailure[], section: Section): ToldFailure[] {
  const isWatch = (label = "") =>
    watch.test(label) || fields.some(([field, name]) => field === "detection" && name.test(label));
  const said = labelledIn(section).find(({ label, body, below }) => isWatch(label) && body.length + below.length > 0);
  return said ? failures.map((one) => ({ ...one, detection: one.detection ?? saidIn(said) })) : failures;
}

/** A failure as a heading with `**Impact:**` items, or with prose that says what is done. */
function fromHeading(section: Section): ToldFailure[] {
  const said = labelled(labelledIn(section));
  const name = unnumbered(section.title).replace(
    /^(?:challenge|risk|failure|scenario|problem|issue|case) ?\d{0,3}\s*[:.–—-]\s+/i,
    "",
  );
  if (remedy.test(name)) return [];
  const at = { start: (section.heading.position ?? section.at).start, end: section.at.end };
  const content = contentOf(section);
  const words = [...linesIn(content), ...itemsIn(content)].map(({ text }) => text).join(" ");
  const bold = itemsIn(section.nodes).filter(({ strong }) => strong);
  if (Object.keys(said).length > 0 && (bold.length < 2 || Object.keys(said).length > 1)) {
    const lead = linesIn(section.nodes).filter(({ label }) => label === undefined);
    const impact = lead.map(({ text }) => text).join(" ");
    return [{ ...prosaic(name, at, said.mitigation ?? ""), ...(impact && { impact }), ...said }];
  }
  const isLeaf = section.sections.length === 0 && bold.length < 2;
  return isLeaf && words.length > 40 && breaks.test(`${name} ${words.slice(0, 2_000)}`)
    ? [prosaic(name, at, words)]
    : [];
}
