import type { RootContent } from "mdast";
import type { Point, Position } from "unist";
import { cellOf, placeOf } from "./cells.ts";
import type { Row, Table } from "./tables.ts";

type Open = { rows: { cells: { text: string; at: Position }[]; at: Position }[]; at: Position; inCell: boolean };

const tag = /<(\/?)(table|tr|td|th)\b[^>]{0,500}>/gi;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** Tables written in HTML, which may go on over several nodes where blank lines stand between their rows. */
export function htmlTables(nodes: RootContent[]): Table[] {
  const tables: Table[] = [];
  let open: Open | undefined;
  for (const node of nodes) {
    if (node.type !== "html") {
      if (open) append(open, cellOf(node).text);
      continue;
    }
    if (!open && !/<table\b/i.test(node.value)) continue;
    let last = 0;
    for (const found of node.value.matchAll(tag)) {
      if (open) append(open, bare(node.value.slice(last, found.index)));
      last = found.index + found[0].length;
      const at = pointIn(placeOf(node).start, node.value, found.index);
      open = step(open, found[1] === "/", found[2]!.toLowerCase(), { start: at, end: placeOf(node).end }, tables);
    }
  }
  if (open) tables.push(close(open));
  return tables;
}

function step(open: Open | undefined, closes: boolean, name: string, at: Position, done: Table[]): Open | undefined {
  if (name === "table" && closes) {
    if (open) done.push(close(open));
    return undefined;
  }
  if (name === "table") return open ?? { rows: [], at, inCell: false };
  if (!open) return undefined;
  if (name === "tr" && !closes) open.rows.push({ cells: [], at });
  if (name !== "tr" && !closes) open.rows.at(-1)?.cells.push({ text: "", at });
  return { ...open, inCell: name !== "tr" && !closes };
}

function append(open: Open, text: string): void {
  const cell = open.inCell ? open.rows.at(-1)?.cells.at(-1) : undefined;
  if (cell && text.trim()) cell.text = `${cell.text} ${text.trim()}`.trim();
}

function bare(html: string): string {
  return html
    .replace(/<!--[^>]{0,2000}-->|<[^<>]{0,500}>/g, " ")
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name] ?? " ")
    .replace(/\s+/g, " ");
}

function close({ rows, at }: Open): Table {
  const [head, ...rest] = rows.filter(({ cells }) => cells.length > 0);
  const toRow = (row: Open["rows"][number]): Row => ({
    at: row.at,
    cells: row.cells.map((cell) => ({ ...cell, codes: [] })),
  });
  return { header: head?.cells.map(({ text }) => text) ?? [], rows: rest.map(toRow), at };
}

function pointIn(start: Point, value: string, index: number): Point {
  const before = value.slice(0, index);
  const breaks = before.split("\n").length - 1;
  const column = breaks === 0 ? start.column + index : index - before.lastIndexOf("\n");
  return { line: start.line + breaks, column, offset: (start.offset ?? 0) + index };
}
