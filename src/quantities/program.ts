import type { Expression } from "./expression.ts";
import { type Node, partsOf } from "./tree.ts";

export const OP = {
  push: 0,
  load: 1,
  negate: 2,
  add: 3,
  subtract: 4,
  multiply: 5,
  divide: 6,
  power: 7,
  ceil: 8,
  floor: 9,
  min: 10,
  max: 11,
  parallel: 12,
} as const; // prettier-ignore

/**
 * One side of an expression in postfix order: `codes[i]` with `operands[i]` (the constant, the index of the name, or
 * the number of arguments), and the node it came from. `ceilings` counts the ceil calls.
 */
export type Program = {
  codes: readonly number[];
  operands: readonly number[];
  nodes: readonly Node[];
  ceilings: number;
};

const OPERATORS = { "+": OP.add, "-": OP.subtract, "*": OP.multiply, "/": OP.divide, "^": OP.power } as const;

/** Compiles a tree; names become their index in `names`. */
export function compile(tree: Node, names: Expression["names"]): Program {
  const indexes = new Map(names.map((name, index) => [name, index]));
  const nodes: Node[] = [];
  const waiting: { node: Node; ready: boolean }[] = [{ node: tree, ready: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const parts = next.ready ? [] : partsOf(next.node);
    if (parts.length === 0) nodes.push(next.node);
    else waiting.push({ node: next.node, ready: true }, ...parts.toReversed().map((node) => ({ node, ready: false })));
  }
  const codes = nodes.map(codeOf);
  const operands = nodes.map((node) => operandOf(node, indexes));
  return { codes, operands, nodes, ceilings: codes.filter((code) => code === OP.ceil).length };
}

function codeOf(node: Node): number {
  if (node.type === "number") return OP.push;
  if (node.type === "name") return OP.load;
  if (node.type === "negate") return OP.negate;
  return node.type === "binary" ? OPERATORS[node.operator] : OP[node.function];
}

function operandOf(node: Node, indexes: ReadonlyMap<string, number>): number {
  if (node.type === "number") return node.value;
  if (node.type === "name") return indexes.get(node.name) ?? 0;
  return node.type === "call" ? node.arguments.length : 0;
}
