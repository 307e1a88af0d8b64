import { type Book, bindNames, type Formula, formulaOf, inferSide } from "./book.ts";
import type { Dimension } from "./dimension.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { compareDimensions, notACheck } from "./faults.ts";
import type { CheckInput } from "./input.ts";
import { isProblem, type Problem } from "./problem.ts";
import type { ComparisonOperator, Node } from "./tree.ts";

export type CompiledSide = { tree: Node; formula: Formula };

/** A check that can be run: both sides have the dimension `dimension`. */
export type RunnableCheck = {
  expression: Expression;
  operator: ComparisonOperator;
  left: CompiledSide;
  right: CompiledSide;
  dimension: Dimension;
  binding: Int32Array;
};

export type CompiledCheck = { input: CheckInput; runnable: RunnableCheck | Problem };

export function compileCheck(book: Book, input: CheckInput): CompiledCheck {
  return { input, runnable: readCheck(book, parseExpression(input.expression)) };
}

function readCheck(book: Book, expression: Expression | Problem): RunnableCheck | Problem {
  if (isProblem(expression)) return expression;
  const { text, names, operator, right } = expression;
  if (!operator || !right) return notACheck(expression);
  const binding = bindNames(book, names);
  if (isProblem(binding)) return binding;
  const dimension = inferSide(book, expression.left, text);
  if (isProblem(dimension)) return dimension;
  const other = inferSide(book, right, text);
  if (isProblem(other)) return other;
  const problem = compareDimensions(expression, dimension, other);
  if (problem) return problem;
  const sides = [expression.left, right].map((tree) => ({ tree, formula: formulaOf(book, expression, tree, binding) }));
  return { expression, operator, left: sides[0]!, right: sides[1]!, dimension, binding };
}
