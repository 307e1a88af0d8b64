import type { Check, Verdict } from "../../quantities/index.ts";
import {
  isProblem,
  type Measure,
  parseExpression,
  parseMeasure,
  printMeasure,
  sameDimension,
} from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";

const signs = { "<": "≥", "<=": ">", ">": "≤", ">=": "<", "==": "≠" } as const;

/** The two sides of a check that fails at a level, `6.2 min > 5 min`, in the author's units. */
export function printSides({ design }: Facts, check: Check, verdict: Verdict): string | undefined {
  const { left, right, operator } = check;
  if (!left || !right || !operator || verdict.left === undefined || verdict.right === undefined) return undefined;
  const units = new Map(design.quantities.map(({ name, value }) => [name, value.text]));
  const like = likeOf(check, units);
  return printApart(verdict.left, verdict.right, check, like).join(` ${signs[operator]} `);
}

/** As many digits as tell the two apart. */
function printApart(left: number, right: number, { left: side }: Check, like?: Measure): [string, string] {
  const print = (value: number, digits: number) => printMeasure(value, side!.dimension, like, digits);
  for (let digits = 3; digits < 12; digits++)
    if (print(left, digits) !== print(right, digits)) return [print(left, digits), print(right, digits)];
  return [print(left, 12), print(right, 12)];
}

/** The unit to print in: of the literal bound, else of the first name with that dimension. */
function likeOf({ input, left }: Check, units: Map<string, string>): Measure | undefined {
  const expression = parseExpression(input.expression);
  if (isProblem(expression)) return undefined;
  const texts = [expression.right, expression.left].flatMap((node) =>
    node?.type === "number" ? [input.expression.slice(node.start, node.end)] : [],
  );
  const named = expression.names.flatMap((name) => units.get(name) ?? []);
  const measures = [...texts, ...named].flatMap((text) => parseMeasure(text) ?? []);
  const found = measures.find(({ dimension }) => sameDimension(dimension, left!.dimension));
  return found && { ...found, significant: 0, decimals: 0, padded: false };
}
