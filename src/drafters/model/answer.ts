import { toString as plain } from "mdast-util-to-string";
import { type SectionId, sectionTitles } from "../../design/topics.ts";
import { parse } from "../../document/index.ts";
import { sectionOf } from "../../pipeline/join.ts";
import { isOneSection } from "../../pipeline/refusal.ts";
import { isGarbled, normal } from "./normal.ts";
import { unwrap } from "./unwrap.ts";

/** A section, or why the answer is none. */
export type Cleaned = { text: string } | { problem: string };

type Mark = { depth: number; title: string; start: number; end: number };

/**
 * Makes an answer exactly one section under its own heading. What surrounds it is taken away and its heading is mended
 * where only one reading is possible: thoughts, a fence, chatter before it, other sections. Else it says what is wrong.
 */
export function clean(answer: string, section: SectionId): Cleaned {
  const readable = normal(answer);
  if (isGarbled(readable)) return { problem: "the answer is garbled" };
  const heading = `## ${sectionTitles[section]}`;
  const bare = unwrap(withoutThoughts(readable))?.replace(ignore, "");
  if (bare === undefined) return { problem: "a code fence is opened and not closed" };
  if (!bare.trim()) return { problem: "the answer is empty" };
  const marks = headingsIn(bare);
  const own = shallowest(marks.filter(({ title }) => sectionOf(title) === section));
  if (own.length > 1) return { problem: `it holds \`${heading}\` twice` };
  const head = own[0] ?? onlyHeading(marks);
  if (!head) return { problem: `it does not hold the heading \`${heading}\`` };
  const next = marks.find((mark) => mark.start > head.start && isOther(mark, head, section));
  const body = level(withoutFarewell(bare.slice(head.end, next?.start)), head);
  const text = `${heading}\n\n${body.replace(/^\s*\n/, "")}`.trim();
  return isOneSection(text, section)
    ? { text }
    : { problem: `it holds more headings than \`${heading}\` at its level` };
}

/** Only people may silence a rule. */
const ignore = /<!--\s*system-design-ignore\b(?:(?!-->)[\s\S]){0,2000}-->\n{0,2}/gi;

/** Thoughts stand before the section, with or without their opening tag. */
function withoutThoughts(text: string): string {
  const open = text.indexOf("<think>");
  const close = text.lastIndexOf("</think>");
  const isFirst = open < 0 || !/^#{1,6} /m.test(text.slice(0, open));
  if (close >= 0) return isFirst ? text.slice(close + "</think>".length) : text;
  return open >= 0 && isFirst ? "" : text;
}

/** The house form has no rule between paragraphs: what follows a last one is a word to the reader of the chat. */
function withoutFarewell(body: string): string {
  const nodes = parse(body).tree.children;
  const at = nodes.findLastIndex(({ type }) => type === "thematicBreak");
  const rest = nodes.slice(at + 1);
  const isTalk = at > 0 && rest.length <= 1 && rest.every(({ type }) => type === "paragraph");
  return isTalk ? body.slice(0, nodes[at]!.position!.start.offset) : body;
}

function headingsIn(text: string): Mark[] {
  return parse(text).tree.children.flatMap((node) => {
    if (node.type !== "heading") return [];
    return [
      { depth: node.depth, title: plain(node), start: node.position!.start.offset!, end: node.position!.end.offset! },
    ];
  });
}

function shallowest(marks: Mark[]): Mark[] {
  const top = Math.min(...marks.map(({ depth }) => depth));
  return marks.filter(({ depth }) => depth === top);
}

/** A wrong heading is mended when it is the only one of its rank, the first, and not the heading of another section. */
function onlyHeading(marks: Mark[]): Mark | undefined {
  const [only, ...others] = shallowest(marks);
  return others.length === 0 && only === marks[0] && only && only.depth <= 2 && !sectionOf(only.title)
    ? only
    : undefined;
}

/** The heading of another section, or of a document; a heading inside the section is never taken for one. */
function isOther(mark: Mark, head: Mark, section: SectionId): boolean {
  const named = sectionOf(mark.title);
  return mark.depth < head.depth || (mark.depth <= Math.max(2, head.depth) && named !== undefined && named !== section);
}

/** Headings of the section's own rank, which are none of the house's, become parts of it. */
function level(body: string, head: Mark): string {
  const marks = headingsIn(body);
  const top = Math.min(...marks.map(({ depth }) => depth));
  const shift = head.depth === 2 ? Math.max(0, 3 - top) : 3 - top;
  if (marks.length === 0 || shift === 0) return body;
  return marks.reduceRight((text, { depth, start, end }) => {
    const words = /^#{1,6}[ \t]+/.exec(text.slice(start, end));
    const hashes = "#".repeat(Math.min(6, depth + shift));
    return words ? `${text.slice(0, start)}${hashes} ${text.slice(start + words[0].length)}` : text;
  }, body);
}
