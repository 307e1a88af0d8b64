import type { Position } from "unist";
import type { CostLine, Design, Result } from "./design/design.ts";
import {
  createLedger,
  isExpression,
  type Ledger,
  type LedgerInput,
  type LineInput,
  splitResult,
} from "./quantities/index.ts";

/**
 * The ledger of a design. Its rows, results, checks, plan and cost lines stand in the order of the design's own lists.
 * Checks are evaluated at the load factors `levels`, 1, 10 and 100 where nothing else is said.
 */
export function ledgerOf(design: Design, levels?: readonly number[]): Ledger {
  return createLedger({ ...ledgerInput(design), ...(levels && { levels }) });
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
  const plan = planOf(design);
  const levels = levelsOf(plan, results);
  return {
    rows: quantities.map(({ name, value, expression, basis }) => ({
      name,
      value: value.text,
      expression: expression && (splitResult(expression.text)?.expression ?? expression.text),
      basis: basis.text,
    })),
    results: results.map((result) => ({
      expression: result.expression.text,
      printed: result.printed.text,
      load: levels.get(result),
    })),
    checks: checks.map(({ expression, verdict, remark }) => ({ expression: expression.text, verdict, remark })),
    load: load.map(({ name }) => name),
    plan: plan.map(({ quantity, cells }) => ({
      name: quantity.text,
      values: Object.fromEntries(
        Object.entries(cells).map(([factor, { text, at }]) => [factor, resultIn(results, at)?.printed.text ?? text]),
      ),
    })),
    definitions:
      costs.lines.length > 0 && quantities.length > 0
        ? [{ name: "monthly_cost", lines: costs.lines.map((line) => lineOf(line, results)), printed: totalOf(design) }]
        : [],
  };
}

/** The load factor of each live result that stands in a column of the plan. */
function levelsOf(plan: Design["plan"], results: Result[]): Map<Result, number> {
  const cells = plan.flatMap((row) => Object.entries(row.cells));
  return new Map(
    cells.flatMap(([factor, { at }]) => {
      const result = resultIn(results, at);
      return result ? [[result, Number(factor)] as const] : [];
    }),
  );
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

/** The first live result that stands inside a cell; `results` are in the order of the text. */
export function resultIn(results: Result[], cell: Position): Result | undefined {
  let [low, high] = [0, results.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (results[middle]!.at.start.offset! < cell.start.offset!) low = middle + 1;
    else high = middle;
  }
  const found = results[low];
  return found && found.at.end.offset! <= cell.end.offset! ? found : undefined;
}
