import type { Code, Html, Image, List, ListItem, Node, Paragraph, PhrasingContent, RootContent, TableCell, Table as TableNode } from "mdast";
import { toString as plain } from "mdast-util-to-string";
import type { Position } from "unist";
import type { Text } from "../document/index.ts";

/** A cell or phrase: its plain text, and its inline code apart. */
export type Cell = Text & { codes: Text[] };

export type Row = { cells: Cell[]; at: Position };
export type Table = { header: string[]; rows: Row[]; at: Position };

/** A list item. `**Label:** body` and `Label: body` are split; without a label `body` is the whole text. */
export type Item = Cell & { label?: string; strong: boolean; body: string; ordered: boolean; items: Item[]; node: ListItem };

const words = { includeHtml: false };

export function cellOf(node: Node & { position?: Position }): Cell {
  const text = plain(node, words).replace(/\s+/g, " ").trim();
  return { text, at: placeOf(node), codes: codesOf(node) };
}

/** Where a node stands; nodes made by the parser always have a position. */
export function placeOf(node: { position?: Position | undefined }): Position {
  return node.position ?? { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
}

/** The inline code in `node`, in order. */
export function codesOf(node: Node): Text[] {
  if (node.type === "inlineCode") return [{ text: (node as unknown as { value: string }).value, at: placeOf(node) }];
  return "children" in node ? (node.children as Node[]).flatMap(codesOf) : [];
}

export function tablesIn(nodes: RootContent[]): Table[] {
  return flat(nodes).flatMap((node) => (node.type === "table" ? [tableOf(node)] : []));
}

function tableOf(node: TableNode): Table {
  const [head, ...rows] = node.children;
  const header = (head?.children ?? []).map((cell) => cellOf(cell).text);
  return { header, at: placeOf(node), rows: rows.map((row) => ({ cells: row.children.map((cell: TableCell) => cellOf(cell)), at: placeOf(row) })) };
}

/** The outermost items of every list among `nodes`. */
export function itemsIn(nodes: RootContent[]): Item[] {
  return flat(nodes).flatMap((node) => (node.type === "list" ? itemsOf(node) : []));
}

/** Every item of every list among `nodes`, nested ones too, in reading order. */
export function everyItem(nodes: RootContent[]): Item[] {
  const all = (items: Item[]): Item[] => items.flatMap((item) => [item, ...all(item.items)]);
  return all(itemsIn(nodes));
}

export function listsIn(nodes: RootContent[]): List[] {
  return flat(nodes).filter((node): node is List => node.type === "list");
}

export function itemsOf(list: List): Item[] {
  return list.children.map((node) => {
    const lines = node.children.filter((child): child is Paragraph => child.type === "paragraph");
    const rest = node.children.filter((child) => child.type !== "paragraph") as RootContent[];
    const head = lines[0] ? cellOf(lines[0]) : { text: "", at: placeOf(node), codes: [] };
    const text = lines.map((line) => plain(line, words).replace(/\s+/g, " ").trim()).join(" ");
    const codes = lines.flatMap((line) => codesOf(line));
    const nested = rest.flatMap((child) => (child.type === "list" ? itemsOf(child) : []));
    return { ...head, text, codes, ...labelOf(lines[0], text), ordered: list.ordered === true, items: nested, at: placeOf(node), node };
  });
}

const plainLabel = /^([\p{L}][^:.!?|`]{0,48}):\s+(\S[\s\S]*)$/u;

/** Splits `**Label:** body`, `**Label** – body` and `Label: body`. */
export function labelOf(line: Paragraph | undefined, text: string): { label?: string; strong: boolean; body: string } {
  const first = line?.children[0];
  const lead = first && (first.type === "strong" || (first.type === "emphasis" && first.children[0]?.type === "strong")) ? plain(first, words) : "";
  if (lead.trim() && text.startsWith(lead.trim().split(/\s+/)[0] ?? "")) {
    const label = lead.replace(/\s+/g, " ").trim().replace(/[:.]$/, "");
    return { label, strong: true, body: text.slice(text.indexOf(label) + label.length).replace(/^[\s:.–—-]+/, "").trim() };
  }
  const split = plainLabel.exec(text);
  if (split && split[1]!.split(" ").length <= 6) return { label: split[1]!.trim(), strong: false, body: split[2]!.trim() };
  return { strong: false, body: text };
}

/** A paragraph, split as an item is. */
export type Line = Cell & { label?: string; strong: boolean; body: string; node: Paragraph };

export function linesIn(nodes: RootContent[]): Line[] {
  return flat(nodes).flatMap((node) => {
    if (node.type !== "paragraph") return [];
    const cell = cellOf(node);
    return [{ ...cell, ...labelOf(node, cell.text), node }];
  });
}

export function codeBlocksIn(nodes: RootContent[]): Code[] {
  return deep(nodes).filter((node): node is Code => node.type === "code");
}

export function imagesIn(nodes: RootContent[]): Image[] {
  return deep(nodes).filter((node): node is Image => node.type === "image");
}

export function htmlIn(nodes: RootContent[]): Html[] {
  return deep(nodes).filter((node): node is Html => node.type === "html");
}

/** Quotations opened, so that what is quoted is read like the rest. */
export function flat(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node) => (node.type === "blockquote" ? flat(node.children) : [node]));
}

/** Every node below `nodes`, in reading order. */
export function deep(nodes: Node[]): (RootContent | PhrasingContent)[] {
  return nodes.flatMap((node) => [node as RootContent, ...("children" in node ? deep(node.children as Node[]) : [])]);
}

/** The index of the first column whose heading matches, or -1. */
export function column(table: Table, name: RegExp): number {
  return table.header.findIndex((title) => name.test(title));
}

/** The cell of a row in a column found by `column`; an empty one when there is none. */
export function cellAt(row: Row, index: number): Cell {
  return row.cells[index] ?? { text: "", at: row.at, codes: [] };
}

/** Requirement ids such as FR-1 and NFR-2 in a text, written alike. */
export function idsIn(text: string): string[] {
  return Array.from(text.matchAll(/\b(N?FR|REQ|US|UC|QR)[-_ ]?(\d{1,3}(?:\.\d{1,2})?)\b/g), (found) => `${found[1]}-${found[2]}`);
}

/** Words that stand for nothing: `-`, `–`, `n/a`, `none`, `TBD`. */
export function isBlank(text: string): boolean {
  return /^(?:[\s.…–—-]*|n\/?a\.?|none\.?|nil|tb[dca]|todo|t\.b\.d\.?|\?+|keine|nenhum)$/i.test(text.trim());
}
