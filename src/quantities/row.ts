import type { Entry } from "./book.ts";
import { parseExpression } from "./expression.ts";
import { notAValue, unreadableValue } from "./faults.ts";
import type { RowInput } from "./input.ts";
import { parseMeasure, parseWanted } from "./measure.ts";
import { isProblem } from "./problem.ts";

/** A ledger row as an entry; names are not looked up yet. */
export function readRow({ name, value, expression: source, basis }: RowInput): Entry {
  const known = parseMeasure(value);
  const entry: Entry = { name, basis, measure: known ?? parseWanted(value) };
  if (source === undefined)
    return known ? { ...entry, dimension: known.dimension } : { ...entry, problem: unreadableValue(name, value) };
  const expression = parseExpression(source);
  if (isProblem(expression)) return { ...entry, problem: expression };
  return expression.operator ? { ...entry, expression, problem: notAValue(expression) } : { ...entry, expression };
}
