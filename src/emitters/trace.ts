import type { Trace, TraceRow } from "../graph/index.ts";

const kinds = ["endpoints", "flows", "components", "entities", "checks", "indicators", "alerts", "failures"] as const;

/** The trace matrix for people: below each requirement what serves, proves and watches it; `–` where nothing does. */
export function traceText(rows: TraceRow[]): string {
  if (rows.length === 0) return "trace: no requirement has an id\n\n";
  return `trace\n${rows.map(rowText).join("")}\n`;
}

function rowText(row: TraceRow): string {
  const lines = kinds.map((kind) => `    ${`${kind}:`.padEnd(12)} ${namesOf(row[kind])}\n`);
  return `  ${row.requirement} (line ${row.at.start.line})\n${lines.join("")}`;
}

function namesOf(traces: Trace[]): string {
  return traces.map(({ name }) => name).join("; ") || "–";
}

/** The same for programs: names with their lines. */
export function traceReport(rows: TraceRow[]) {
  const placed = (traces: Trace[]) => traces.map(({ name, at }) => ({ name, line: at.start.line }));
  return rows.map(({ requirement, kind, at, ...links }) => ({
    requirement,
    kind,
    line: at.start.line,
    endpoints: placed(links.endpoints),
    flows: placed(links.flows),
    components: placed(links.components),
    entities: placed(links.entities),
    checks: placed(links.checks),
    indicators: placed(links.indicators),
    alerts: placed(links.alerts),
    failures: placed(links.failures),
  }));
}
