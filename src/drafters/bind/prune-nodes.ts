import type { ListItem, RootContent } from "mdast";
import type { Section } from "../../document/index.ts";
import type { Edit } from "./edits.ts";

/** What a block loses; `all` when nothing of it is left. */
export type NodeEdits = { edits: Edit[]; all: boolean };

/** A block with the blank lines behind it. */
export function blockEdit(source: string, start: number, end: number): Edit {
  const behind = /^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/u.exec(source.slice(end))?.[0].length ?? 0;
  return { start, end: end + behind, text: "" };
}

/** An item with its line end. */
export function lineEdit(source: string, item: ListItem): Edit {
  const behind = /^[ \t]*\r?\n/u.exec(source.slice(endOf(item)))?.[0].length ?? 0;
  return { start: startOf(item), end: endOf(item) + behind, text: "" };
}

export function textOf(item: ListItem, source: string): string {
  const first = item.children[0];
  return first ? source.slice(startOf(first), endOf(first)) : "";
}

export function startOf({ position }: RootContent | Section["heading"]): number {
  return position?.start.offset ?? 0;
}

export function endOf({ position }: RootContent): number {
  return position?.end.offset ?? 0;
}
