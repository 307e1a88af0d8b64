import type { Endpoint, Event } from "../design.ts";
import { cellAt, column, columnBut, idsIn, isBlank, type Row, type Table } from "../markup.ts";

export const methods = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS|WSS|SSE";

const endpointColumn =
  /^(?:endpoint|route|api|path|url|uri|method & path|method \/ path|method|operation|request|rpc|command|ruta|rota|endpunkt|端点|路径|接口)s?(?:\s*path)?$/i;
const verbColumn = /^(?:method|verb|http(?: method)?|methode|método|方法)$/i;
const leading = new RegExp(`^(${methods})\\s+`);
const method = new RegExp(`^(?:${methods})$`);

/** A row is an endpoint when a column is named so, or when method and path stand in columns of their own. */
export function endpointsOfTable(table: Table, ours: boolean): Endpoint[] {
  const verb = column(table, verbColumn);
  const at = columnBut(table, endpointColumn, verb) >= 0 ? columnBut(table, endpointColumn, verb) : verb;
  if (at < 0) return [];
  return table.rows.flatMap((row) => fromRow(table, row, at, verb, ours));
}

function fromRow(table: Table, row: Row, at: number, verb: number, ours: boolean): Endpoint[] {
  const text = cellAt(row, at).text.replace(/`/g, "").trim();
  const given =
    verb >= 0 && verb !== at
      ? cellAt(row, verb).text.toUpperCase().replace(/[`\s]/g, "")
      : (leading.exec(text)?.[1] ?? "");
  const path = text.replace(leading, "");
  const isCall = method.test(given) && path !== "" && !method.test(path);
  const isOperation = /^\/|^https?:\/\/|^[\w.]{1,60}\(.{0,200}\)/.test(path);
  if (!isCall && !isOperation) return [];
  const cell = (name: RegExp) => cellAt(row, columnBut(table, name, at)).text;
  return [
    {
      name: isCall ? `${given} ${path}` : path,
      method: isCall ? given : undefined,
      path,
      ours,
      at: row.at,
      purpose: cell(/purpose|description|summary|does|beschreibung|descri|what|说明|描述/i),
      payload: cell(/takes|payload|request|body|gives|response|params|returns/i),
      auth: cell(/^auth|access|permission|role|guard/i),
      errors: cell(/error|status|codes/i),
      serves: idsIn(cell(/serves|requirement|fr\b/i)),
    },
  ];
}

export function eventsOfTable(table: Table): Event[] {
  const name = column(table, /^(?:event|topic|message|channel|queue|ereignis|evento|事件|消息)s?(?: name| type)?$/i);
  if (name < 0 || columnBut(table, /producer|publisher|consumer|subscriber|payload|emitted|from|trigger/i, name) < 0)
    return [];
  const cell = (row: Row, pattern: RegExp) => cellAt(row, columnBut(table, pattern, name)).text;
  return table.rows
    .filter((row) => !isBlank(cellAt(row, name).text))
    .map((row) => ({
      name: cellAt(row, name).text,
      producer: cell(row, /producer|publisher|emitted|from|source/i),
      consumers: cell(row, /consumer|subscriber|to\b|handler/i),
      payload: cell(row, /payload|data|schema|body/i),
      delivery: cell(row, /delivery|guarantee|semantics/i),
      serves: idsIn(cell(row, /serves|requirement/i)),
      at: row.at,
    }));
}
