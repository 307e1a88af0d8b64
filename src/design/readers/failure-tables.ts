import type { Failure } from "../design.ts";
import { cellAt, column, columnBut, isBlank, type Row, type Table } from "../markup.ts";

export type Field = "impact" | "detection" | "mitigation" | "recovery";

/** The columns and labels of a failure. */
export const fields: [Field, RegExp][] = [
  [
    "impact",
    /^(?:impact|effect|consequences?|severity|symptoms?|result|auswirkung|wirkung|folgen?|impacto|efeito|what happens|影响|后果)/i,
  ],
  ["detection", /^(?:detect|signal|monitor|alert|how (?:we|to) detect|diagnostics?|erkennung|detecção|检测)/i],
  [
    "mitigation",
    /mitigat|^(?:handling|response|solution|prevent|strateg|fallback|(?:expected )?behaviou?r|action|remed|gegenma|tratamento|maßnahme|lösung|behandlung|解决|处理|应对|缓解|handled|what we do|estratégia|system response|reaction|reaktion|contingency|plano de contingência|mitigação|how (?:it is|we) handle)/i,
  ],
  ["recovery", /^(?:recover|restor|resolution|wiederherstellung|recuperação|rto|恢复)/i],
];

const named =
  /^(?:failure(?: mode)?|scenario|risk|what (?:fails|breaks|can go wrong)|component|error(?: type| case)?|fault|case|edge case|problem|issue|challenge|fehler|fehlerfall|risiko|falha|erro|exception|condition|threat|situation|cenário|condição|risco|situação|错误|故障|风险|场景|异常)\b|^(?:错误|故障|风险|场景|异常)/i;
const codes = /^(?:(?:http )?(?:status|code)|código|error code|状态码?)(?: code)?$/i;

/** Rows of failures; elsewhere than under such a heading a column must say what is done. */
export function failuresOfTable(table: Table, inFailures: boolean): Failure[] {
  const name = column(table, named);
  const columns = fields.map(([, pattern]) => columnBut(table, pattern, name));
  const [, , mitigation = -1] = columns;
  const said = columns.filter((index) => index >= 0).length;
  const isErrorList = inFailures && name >= 0 && said === 0 && column(table, codes) >= 0;
  if (isErrorList) return rowsOf(table, name, columns);
  if ((name < 0 || mitigation < 0) && !(inFailures && said > 0)) return [];
  return rowsOf(table, Math.max(name, 0), columns);
}

function rowsOf(table: Table, name: number, columns: number[]): Failure[] {
  return table.rows.map((row) => fromRow(row, name, columns)).filter((failure) => !isBlank(failure.name));
}

function fromRow(row: Row, name: number, columns: number[]): Failure {
  const [impact = "", detection = "", mitigation = "", recovery = ""] = columns.map((index) => cellAt(row, index).text);
  return { name: cellAt(row, name).text, impact, detection, mitigation, recovery, at: row.at };
}
