import type { Position } from "unist";
import { cellAt, column, columnBut, isBlank, type Row, type Table } from "../markup.ts";
import { fieldsOfProse } from "./failure-prose.ts";

export type Field = "impact" | "detection" | "mitigation" | "recovery";

/** A failure with what its form has a place for; `""` is a place left empty. */
export type ToldFailure = { name: string; at: Position } & Partial<Record<Field, string>>;

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
const counter = /^(?:#|№|id|nr\.?|no\.?|num(?:ber)?|key|ref)$/i;

/** Rows of failures; elsewhere than under such a heading a column must say what is done. */
export function failuresOfTable(table: Table, inFailures: boolean): ToldFailure[] {
  const name = column(table, named);
  const columns = fields.map(([, pattern]) => columnBut(table, pattern, name));
  const [, , mitigation = -1] = columns;
  const isTold = columns.some((index) => index >= 0);
  if ((name < 0 || mitigation < 0) && !(inFailures && isTold)) return [];
  const first = table.header.findIndex((title, index) => !counter.test(title.trim()) && !columns.includes(index));
  const naming = name >= 0 ? name : Math.max(first, 0);
  return table.rows.map((row) => fromRow(row, naming, columns)).filter((failure) => !isBlank(failure.name));
}

/** What has no column of its own may stand where it says what is done. */
function fromRow(row: Row, name: number, columns: number[]): ToldFailure {
  const cells = fields.flatMap(([field], nth): [Field, string][] => {
    const index = columns[nth] ?? -1;
    return index < 0 ? [] : [[field, cellAt(row, index).text]];
  });
  const own: Partial<Record<Field, string>> = Object.fromEntries(cells);
  return { ...fieldsOfProse(own.mitigation ?? ""), ...own, name: cellAt(row, name).text, at: row.at };
}
