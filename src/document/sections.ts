import type { Heading, Paragraph, RootContent } from "mdast";
import { toString as plain } from "mdast-util-to-string";
import type { Document, Section } from "./document.ts";

/** Groups content by its headings. */
export function outline(content: RootContent[]): Pick<Document, "preamble" | "sections"> {
  const preamble: RootContent[] = [];
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const node of unquote(content)) {
    const depth = headingDepth(node);
    while (depth > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const around = open.at(-1);
    if (depth > 0) {
      const section = sectionOf(node as Heading | Paragraph, depth, around);
      (around?.sections ?? sections).push(section);
      open.push(section);
    } else (around?.nodes ?? preamble).push(node);
    extend(open, node);
  }
  return { preamble, sections };
}

const deepest = 60;

/** Lifts what is quoted into the flow where the quotation holds more than words, as in transcripts. */
function unquote(nodes: RootContent[], depth = 0): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== "blockquote" || depth > deepest) return [node];
    return node.children.some(({ type }) => type !== "paragraph") ? unquote(node.children, depth + 1) : [node];
  });
}

function sectionOf(heading: Heading | Paragraph, depth: number, parent: Section | undefined): Section {
  const title = plain(heading, { includeHtml: false })
    .trim()
    .replace(/[:：]$/, "")
    .trim();
  const start = heading.position?.start ?? { line: 1, column: 1, offset: 0 };
  const end = heading.position?.end ?? start;
  return { title, depth, heading, nodes: [], sections: [], parent, at: { start, end } };
}

function extend(open: Section[], node: RootContent): void {
  if (!node.position) return;
  for (const section of open) section.at = { start: section.at.start, end: node.position.end };
}

/** 0 for what is no heading, 7 for a paragraph that is one phrase in bold. */
function headingDepth(node: RootContent): number {
  if (node.type === "heading") return node.depth;
  if (node.type !== "paragraph" || node.children.length > 2) return 0;
  const [first, second] = node.children;
  if (first?.type !== "strong" || plain(first).length > 80) return 0;
  return !second || (second.type === "text" && /^\s*[:：]\s*$/.test(second.value)) ? 7 : 0;
}
