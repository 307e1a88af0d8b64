import type { Table as TableNode } from "mdast";
import type { Edit } from "./edits.ts";
import { type Cell, type Row, readTable, type Table } from "./places.ts";
import { type Gone, isNaming } from "./prune-names.ts";
import { split, without, withoutEntries } from "./prune-text.ts";

/** What a table loses; `all` when no row is left. */
export type TableEdits = { edits: Edit[]; all: boolean };

/** Rows that are about what is gone, and in other rows the words on it. */
export function tableEdits(source: string, node: TableNode, gone: Gone, formulas: Record<string, string>): TableEdits {
  const table = readTable(source, node);
  const isLedger = ["Quantity", "Value", "Basis"].every((title, index) => table.header[index] === title);
  const rows = table.rows.map((row) => (isLedger ? basisEdits(row, gone, formulas) : rowEdits(table, row, gone)));
  const edits = rows.flatMap((edits, index) => edits ?? [withoutRow(table.rows[index]!)]);
  return { edits, all: rows.length > 0 && rows.every((edits) => edits === undefined) };
}

/** The line of a row. */
export function withoutRow({ start, end }: Row): Edit {
  return { start: start - 1, end, text: "" };
}

/** Undefined when the whole row goes. */
function rowEdits({ header }: Table, { cells }: Row, gone: Gone): Edit[] | undefined {
  const said = cells.map(({ text }, column) =>
    column === 0 || header[column] === "Serves" ? listed(text, gone) : text,
  );
  if (said.some((text, column) => text === "" && cells[column]!.text !== "")) return undefined;
  const alerts = header[2] === "Alert" && cells[1] && cells[2] ? pairs(cells[1], cells[2], gone) : undefined;
  if (alerts?.every((text) => text === "")) return undefined;
  const edits: Edit[] = [];
  for (const [column, cell] of cells.entries()) {
    const title = header[column] ?? "";
    const text = alerts?.[column - 1] ?? without(said[column]!, gone);
    if (text === cell.text || cell.text === "") continue;
    if (text === "" && /^(?:Chosen|Producer|Assumed)$/u.test(title)) return undefined;
    if (title === "Options" && !text.includes(";")) return undefined;
    if (text === "" && title === "Requirement") continue;
    edits.push({ start: cell.start, end: cell.end, text: text === "" ? blankOf(title) : text });
  }
  return edits;
}

/** The first cell and `Serves` are lists or the subject of the row: what is left of the list, nothing where the subject is gone. */
function listed(text: string, gone: Gone): string {
  if (!isNaming(text, gone)) return text;
  const left = withoutEntries(text, gone);
  return isNaming(left, gone) ? "" : left;
}

/** Indicators and alerts go in pairs where there are as many of both. */
function pairs(indicators: Cell, alerts: Cell, gone: Gone): [string, string] | undefined {
  const [left, right] = [indicators, alerts].map(({ text }) =>
    split(text, /;\s*/u).map((part) => part.replace(/;\s*$/u, "")),
  );
  if (!left || !right || left.length !== right.length || left.length < 2) return undefined;
  const kept = left.flatMap((part, index) => (isNaming(part, gone) || isNaming(right[index]!, gone) ? [] : [index]));
  return [kept.map((index) => left[index]).join("; "), kept.map((index) => right[index]).join("; ")];
}

function blankOf(title: string): string {
  return title === "Impact" || title === "Detection" ? "none" : "–";
}

/** Another formula where one is given; a remark loses what names the gone, unless that is all it says. */
function basisEdits({ cells: [name, , basis] }: Row, gone: Gone, formulas: Record<string, string>): Edit[] {
  if (!name || !basis) return [];
  const formula = formulas[name.text.replaceAll("`", "")];
  const lead = /^(?:`[^`]*`(?::\s+)?|[a-z]+:\s+)/u.exec(basis.text)?.[0] ?? "";
  const remark = without(basis.text.slice(lead.length), gone);
  if (formula !== undefined) {
    const isComputed = lead.startsWith("`") && remark !== "";
    return [{ start: basis.start, end: basis.end, text: `\`${formula}\`${isComputed ? `: ${remark}` : ""}` }];
  }
  const next = remark === "" && lead.startsWith("`") ? lead.replace(/:\s+$/u, "") : lead + remark;
  return next === basis.text || (remark === "" && !lead.startsWith("`"))
    ? []
    : [{ start: basis.start, end: basis.end, text: next }];
}
