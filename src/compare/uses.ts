import { isProblem, parseExpression } from "../quantities/index.ts";
import type { Facts } from "../rules/rule.ts";

/** The names that each expression of the ledger and of the cost lines uses. */
export function usesOf({ design, ledger }: Facts): Map<string, readonly string[]> {
  const uses = new Map<string, readonly string[]>(
    design.quantities.map(({ name, expression }) => [name, expression ? namesIn(expression.text) : []]),
  );
  for (const { input } of ledger.definitions) {
    if (uses.has(input.name)) continue;
    const cells = input.lines.flatMap(({ quantity, price, expression }) => [quantity, price, expression]);
    uses.set(
      input.name,
      cells.flatMap((cell) => (cell ? namesIn(cell) : [])),
    );
  }
  return uses;
}

function namesIn(text: string): readonly string[] {
  const expression = parseExpression(text);
  return isProblem(expression) ? [] : expression.names;
}
