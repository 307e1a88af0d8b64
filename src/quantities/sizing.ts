import { compare } from "./arithmetic.ts";
import type { RunnableCheck } from "./compiled-check.ts";
import type { Core } from "./core.ts";
import { type Ceilings, run, type Trace } from "./run.ts";
import { runSide } from "./verdict.ts";

/**
 * A check whose inputs can be moved: `holds` computes the entries `moved` anew and compares; no answer where a side has
 * no number. *As sized*, every ceil keeps its result of 1x, because that is what runs. `values` is a copy, to be
 * written to before each call; `gap` is left minus right of the last one.
 */
export type Sizing = { values: Float64Array; gap: number; holds(moved: readonly number[]): boolean | undefined };

export function sizeCheck(core: Core, check: RunnableCheck, values: Float64Array, asSized = true): Sizing {
  const { entries } = core.book;
  const ceilings: Ceilings | undefined = asSized ? { values: core.ceilings.values, frozen: true } : undefined;
  const trace: Trace = { failedAt: -1, gave: 0, negativeDivisor: false };
  const sizing: Sizing = { values, gap: Number.NaN, holds };
  return sizing;

  function holds(moved: readonly number[]): boolean | undefined {
    trace.negativeDivisor = false;
    for (const index of moved) {
      const { formula } = entries[index]!;
      if (formula) values[index] = run(formula.program, values, formula.binding, trace, ceilings, formula.slot);
    }
    const left = runSide(check.left, values, trace, ceilings);
    const right = runSide(check.right, values, trace, ceilings);
    sizing.gap = left - right;
    if (Number.isNaN(left) || Number.isNaN(right)) return undefined;
    return !trace.negativeDivisor && compare(left, check.operator, right);
  }
}

/** The highest argument at which `holds` is still true, between `low`, where it is, and `high`, where it is not. */
export function bisect(low: number, high: number, holds: (at: number) => boolean, precision = 1e-11): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 60 && to - from > precision * to; step++) {
    const middle = (from + to) / 2;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return from;
}
