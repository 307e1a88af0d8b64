import type { RootContent, Table as TableNode } from "mdast";
import type { Position } from "unist";
import { type Cell, cellOf, placeOf } from "./cells.ts";
import { htmlTables } from "./html-tables.ts";
import { flat } from "./nodes.ts";

export type Row = { cells: Cell[]; at: Position };
export type Table = { header: string[]; rows: Row[]; at: Position };

const read = new WeakMap<RootContent, Table>();

/** Every table among `nodes`, in pipes or in HTML. */
export function tablesIn(nodes: RootContent[]): Table[] {
  const piped = flat(nodes).flatMap((node) => (node.type === "table" ? [tableOf(node)] : []));
  return [...piped, ...htmlTables(nodes)];
}

function tableOf(node: TableNode): Table {
  const known = read.get(node);
  if (known) return known;
  const [head, ...rows] = node.children;
  const table = {
    header: (head?.children ?? []).map((cell) => cellOf(cell).text),
    at: placeOf(node),
    rows: rows.map((row) => ({ cells: row.children.map((cell) => cellOf(cell)), at: placeOf(row) })),
  };
  read.set(node, table);
  return table;
}

/** The index of the first column whose heading matches, or -1. */
export function column(table: Table, name: RegExp): number {
  return columnBut(table, name);
}

/** The index of the first column whose heading matches and that is none of `taken`, or -1. */
export function columnBut(table: Table, name: RegExp, ...taken: number[]): number {
  return table.header.findIndex(
    (title, index) => !taken.includes(index) && (name.test(title) || name.test(bare(title))),
  );
}

/** A heading such as "Endpoint (excerpt)" without the remark. */
function bare(title: string): string {
  return title.length <= 200 ? title.replace(/\s*\([^()]*\)/g, "").trim() : title;
}

/** The cell of a row in a column found by `column`; an empty one when there is none. */
export function cellAt(row: Row, index: number): Cell {
  return row.cells[index] ?? { text: "", at: row.at, codes: [] };
}

/** The words of a row. */
export function rowText(row: Row, separator = " | "): string {
  return row.cells.map(({ text }) => text).join(separator);
}
