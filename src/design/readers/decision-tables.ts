import type { Decision } from "../design.ts";
import { cellAt, column, columnBut, isBlank, type Row, type Table } from "../markup.ts";
import { compares, optionsIn } from "./weighing.ts";

const decided =
  /^(?:decision|topic|question|choice|area|concern|aspect|entscheidung|decisão|decisión|problem|trade-?off|quyết định|决策|主题)/i;
const chosen =
  /^(?:chosen|choice|decision|selected|we chose|selection|gewählt|entscheidung|escolha|escolhido|选择|our choice|pick|lựa chọn)/i;
const options = /^(?:options?|alternatives?|rejected|considered|vs|alternativen|other|phương án|备选|alternativas?)/i;
const pro = /^(?:pros?|advantages?|vorteile?|vantagens?|ventajas?|benefits?|优点)(?![\p{L}])/iu;
const con = /^(?:cons?|disadvantages?|drawbacks?|nachteile?|desvantagens?|desventajas?|costs?|缺点)(?![\p{L}])/iu;

/** The label or column of a reason. */
export const reasonLabel =
  /because|reason|rationale|why|justification|begründung|warum|motivo|justificativa|lý do|理由|原因|trade-?off|notes?$|benefit/i;

export function decisionsOfTable(table: Table, inDecisions: boolean): Decision[] {
  const name = column(table, decided);
  const at = (pattern: RegExp) => columnBut(table, pattern, name);
  const [option, choice, reason, again] = [at(options), at(chosen), at(reasonLabel), at(/reconsider|revisit|when to/i)];
  const sides = column(table, pro) >= 0 && column(table, con) >= 0 ? column(table, pro) : -1;
  if (sides < 0 && option < 0 && reason < 0)
    return inDecisions && table.header.length >= 3 ? table.rows.map(plainRow) : [];
  const isPlain = (name < 0 || reason < 0) && (option < 0 || choice < 0) && (choice < 0 || reason < 0);
  if (!inDecisions && sides < 0 && isPlain) return [];
  const columns = { name: Math.max(name, 0), option, choice, reason: sides >= 0 ? sides : reason, again };
  return table.rows.map((row) => fromRow(row, columns)).filter(({ decision }) => !isBlank(decision));
}

/** Under a heading on decisions, a table in any language: what was decided first, and why last. */
function plainRow(row: Row): Decision {
  const [decision = "", ...rest] = row.cells.map(({ text }) => text);
  const choice = rest[0] ?? "";
  return {
    decision,
    options: optionsIn(choice),
    chosen: choice,
    because: rest.at(-1) ?? "",
    reconsider: "",
    at: row.at,
  };
}

/** Without a column for them the options may stand in the reason. */
function weighedIn(reason: string): string[] {
  const found = optionsIn(reason);
  return found.length > 0 || !compares.test(reason) ? found : ["alternatives named in the reason"];
}

function fromRow(row: Row, columns: Record<"name" | "option" | "choice" | "reason" | "again", number>): Decision {
  const cell = (index: number) => (index < 0 ? "" : cellAt(row, index).text);
  const listed = cell(columns.option)
    .split(/;\s*|,\s*(?![^(]{0,200}\))|\s+vs\.?\s+/)
    .filter((text) => !isBlank(text));
  return {
    decision: cell(columns.name),
    options: columns.option < 0 ? weighedIn(cell(columns.reason)) : listed,
    chosen: cell(columns.choice),
    because: cell(columns.reason),
    reconsider: cell(columns.again),
    at: row.at,
  };
}
