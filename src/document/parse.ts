import type { Root, RootContent } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { createCache } from "./cache.ts";
import { chunksOf, joins } from "./chunks.ts";
import type { Document } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { maskDepth, strayFences } from "./mask.ts";
import { placed } from "./placed.ts";
import { outline } from "./sections.ts";
import { tableOf } from "./table.ts";
import { partsOf } from "./tables.ts";

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
const known = createCache<RootContent[]>(1_000, 50_000);

function parseTree(text: string): Root {
  const children = chunksOf(text).flatMap((chunk) => treeOf(chunk.text).map((node) => placed(node, chunk)));
  return { type: "root", children };
}

/** Blank lines at the end change a tree only where a fence or HTML is open; without them a section is known alone and in its document. */
function treeOf(whole: string): RootContent[] {
  const text = /```|~~~|<[!?a-z]/i.test(whole) ? whole : whole.slice(0, endOf(whole));
  if (text === "") return [];
  return known(text, () => {
    const parts = joins.test(text) ? [] : partsOf(text);
    if (parts.length < 2) return parsed(text);
    return parts.flatMap((part) => {
      const table = part.isTable ? tableOf(part.text, parsed) : undefined;
      return (table ? [table] : parsed(part.text)).map((node) => placed(node, part));
    });
  });
}

/** Where the last line ends that holds more than spaces and tabs. */
function endOf(text: string): number {
  for (let end = text.length; end > 0; ) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    if (/[^ \t\r]/.test(text.slice(start, end))) return end;
    end = Math.max(0, start - 1);
  }
  return 0;
}

function parsed(text: string): RootContent[] {
  return (marks.test(text) ? parser : lighter).parse(text).children;
}

function blank(text: string, start: number, end: number): string {
  if (end <= start) return text;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}
