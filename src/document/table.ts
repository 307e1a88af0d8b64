import type { RootContent, Table, TableRow } from "mdast";
import { placed } from "./placed.ts";

type Parse = (text: string) => RootContent[];
/** A row as if it began its text, by its own text and the head of its table. */
const known = new Map<string, TableRow>();
const mostKnown = 10_000;
const longestRow = 3000;

/**
 * A table of which every line begins with `|`, from rows that were parsed before under the same head, and the rest in one
 * parse. Undefined where its head makes no table.
 */
export function tableOf(text: string, parse: Parse): Table | undefined {
  const [first = "", second = "", ...lines] = text.split("\n");
  const head = `${first}\n${second}`;
  const keyOf = (line: string) => `${head}\n${line}`;
  const rows = new Map(lines.map((line) => [line, known.get(keyOf(line))]));
  const missing = [...rows].filter(([, row]) => row === undefined).map(([line]) => line);
  const [table, ...others] = parse([head, ...missing].join("\n"));
  if (table?.type !== "table" || others.length > 0 || table.children.length !== missing.length + 1) return undefined;
  if (known.size + missing.length > mostKnown) known.clear();
  for (const [index, line] of missing.entries()) {
    const row = alone(table.children[index + 1]!);
    rows.set(line, row);
    if (line.length <= longestRow) known.set(keyOf(line), row);
  }
  let offset = head.length + 1;
  const body = lines.map((line, index) => {
    const row = placed(rows.get(line)!, { line: index + 2, offset });
    offset += line.length + 1;
    return row;
  });
  const children = [table.children[0]!, ...body];
  const { start, end } = table.position!;
  return { ...table, children, position: { start, end: body.at(-1)?.position?.end ?? end } };
}

/** A row with positions as if it began its text. */
function alone(row: TableRow): TableRow {
  const { line, offset = 0 } = row.position!.start;
  return placed(row, { line: 1 - line, offset: -offset });
}
