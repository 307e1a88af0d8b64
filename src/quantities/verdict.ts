import { compare } from "./arithmetic.ts";
import type { CompiledSide, RunnableCheck } from "./compiled-check.ts";
import { explainFailure } from "./faults.ts";
import type { Level } from "./level.ts";
import { anyOf } from "./level.ts";
import type { Problem } from "./problem.ts";
import { type Ceilings, run, type Trace } from "./run.ts";

/** A check at a load factor, both sides in base units. `planned`: it rests on nothing that is not planned there. */
export type Verdict = {
  load: number;
  holds: boolean;
  planned: boolean;
  left?: number;
  right?: number;
  problem?: Problem;
};

/** Evaluates both sides at a level. A side without a number, or one divided by a negative amount, does not hold. */
export function judgeCheck(check: RunnableCheck, level: Level, ceilings?: Ceilings): Verdict {
  const { load, values } = level;
  const planned = !anyOf(check.binding, level.unplanned);
  const trace: Trace = { failedAt: -1, gave: 0, negativeDivisor: anyOf(check.binding, level.reversed) };
  const left = runSide(check.left, values, trace, ceilings);
  if (Number.isNaN(left)) return { load, holds: false, planned, problem: failureOf(check.left, trace) };
  const right = runSide(check.right, values, trace, ceilings);
  if (Number.isNaN(right)) return { load, holds: false, planned, problem: failureOf(check.right, trace) };
  if (trace.negativeDivisor) return { load, holds: false, planned, left, right, problem: reversed(check) };
  return { load, holds: compare(left, check.operator, right), planned, left, right };
}

export function runSide({ formula }: CompiledSide, values: Float64Array, trace: Trace, ceilings?: Ceilings): number {
  return run(formula.program, values, formula.binding, trace, ceilings, formula.slot);
}

function failureOf({ formula }: CompiledSide, trace: Trace): Problem {
  return explainFailure(formula.text, formula.program, trace);
}

function reversed({ expression: { text } }: RunnableCheck): Problem {
  const why = "what is never drained has no time";
  const message = `\`${text}\` divides by an amount below zero (${why}): expected a positive divisor`;
  return { kind: "negative-divisor", message, start: 0, end: text.length };
}
