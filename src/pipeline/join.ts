import { toString as plain } from "mdast-util-to-string";
import { unnumbered } from "../design/heading.ts";
import { type SectionId, sectionIds, sectionTitles } from "../design/topics.ts";
import { type Document, parse } from "../document/index.ts";

export type Head = { title: string; brief: string; depth: string; date: string; currency: string };
/** Offsets into a text. */
export type Span = { start: number; end: number };
export type Sections = ReadonlyMap<SectionId, string>;

/** Puts the sections together in reading order, under front matter, title and the brief. `date` is `YYYY-MM-DD`. */
export function join(head: Head, sections: Sections): string {
  const front = [
    "status: draft",
    "version: 1",
    `date: ${head.date}`,
    `depth: ${head.depth}`,
    `currency: ${head.currency}`,
  ];
  const bodies = sectionIds.flatMap((id) => sections.get(id)?.trim() || []);
  const title = `# System Design: ${head.title.replace(/\s+/g, " ").trim() || "Untitled"}`;
  return `${[["---", ...front, "---"].join("\n"), title, quote(head.brief), ...bodies].join("\n\n")}\n`;
}

/** Where each section stands, by the exact heading of the house form; the first of several counts. Offsets into `source`. */
export function spansOf({ tree, source }: Pick<Document, "tree" | "source">): Map<SectionId, Span> {
  const headings = tree.children.filter((node) => node.type === "heading").filter(({ depth }) => depth <= 2);
  const starts = headings.map((node) => node.position?.start.offset ?? 0);
  const spans = new Map<SectionId, Span>();
  for (const [index, heading] of headings.entries()) {
    const id = heading.depth === 2 ? sectionOf(plain(heading)) : undefined;
    if (id && !spans.has(id)) spans.set(id, { start: starts[index]!, end: starts[index + 1] ?? source.length });
  }
  return spans;
}

/** The text of each section, from its heading on. */
export function sectionsIn(document: Document): Map<SectionId, string> {
  return new Map(
    Array.from(spansOf(document), ([id, { start, end }]) => [id, document.source.slice(start, end).trim()]),
  );
}

/** The text of one section, from its heading on; undefined when there is none. */
export function sectionIn(text: string, id: SectionId): string | undefined {
  return sectionsIn(parse(text)).get(id);
}

/** The document with one section replaced, or put in where it belongs; every other byte stays. */
export function withSection(text: string, id: SectionId, section: string): string {
  const document = parse(text);
  const { source } = document;
  const mark = text.slice(0, text.length - source.length);
  const spans = spansOf(document);
  const span = spans.get(id);
  if (span) {
    const tail = /\s*$/.exec(source.slice(span.start, span.end))?.[0] ?? "";
    return mark + source.slice(0, span.start) + section.trim() + tail + source.slice(span.end);
  }
  const next = sectionIds.slice(sectionIds.indexOf(id) + 1).find((later) => spans.has(later));
  const at = next ? spans.get(next)!.start : source.length;
  const before = source.slice(0, at);
  const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  return `${mark}${before}${gap}${section.trim()}\n${next ? "\n" : ""}${source.slice(at)}`;
}

/** The section that a heading names word for word, numbering and case aside. */
export function sectionOf(heading: string): SectionId | undefined {
  const words = unnumbered(heading).toLowerCase();
  return sectionIds.find((id) => sectionTitles[id].toLowerCase() === words);
}

/** The brief as a quotation. What would make a heading, HTML, code or an image of its words is escaped, so that they read as they were written. */
export function quote(brief: string): string {
  const lines = brief.replace(/\r\n?/g, "\n").trim().split("\n").map(escaped);
  return lines.map((line, index) => `> ${index === 0 ? "**Brief:** " : ""}${line}`.trimEnd()).join("\n");
}

function escaped(line: string): string {
  return line
    .replace(/^(\s*)(#{1,6}(?:\s|$)|=+\s*$|-+\s*$)/, "$1\\$2")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/!\[/g, "!\\[")
    .replace(/(?<!\\)((?:\\\\)*)`/g, "$1\\`");
}
