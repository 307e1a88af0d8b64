import { sameDimension, type Value } from "../quantities/index.ts";

/** After ÷ before, where both are amounts of one kind on the same side of zero. */
export function factorOf(before: Value | undefined, after: Value | undefined): number | null {
  if (!before || !after || !sameDimension(before.dimension, after.dimension)) return null;
  const factor = after.value / before.value;
  return Number.isFinite(factor) && factor > 0 ? factor : null;
}

/** Whether two values are one but for the error of computing. */
export function isSameValue(before: Value | undefined, after: Value | undefined): boolean {
  if (!before || !after) return before === after;
  const most = Math.max(Math.abs(before.value), Math.abs(after.value));
  return sameDimension(before.dimension, after.dimension) && Math.abs(before.value - after.value) <= 1e-9 * most;
}
