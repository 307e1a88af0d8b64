import type { Position } from "unist";
import type { CostLine, Design, Result } from "./design/design.ts";
import { createLedger, isExpression, type Ledger, type LedgerInput, type LineInput } from "./quantities/index.ts";

/** The ledger of a design. Its rows, results, checks, plan and cost lines stand in the order of the design's own lists. */
export function ledgerOf(design: Design): Ledger {
  return createLedger(ledgerInput(design));
}

/** The rows of the plan that name a quantity or an expression; others are words. */
export function planOf(design: Design): Design["plan"] {
  const names = new Set(design.quantities.map(({ name }) => name));
  return design.plan.filter(
    ({ quantity: { text } }) => names.has(text) || text === "monthly_cost" || isExpression(text),
  );
}

function ledgerInput(design: Design): LedgerInput {
  const { quantities, results, checks, load, costs } = design;
  return {
    rows: quantities.map(({ name, value, expression, basis }) => ({
      name,
      value: value.text,
      expression: expression?.text,
      basis: basis.text,
    })),
    results: results.map(({ expression, printed }) => ({ expression: expression.text, printed: printed.text })),
    checks: checks.map(({ expression, verdict, remark }) => ({ expression: expression.text, verdict, remark })),
    load: load.map(({ name }) => name),
    plan: planOf(design).map(({ quantity, cells }) => ({
      name: quantity.text,
      values: Object.fromEntries(Object.entries(cells).map(([factor, { text }]) => [Number(factor), text])),
    })),
    definitions:
      costs.lines.length > 0 && quantities.length > 0
        ? [{ name: "monthly_cost", lines: costs.lines.map((line) => lineOf(line, results)), printed: totalOf(design) }]
        : [],
  };
}

function lineOf({ quantity, unitPrice, amount }: CostLine, results: Result[]): LineInput {
  const live = amount && resultIn(results, amount.at);
  const counted = quantity && resultIn(results, quantity.at);
  return {
    quantity: counted?.expression.text ?? quantity?.text,
    price: unitPrice && (resultIn(results, unitPrice.at)?.expression.text ?? unitPrice.text),
    expression: live?.expression.text,
    printed: live?.printed.text ?? amount?.text,
  };
}

function totalOf({ costs: { total }, results }: Design): string | undefined {
  return total && (resultIn(results, total.at)?.printed.text ?? total.text);
}

/** The live result that stands inside a cell. */
export function resultIn(results: Result[], cell: Position): Result | undefined {
  return results.find(({ at }) => at.start.offset! >= cell.start.offset! && at.end.offset! <= cell.end.offset!);
}
