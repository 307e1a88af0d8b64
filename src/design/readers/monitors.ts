import type { Monitor } from "../design.ts";
import { type Cell, cellAt, column, columnBut, isBlank, type Row, type Table, tablesIn } from "../markup.ts";
import { hasNumber } from "../measures.ts";
import type { Passage } from "../passages.ts";
import type { Reader } from "./reader.ts";
import { isSignal } from "./signals.ts";

/** Indicators and alerts: the house table, other tables, lists of metrics and of alerts. */
export const readMonitors: Reader = (outline) => {
  const content = outline.content("monitoring", "alerts");
  const led = new Set(
    outline
      .about("monitoring", "alerts")
      .filter(({ depth }) => depth === 8)
      .flatMap(({ nodes }) => nodes.map((node) => node.position?.start.line)),
  );
  const told = outline.passages.filter(
    ({ form, inside, at }) =>
      form !== "row" && (inside.has("monitoring") || inside.has("alerts") || led.has(at.start.line)),
  );
  return { monitors: [...tablesIn(content).flatMap(fromTable), ...told.flatMap(fromPassage)] };
};

const indicatorColumn = /indicator|metric|signal|sli|what|measure|kpi|name|métrica|kennzahl|指标/i;
const alertColumn = /alert|threshold|alarm|target|slo|condition|when|limite|schwelle|告警|阈值/i;

function fromTable(table: Table): Monitor[] {
  const requirement = column(table, /^(?:requirement|nfr|objective|serves|for)$/i);
  const indicator = columnBut(table, indicatorColumn, requirement);
  const alert = columnBut(table, alertColumn, requirement, indicator);
  if (indicator < 0 && alert < 0) return [];
  return table.rows
    .map((row) => fromRow(row, requirement, Math.max(indicator, 0), alert))
    .filter(({ indicators, alerts }) => indicators.length + alerts.length > 0);
}

function fromRow(row: Row, requirement: number, indicator: number, alert: number): Monitor {
  return {
    requirement: requirement >= 0 ? cellAt(row, requirement).text : "",
    indicators: split(cellAt(row, indicator)),
    alerts:
      alert >= 0 ? split(cellAt(row, alert)).map((text) => ({ ...text, hasThreshold: isThreshold(text.text) })) : [],
    at: row.at,
  };
}

function split(cell: Cell) {
  return cell.text
    .split(/;\s*/)
    .filter((text) => !isBlank(text))
    .map((text) => ({ text: text.trim(), at: cell.at }));
}

/** A number to compare with, a burn rate, or an event of which any one counts. */
function isThreshold(text: string): boolean {
  return hasNumber(text) || /\b(?:any|none|missing|absent|zero|silent|no data)\b/i.test(text);
}

const alerts =
  /\b(?:alert(?:s|ing|ed|a|as)?|alarms?|page[sd]?|paging|pagerduty|notify|warn(?:ing)?)\b|[<>≤≥]\s*\d|\b(?:exceeds?|above|below|over|under|greater than|less than|more than)\s+\$?\d|告警/i;

function fromPassage({ text, body, at, inside }: Passage): Monitor[] {
  if (text.length < 4 || isBlank(body)) return [];
  const some = text.slice(0, 2_000);
  const isAlert = inside.has("alerts") || alerts.test(some);
  const measures = isSignal(some);
  if (!isAlert && !measures) return [];
  const place = { text, at };
  return [
    {
      requirement: "",
      indicators: measures ? [place] : [],
      alerts: isAlert ? [{ ...place, hasThreshold: isThreshold(some) }] : [],
      at,
    },
  ];
}
