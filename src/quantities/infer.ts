import { combineDimensions, type Dimension, describeDimension, isPlain, plain, sameDimension } from "./dimension.ts";
import { isProblem, type Problem } from "./problem.ts";
import type { Node } from "./tree.ts";

type Lookup = (name: string) => Dimension | Problem;

/**
 * The dimension of a tree, or the first place where units do not agree. Dimensions do not depend on values: a power of
 * something with a unit takes a literal exponent only.
 */
export function inferDimension(node: Node, lookup: Lookup, text: string): Dimension | Problem {
  if (node.type === "number") return node.dimension;
  if (node.type === "name") return lookup(node.name);
  if (node.type === "negate") return inferDimension(node.of, lookup, text);
  if (node.type === "call") return inferCall(node, lookup, text);
  const left = inferDimension(node.left, lookup, text);
  if (isProblem(left)) return left;
  const right = inferDimension(node.right, lookup, text);
  if (isProblem(right)) return right;
  if (node.operator === "*" || node.operator === "/")
    return combineDimensions(left, right, node.operator === "*" ? 1 : -1);
  if (node.operator === "^") return inferPower(node, left, right, text);
  return sameDimension(left, right) ? left : mismatch(text, node, "adds", [node.left, left], [node.right, right]);
}

/** The mismatch of two sides that are added or compared. */
export function mismatch(
  text: string,
  { start, end }: { start: number; end: number },
  verb: string,
  [left, leftDimension]: [Node, Dimension],
  [right, rightDimension]: [Node, Dimension],
): Problem {
  const [one, other] = [quote(text, left, leftDimension), quote(text, right, rightDimension)];
  const remedy =
    isPlain(leftDimension) || isPlain(rightDimension) ? "give the plain number a unit" : "bring both to the same unit";
  return {
    kind: "unit-mismatch",
    message: `\`${text.slice(start, end)}\` ${verb} ${one} and ${other}: ${remedy}`,
    start,
    end,
  };
}

function quote(text: string, node: Node, dimension: Dimension): string {
  return `\`${partOf(text, node)}\` (${describeDimension(dimension)})`;
}

export function partOf(text: string, { start, end }: Node): string {
  return text.slice(start, end);
}

function inferPower(
  node: Node & { type: "binary" },
  base: Dimension,
  exponent: Dimension,
  text: string,
): Dimension | Problem {
  const { start, end } = node;
  const power = literalOf(node.right);
  if (!isPlain(exponent)) {
    const message = `${quote(text, node.right, exponent)} is an exponent, and an exponent is a plain number`;
    return { kind: "unit-mismatch", message, start, end };
  }
  if (isPlain(base)) return plain;
  if (power !== undefined) return combineDimensions(plain, base, power);
  const exponentText = partOf(text, node.right);
  const message = `${quote(text, node.left, base)} has a unit: its exponent must be a number, not \`${exponentText}\``;
  return { kind: "unit-mismatch", message, start, end };
}

function literalOf(node: Node): number | undefined {
  if (node.type === "negate") {
    const value = literalOf(node.of);
    return value === undefined ? undefined : -value;
  }
  return node.type === "number" ? node.value : undefined;
}

function inferCall(node: Node & { type: "call" }, lookup: Lookup, text: string): Dimension | Problem {
  const dimensions: Dimension[] = [];
  for (const part of node.arguments) {
    const dimension = inferDimension(part, lookup, text);
    if (isProblem(dimension)) return dimension;
    dimensions.push(dimension);
  }
  const first = dimensions[0] ?? plain;
  const choice = node.function === "min" || node.function === "max";
  const odd = dimensions.findIndex((dimension) => !sameDimension(dimension, choice ? first : plain));
  if (odd < 0) return choice ? first : plain;
  if (choice)
    return mismatch(text, node, "compares", [node.arguments[0]!, first], [node.arguments[odd]!, dimensions[odd]!]);
  const wrong = quote(text, node.arguments[odd]!, dimensions[odd]!);
  const message = `\`${partOf(text, node)}\` takes plain numbers, not ${wrong}: divide by the unit first`;
  return { kind: "unit-mismatch", message, start: node.start, end: node.end };
}
