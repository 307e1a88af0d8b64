import type { Dimension } from "./dimension.ts";

type Span = { start: number; end: number };

export type Operator = "+" | "-" | "*" | "/" | "^";
export type ComparisonOperator = "<" | "<=" | ">" | ">=" | "==";
export type FunctionName = "ceil" | "floor" | "min" | "max" | "parallel";

/** A tree over the author's text: `start` and `end` are offsets into the expression, parentheses included. */
export type Node = Span &
  (
    | { type: "number"; value: number; dimension: Dimension; labels: readonly string[] }
    | { type: "name"; name: string }
    | { type: "negate"; of: Node }
    | { type: "binary"; operator: Operator; left: Node; right: Node }
    | { type: "call"; function: FunctionName; arguments: readonly Node[] }
  );

/** The number of arguments each function takes, at least and at most. */
export const FUNCTIONS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ["ceil", [1, 1]],
  ["floor", [1, 1]],
  ["min", [1, 1000]],
  ["max", [1, 1000]],
  ["parallel", [2, 2]],
]);

/** All nodes of a tree, each before its parts; a node for which `closed` is true is given without them. */
export function* walk(root: Node, closed: (node: Node) => boolean = () => false): Generator<Node> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (!closed(node)) waiting.push(...partsOf(node).toReversed());
  }
}

export function partsOf(node: Node): readonly Node[] {
  if (node.type === "binary") return [node.left, node.right];
  if (node.type === "call") return node.arguments;
  return node.type === "negate" ? [node.of] : [];
}
