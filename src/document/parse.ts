import type { Nodes, Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { Point } from "unist";
import { type Chunk, chunksOf } from "./chunks.ts";
import type { Document } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { maskDepth, strayFences } from "./mask.ts";
import { outline } from "./sections.ts";

const parser = remark().use(remarkGfm).freeze();
const lighter = remark()
  .data({
    micromarkExtensions: [gfmTable(), gfmTaskListItem()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  })
  .freeze();
/** Without these there is no bare link, no strikethrough and no footnote, and the parser need not look for them. */
const marks = /www\.|https?:|[@~]|\[\^/i;

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

/** Empty lines at the end change a tree only where a fence or HTML is open; without them a section is known alone and in its document. */
function treeOf(whole: string): Root {
  const text = /```|~~~|<[!?a-z]/i.test(whole) ? whole : whole.replace(/\n+$/, "");
  const standing = known.get(text);
  if (standing) return standing;
  const tree = (marks.test(text) ? parser : lighter).parse(text) as Root;
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
