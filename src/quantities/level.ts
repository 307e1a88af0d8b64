import type { Book } from "./book.ts";
import { type Ceilings, run, type Trace } from "./run.ts";

/** What the plan says of one level: values that entries take, and entries that are not planned there. */
export type Plan = { taken: ReadonlyMap<number, number>; unplanned: ReadonlySet<number> };

/**
 * All values of a book at a load factor; NaN where there is none. `reversed` marks entries that rest on a division by
 * a negative amount (a backlog that is never drained), `unplanned` those that rest on what is not planned.
 */
export type Level = { load: number; values: Float64Array; reversed: Uint8Array; unplanned: Uint8Array };

/** Evaluates every entry once, in order. With `ceilings` each ceil leaves its result there. */
export function evaluateLevel(
  book: Book,
  loads: ReadonlySet<number>,
  load: number,
  plan: Plan,
  ceilings?: Ceilings,
): Level {
  const count = book.entries.length;
  const values = new Float64Array(count).fill(Number.NaN);
  const level: Level = { load, values, reversed: new Uint8Array(count), unplanned: new Uint8Array(count) };
  const trace: Trace = { failedAt: -1, gave: 0, negativeDivisor: false };
  for (const index of book.order) {
    const { problem, formula, measure } = book.entries[index]!;
    if (plan.unplanned.has(index)) level.unplanned[index] = 1;
    if (problem) continue;
    if (!formula) {
      values[index] = plan.taken.get(index) ?? (measure?.value ?? Number.NaN) * (loads.has(index) ? load : 1);
      continue;
    }
    trace.negativeDivisor = false;
    values[index] = run(formula.program, values, formula.binding, trace, ceilings, formula.slot);
    level.reversed[index] = trace.negativeDivisor || anyOf(formula.binding, level.reversed) ? 1 : 0;
    if (anyOf(formula.binding, level.unplanned)) level.unplanned[index] = 1;
  }
  return level;
}

export function anyOf(binding: Int32Array, marks: Uint8Array): boolean {
  for (const index of binding) if (marks[index]) return true;
  return false;
}
