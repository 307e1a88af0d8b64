import type { Facts } from "../rule.ts";

/** The offsets of live results that stand as the total of a cost table; `require-cost-total` speaks of these. */
export function amountCells({ design }: Facts): Set<number | undefined> {
  const { total } = design.costs;
  const [from, to] = [total?.at.start.offset ?? -1, total?.at.end.offset ?? -1];
  const inside = design.results.filter(({ at }) => at.start.offset! >= from && at.end.offset! <= to);
  return new Set(inside.map(({ at }) => at.start.offset));
}
