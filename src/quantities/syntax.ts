import jsep from "jsep";
import { findSyntaxProblem } from "./grammar.ts";
import type { Problem } from "./problem.ts";
import type { Token } from "./tokens.ts";
import type { FunctionName, Node, Operator } from "./tree.ts";

type Source = { tokens: readonly Token[]; ends: readonly number[] };

/**
 * Builds the tree of one side of a comparison. jsep is shown placeholders only (`v3 * f4 (v5 + v6)`), so that no word
 * of the author means anything to it and every node knows its token; a parenthesis is shown as a call of `g`.
 */
export function buildTree(text: string, tokens: readonly Token[]): Node | Problem {
  const problem = findSyntaxProblem(text, tokens);
  if (problem) return problem;
  const shown = tokens.map((token, index) => placeholder(token, index, tokens[index - 1])).join(" ");
  return convert(jsep(shown), { tokens, ends: endsOfParentheses(tokens) });
}

function placeholder(token: Token, index: number, previous: Token | undefined): string {
  if (token.type === "number" || token.type === "name") return `v${index}`;
  if (token.type === "function") return `f${index}`;
  if (token.type === "open") return previous?.type === "function" ? "(" : `g${index} (`;
  return token.text === "^" ? "**" : token.text;
}

/** Where the parenthesis opened by each token ends in the text. */
function endsOfParentheses(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  const opened: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "open") opened.push(index);
    if (token.type === "close") ends[opened.pop() ?? 0] = token.end;
  }
  return ends;
}

function convert(parsed: jsep.Expression, source: Source): Node {
  const node = parsed as jsep.CoreExpression;
  if (node.type === "Identifier") return convertOperand(source.tokens[Number(node.name.slice(1))]!);
  if (node.type === "CallExpression") return convertCall(node, source);
  if (node.type === "UnaryExpression") return convertSign(node.operator, convert(node.argument, source));
  if (node.type !== "BinaryExpression") throw new Error(`jsep gave a ${node.type} for an expression of placeholders`);
  if (node.operator === "**") return convertPower(node.left, convert(node.right, source), source);
  return join(node.operator as Operator, convert(node.left, source), convert(node.right, source));
}

function convertOperand(token: Token): Node {
  const { start, end } = token;
  if (token.type === "name") return { type: "name", name: token.text, start, end };
  if (token.type !== "number") throw new Error(`a placeholder stands for a ${token.type}`);
  const { value, dimension, labels } = token.measure;
  return { type: "number", value, dimension, labels, start, end };
}

function convertCall(node: jsep.CallExpression, source: Source): Node {
  const shown = (node.callee as jsep.Identifier).name;
  const index = Number(shown.slice(1));
  const parts = node.arguments.map((argument) => convert(argument, source));
  const { start } = source.tokens[index]!;
  if (shown.startsWith("g")) return { ...parts[0]!, start, end: source.ends[index]! };
  const name = (source.tokens[index] as { text: string }).text as FunctionName;
  return { type: "call", function: name, arguments: parts, start, end: source.ends[index + 1]! };
}

/** jsep binds a sign tighter than a power; mathematics does not: −a² is −(a²). */
function convertPower(left: jsep.Expression, right: Node, source: Source): Node {
  const sign = left as jsep.UnaryExpression;
  if (left.type !== "UnaryExpression") return join("^", convert(left, source), right);
  return convertSign(sign.operator, convertPower(sign.argument, right, source));
}

function convertSign(operator: string, of: Node): Node {
  return operator === "-" ? { type: "negate", of, start: of.start - 1, end: of.end } : of;
}

function join(operator: Operator, left: Node, right: Node): Node {
  return { type: "binary", operator, left, right, start: left.start, end: right.end };
}
