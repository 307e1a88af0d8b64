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
} as const;

/**
 * One side of an expression in postfix order: `codes[i]` with `operands[i]` (the constant, the index of the name, the
 * ordinal of the ceil, or the number of arguments), and the node it came from. `ceilings` counts the ceil calls;
 * `jumps[i]` is the ceil whose argument begins at step *i*, the outermost one, or −1.
 */
export type Program = {
  codes: readonly number[];
  operands: readonly number[];
  nodes: readonly Node[];
  ceilings: number;
  jumps: readonly number[];
};

const OPERATORS = { "+": OP.add, "-": OP.subtract, "*": OP.multiply, "/": OP.divide, "^": OP.power } as const;

/** Compiles a tree; names become their index in `names`. */
export function compile(tree: Node, names: Expression["names"]): Program {
  const indexes = new Map(names.map((name, index) => [name, index]));
  const codes: number[] = [];
  const operands: number[] = [];
  const nodes: Node[] = [];
  const jumps: number[] = [];
  let ceilings = 0;
  const waiting: { node: Node; start?: number }[] = [{ node: tree }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, start } = next;
    const parts = start === undefined ? partsOf(node) : [];
    if (parts.length > 0) {
      waiting.push({ node, start: nodes.length }, ...parts.toReversed().map((part) => ({ node: part })));
      continue;
    }
    const code = codeOf(node);
    if (code === OP.ceil) jumps[start ?? nodes.length] = nodes.length;
    jumps.push(-1);
    operands.push(code === OP.ceil ? ceilings++ : operandOf(node, indexes));
    codes.push(code);
    nodes.push(node);
  }
  return { codes, operands, nodes, ceilings, jumps };
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
