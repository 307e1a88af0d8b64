import type { Nodes, Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { Point } from "unist";
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

/** Trees of chunks that were parsed before: drafting and repair parse texts that differ in a section or two. */
const known = new Map<string, Root>();
const mostKnown = 200;
const longestKnown = 50_000;

function parseTree(text: string): Root {
  const children = chunksOf(text).flatMap((chunk) => treeOf(chunk.text).children.map((node) => placed(node, chunk)));
  return { type: "root", children };
}

function treeOf(text: string): Root {
  const standing = known.get(text);
  if (standing) return standing;
  const tree = parser.parse(text) as Root;
  if (known.size >= mostKnown) known.clear();
  if (text.length <= longestKnown) known.set(text, tree);
  return tree;
}

/** A copy of a chunk's node, with positions where it stands in the whole text; a block has one kind of line end, whatever the file has. */
function placed<Node extends Nodes>(node: Node, chunk: Chunk): Node {
  const { position } = node;
  const at = position && { start: moved(position.start, chunk), end: moved(position.end, chunk) };
  const copy = { ...node, position: at };
  if (copy.type === "code") copy.value = copy.value.replace(/\r\n?/g, "\n");
  if ("children" in copy)
    (copy as { children: Nodes[] }).children = (node as { children: Nodes[] }).children.map((child) =>
      placed(child, chunk),
    );
  return copy;
}

function moved({ line, column, offset = 0 }: Point, chunk: Chunk): Point {
  return { line: line + chunk.line, column, offset: offset + chunk.offset };
}

function blank(text: string, start: number, end: number): string {
  if (end <= start) return text;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}
