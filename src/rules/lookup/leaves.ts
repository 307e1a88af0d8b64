import type { Design } from "../../design/design.ts";
import type { Facts } from "../rule.ts";

type Quantity = Design["quantities"][number];

const tables = new WeakMap<Design, Map<string, Quantity>>();

/** The ledger's row of a name: the first, where there are several. */
export function rowOf({ design }: Pick<Facts, "design">, name: string): Quantity | undefined {
  let rows = tables.get(design);
  if (!rows) {
    rows = new Map(design.quantities.toReversed().map((row) => [row.name, row]));
    tables.set(design, rows);
  }
  return rows.get(name);
}

/** The rows with a value of their own that an expression or check rests on, however far behind. */
export function leavesOf(facts: Facts, expression: string): Quantity[] {
  return [...facts.ledger.dependencies(expression)].flatMap((name) => {
    const row = rowOf(facts, name);
    return row && !row.expression ? [row] : [];
  });
}

export type BasisKind = "brief" | "choice" | "assumption" | "measured" | "price" | "limit";

/** The kind of basis that a row states. */
export function basisOf(row: Quantity | undefined): BasisKind | undefined {
  return /^(?:brief|choice|assumption|measured|price|limit)\b/i.exec(row?.basis.text ?? "")?.[0].toLowerCase() as
    | BasisKind
    | undefined;
}
