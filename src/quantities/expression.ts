import { parseMeasure } from "./measure.ts";
import { isProblem, type Problem } from "./problem.ts";
import { buildTree } from "./syntax.ts";
import { MAX_LENGTH, readTokens, type Token } from "./tokens.ts";
import { type ComparisonOperator, type Node, walk } from "./tree.ts";

/** A parsed expression; a check has `operator` and `right` too. `names` are the ledger names it uses, each once. */
export type Expression = {
  text: string;
  left: Node;
  operator?: ComparisonOperator;
  right?: Node;
  names: readonly string[];
};

/**
 * Parses an expression or a check. Total: unreadable, nested or overlong text is a problem with offsets.
 * Names are not looked up here.
 */
export function parseExpression(text: string): Expression | Problem {
  const tokens = readTokens(text);
  if (isProblem(tokens)) return tokens;
  const cut = findComparison(tokens);
  const left = buildTree(text, cut < 0 ? tokens : tokens.slice(0, cut));
  if (isProblem(left)) return left;
  if (cut < 0) return { text, left, names: namesOf(left) };
  const right = buildTree(text, tokens.slice(cut + 1));
  if (isProblem(right)) return right;
  const operator = (tokens[cut] as { text: string }).text as ComparisonOperator;
  return { text, left, operator, right, names: namesOf(left, right) };
}

/** Splits `a * b = 3 GB`, an expression with its result in one span; `?` may stand for the result. */
export function splitResult(text: string): { expression: string; printed: string } | undefined {
  const sign = text.length > MAX_LENGTH ? -1 : text.search(/\s=\s/);
  if (sign < 0) return undefined;
  const expression = text.slice(0, sign).trim();
  const printed = text.slice(sign + 2).trim();
  const measured = printed.startsWith("?") || parseMeasure(printed) !== undefined;
  return measured && expression !== "" ? { expression, printed } : undefined;
}

function findComparison(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    depth += token.type === "open" ? 1 : token.type === "close" ? -1 : 0;
    return depth === 0 && token.type === "comparison";
  });
}

function namesOf(...sides: Node[]): string[] {
  const names = new Set<string>();
  for (const side of sides) for (const node of walk(side)) if (node.type === "name") names.add(node.name);
  return [...names];
}
