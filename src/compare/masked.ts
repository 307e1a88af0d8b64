import { planOf, resultIn } from "../ledger.ts";
import type { Facts } from "../rules/rule.ts";

type Span = readonly [start: number, end: number];

/** The source with everything that the program computes and writes blanked out; every position stays true. */
export function maskedSource({ document: { source }, design, ledger }: Facts): string {
  const spans: Span[] = [];
  const hide = (start: number | undefined, end: number | undefined) => spans.push([start ?? 0, end ?? 0]);
  for (const { printed } of design.results) hide(printed.at.start.offset, printed.at.end.offset);
  for (const { expression, verdict, at } of design.checks)
    if (verdict !== undefined) hide((expression.at.end.offset ?? 0) + 1, at.end.offset);
  for (const { value, expression } of design.quantities)
    if (expression) hide(value.at.start.offset, value.at.end.offset);
  for (const [index, row] of planOf(design).entries()) {
    for (const { load, taken } of ledger.plan[index]?.cells ?? []) {
      const cell = row.cells[String(load)];
      if (cell && !taken) hide(cell.at.start.offset, cell.at.end.offset);
    }
  }
  const { lines, total } = design.costs;
  for (const cell of [
    ...lines.map(({ quantity, unitPrice, amount }) => (quantity && unitPrice ? amount : undefined)),
    total,
  ])
    if (cell && ledger.definitions.length > 0 && !resultIn(design.results, cell.at))
      hide(cell.at.start.offset, cell.at.end.offset);
  return blank(source, spans);
}

function blank(source: string, spans: Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of spans.sort(([one], [other]) => one - other)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(source.slice(done, from), " ".repeat(end - from));
    done = end;
  }
  return parts.join("") + source.slice(done);
}
