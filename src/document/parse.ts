import type { Heading, Paragraph, Root, RootContent } from "mdast";
import { toString as plain } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { Document, Section } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";

const parser = remark().use(remarkGfm).freeze();

/** Parses any text; never fails. Front matter is masked with spaces, so that offsets stay true. */
export function parse(text: string, path = "document.md"): Document {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const frontMatter = readFrontMatter(source);
  const masked = source.slice(0, frontMatter.end).replace(/[^\r\n]/g, " ") + source.slice(frontMatter.end);
  const tree = parser.parse(masked) as Root;
  return { path, source, tree, frontMatter, ...outline(unquote(tree.children)) };
}

/** Lifts what is quoted into the flow where the quotation itself holds headings, as in transcripts. */
function unquote(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== "blockquote") return [node];
    return node.children.some((child) => child.type === "heading") ? unquote(node.children) : [node];
  });
}

function outline(nodes: RootContent[]): Pick<Document, "preamble" | "sections"> {
  const preamble: RootContent[] = [];
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const node of nodes) {
    const depth = headingDepth(node);
    if (depth === 0) {
      (open.at(-1)?.nodes ?? preamble).push(node);
      extend(open, node);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const section = sectionOf(node as Heading | Paragraph, depth, open.at(-1));
    (open.at(-1)?.sections ?? sections).push(section);
    open.push(section);
    extend(open, node);
  }
  return { preamble, sections };
}

function sectionOf(heading: Heading | Paragraph, depth: number, parent: Section | undefined): Section {
  const title = plain(heading).trim().replace(/[:：]$/, "");
  return { title, depth, heading, nodes: [], sections: [], parent, at: { ...heading.position! } };
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
  return !second || (second.type === "text" && second.value.trim() === ":") ? 7 : 0;
}
