import { parseBlocks } from "../../../src/blocks/index.ts";
import type { Design } from "../../../src/design/design.ts";
import { read } from "../../../src/design/read.ts";
import { parse } from "../../../src/document/index.ts";

/** A document that passes, and what was read from it. */
export type Base = { text: string; design: Design };

/** One fault written into a document; undefined where the document has nothing to apply it to. `besides` are rules that may err too, since the fault is theirs as well. */
export type Mutation = {
  fault: string;
  rule: string;
  besides?: string[];
  /** Whether the numbers are computed anew afterwards, as `fix` does. */
  fixed?: boolean;
  apply(base: Base): string | undefined;
};

export async function baseOf(text: string): Promise<Base> {
  const document = parse(text);
  return { text, design: read(document, await parseBlocks(document.tree)) };
}

type Span = { start: { offset?: number | undefined }; end: { offset?: number | undefined } };

export function slice(text: string, { start, end }: Span): string {
  return text.slice(start.offset, end.offset);
}

/** The text with one stretch written anew. */
export function withSpan(text: string, { start, end }: Span, edit: (old: string) => string): string {
  return text.slice(0, start.offset) + edit(text.slice(start.offset, end.offset)) + text.slice(end.offset);
}

/** The text with one section, from its `## ` heading to the next, written anew; undefined when nothing changed. */
export function withSection(text: string, title: string, edit: (section: string) => string): string | undefined {
  const start = text.search(new RegExp(`^## ${title}\\s*$`, "m"));
  if (start < 0) return undefined;
  const next = text.slice(start + 3).search(/^## /m);
  const end = next < 0 ? text.length : start + 3 + next;
  const section = text.slice(start, end);
  const edited = edit(section);
  return edited === section ? undefined : text.slice(0, start) + edited + text.slice(end);
}

/** The section with the first row below `header` that `picks` takes written anew, cell by cell; an empty answer drops the row. */
export function withRow(
  section: string,
  header: RegExp,
  picks: (cells: string[]) => boolean,
  edit: (cells: string[]) => string[],
): string {
  const lines = section.split("\n");
  const top = lines.findIndex((line) => header.test(line));
  if (top < 0) return section;
  for (let index = top + 2; lines[index]?.startsWith("|"); index += 1) {
    const cells = cellsOf(lines[index]!);
    if (!picks(cells)) continue;
    const edited = edit(cells);
    if (edited.length === 0) lines.splice(index, 1);
    else lines[index] = `| ${edited.join(" | ")} |`;
    return lines.join("\n");
  }
  return section;
}

export function cellsOf(line: string): string[] {
  return line
    .replace(/^\|\s*|\s*\|\s*$/g, "")
    .split(/\s*(?<!\\)\|\s*/)
    .map((cell) => cell.trim());
}

/** A row written below the last of the table with this header. */
export function withNewRow(section: string, header: RegExp, row: string): string {
  const lines = section.split("\n");
  const top = lines.findIndex((line) => header.test(line));
  if (top < 0) return section;
  let end = top;
  while (lines[end + 1]?.startsWith("|")) end += 1;
  lines.splice(end + 1, 0, row);
  return lines.join("\n");
}

/** The first text in which `edit` changes anything. */
export function first<Item>(items: Item[], edit: (item: Item) => string | undefined, text: string): string | undefined {
  for (const item of items) {
    const edited = edit(item);
    if (edited !== undefined && edited !== text) return edited;
  }
  return undefined;
}
