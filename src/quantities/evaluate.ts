import { compare } from "./arithmetic.ts";
import type { Dimension } from "./dimension.ts";
import type { Expression } from "./expression.ts";
import { compareDimensions, explainFailure, notACheck, notAValue, unknownQuantity } from "./faults.ts";
import { inferDimension } from "./infer.ts";
import { isProblem, type Problem } from "./problem.ts";
import { compile } from "./program.ts";
import { run, type Trace } from "./run.ts";
import type { ComparisonOperator, Node } from "./tree.ts";

/** A number in base units (seconds, bytes, the currency, or plain) with its dimension. */
export type Value = { value: number; dimension: Dimension };

export type Lookup = (name: string) => Value | Problem | undefined;

/** Both sides of a check and whether it holds. */
export type Comparison = { left: Value; right: Value; operator: ComparisonOperator; holds: boolean };

/** Evaluates an expression that is no check. Every failure is a problem: unknown names, units, no finite result. */
export function evaluateExpression(expression: Expression, lookup: Lookup): Value | Problem {
  if (expression.operator) return notAValue(expression);
  const values = lookUpAll(expression, lookup);
  return isProblem(values) ? values : evaluateSide(expression, expression.left, values);
}

/** Evaluates both sides of a check and compares them. */
export function evaluateCheck(expression: Expression, lookup: Lookup): Comparison | Problem {
  const { operator, right: rightTree } = expression;
  if (!operator || !rightTree) return notACheck(expression);
  const values = lookUpAll(expression, lookup);
  if (isProblem(values)) return values;
  const left = evaluateSide(expression, expression.left, values);
  if (isProblem(left)) return left;
  const right = evaluateSide(expression, rightTree, values);
  if (isProblem(right)) return right;
  const problem = compareDimensions(expression, left.dimension, right.dimension);
  return problem ?? { left, right, operator, holds: compare(left.value, operator, right.value) };
}

function lookUpAll({ names }: Expression, lookup: Lookup): Map<string, Value> | Problem {
  const values = new Map<string, Value>();
  for (const name of names) {
    const value = lookup(name) ?? unknownQuantity(name);
    if (isProblem(value)) return value;
    values.set(name, value);
  }
  return values;
}

function evaluateSide({ text, names }: Expression, tree: Node, values: ReadonlyMap<string, Value>): Value | Problem {
  const dimension = inferDimension(tree, (name) => values.get(name)!.dimension, text);
  if (isProblem(dimension)) return dimension;
  const program = compile(tree, names);
  const numbers = Float64Array.from(names, (name) => values.get(name)!.value);
  const trace: Trace = { failedAt: -1, gave: 0, negativeDivisor: false };
  const value = run(program, numbers, Int32Array.from(names.keys()), trace);
  return Number.isNaN(value) ? explainFailure(text, program, trace) : { value, dimension };
}
