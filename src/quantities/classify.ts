import { parseExpression, splitResult } from "./expression.ts";
import { isProblem } from "./problem.ts";
import { readTokens, type Token } from "./tokens.ts";
import { type Node, walk } from "./tree.ts";

/** What a span of inline code is by its form alone; where it stands decides whether it is live. */
export type CodeKind = "name" | "measure" | "expression" | "check" | "result" | "plain";

/** Classifies inline code: a live expression has a space on both sides of each operator, so `POST /uploads` is none. */
export function classifyCode(code: string): CodeKind {
  const result = splitResult(code);
  if (result) return classifyCode(result.expression) === "plain" ? "plain" : "result";
  const expression = parseExpression(code);
  if (isProblem(expression) || !isSpaced(code)) return "plain";
  if (expression.operator) return "check";
  if (expression.left.type === "name" || expression.left.type === "number")
    return expression.left.type === "name" ? "name" : "measure";
  return calculates(expression.left) ? "expression" : "plain";
}

/** True for an expression with an operator or a function, a check, or an expression with its result. */
export function isExpression(code: string): boolean {
  return ["expression", "check", "result"].includes(classifyCode(code));
}

/** A sign alone calculates nothing: `-v` and `--force` are flags. */
function calculates(tree: Node): boolean {
  for (const node of walk(tree)) if (node.type === "binary" || node.type === "call") return true;
  return false;
}

function isSpaced(code: string): boolean {
  const tokens = readTokens(code);
  if (isProblem(tokens)) return false;
  return tokens.every((token, index) => !isBinary(token, tokens[index - 1]) || isSurrounded(code, token));
}

function isBinary(token: Token, previous: Token | undefined): boolean {
  if (token.type === "comparison") return true;
  return token.type === "operator" && previous !== undefined && ["number", "name", "close"].includes(previous.type);
}

function isSurrounded(code: string, { start, end }: Token): boolean {
  return /\s/.test(code.charAt(start - 1)) && /\s/.test(code.charAt(end));
}
