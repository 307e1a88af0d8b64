import type { Nodes, Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { type Chunk, chunksOf } from "./chunks.ts";
import type { Document } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { maskDepth, strayFences } from "./mask.ts";
import { outline } from "./sections.ts";

const parser = remark().use(remarkGfm).freeze();

/** Parses any text; never fails. What is masked is replaced by spaces, so that offsets stay true. */
export function parse(text: string, path = "document.md"): Document {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const frontMatter = readFrontMatter(source);
  const deep = maskDepth(blank(source, 0, frontMatter.end));
  const first = parseTree(deep.text);
  const stray = strayFences(first, deep.text);
  const readable = stray.reduce((masked, { at }) => blank(masked, at.start.offset ?? 0, at.end.offset ?? 0), deep.text);
  const tree = stray.length > 0 ? parseTree(readable) : first;
  return { path, source, tree, frontMatter, masked: [...deep.masks, ...stray], ...outline(tree.children) };
}

function parseTree(text: string): Root {
  const children = chunksOf(text).flatMap((chunk) => {
    const tree = parser.parse(chunk.text) as Root;
    if (chunk.offset > 0) shift(tree, chunk);
    return tree.children;
  });
  return { type: "root", children };
}

/** Moves the positions of a chunk's nodes to where they stand in the whole text. */
function shift(root: Root, { line, offset }: Chunk): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += line;
      point.offset = (point.offset ?? 0) + offset;
    }
    if ("children" in node) open.push(...node.children);
  }
}

function blank(text: string, start: number, end: number): string {
  if (end <= start) return text;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}
