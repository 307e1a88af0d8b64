import type { Design } from "../../design/design.ts";
import type { Text } from "../../document/index.ts";
import { isProblem, type Node, parseExpression } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { livesOf } from "./live.ts";

/** One side of a live expression, with the row it computes, if it is one. */
export type Tree = { node: Node; code: Text; row?: Design["quantities"][number] };

/** Every expression of the document, check sides apart. */
export function treesOf(facts: Facts): Tree[] {
  let row = -1;
  return livesOf(facts).flatMap(({ form, code }) => {
    if (form === "row") row += 1;
    const quantity = form === "row" ? facts.design.quantities[row] : undefined;
    if (form === "load" || (form === "row" && !quantity?.expression)) return [];
    const expression = parseExpression(code.text);
    if (isProblem(expression)) return [];
    const sides = expression.right ? [expression.left, expression.right] : [expression.left];
    return sides.map((node) => ({ node, code, ...(quantity && { row: quantity }) }));
  });
}

export type Factor = { node: Node; power: 1 | -1 };

/** The factors of a product, quotients with power −1; anything else is one factor. */
export function factorsOf(node: Node, power: 1 | -1 = 1): Factor[] {
  if (node.type !== "binary" || (node.operator !== "*" && node.operator !== "/")) return [{ node, power }];
  const right = node.operator === "*" ? power : (-power as 1 | -1);
  return [...factorsOf(node.left, power), ...factorsOf(node.right, right)];
}

/** The terms of a sum or difference; anything else is one term. */
export function termsOf(node: Node): Node[] {
  if (node.type === "negate") return termsOf(node.of);
  if (node.type !== "binary" || (node.operator !== "+" && node.operator !== "-")) return [node];
  return [...termsOf(node.left), ...termsOf(node.right)];
}

/** `p95`, `p99`, `avg`, `peak`: the statistic that a name ends with. */
export function suffixOf(name: string): string | undefined {
  return /_(avg|p\d{2,3}|peak)$/.exec(name)?.[1];
}
