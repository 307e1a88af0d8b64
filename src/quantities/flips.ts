import type { Entry } from "./book.ts";
import type { RunnableCheck } from "./compiled-check.ts";
import type { Core } from "./core.ts";
import { isPlain } from "./dimension.ts";
import type { Value } from "./evaluate.ts";
import { printMeasure } from "./print.ts";
import { reach } from "./reach.ts";
import { bisect, sizeCheck } from "./sizing.ts";
import { judgeCheck } from "./verdict.ts";

/**
 * An input that flips a check when nothing else moves: from `now` to `at`. `factor` (at least 1) is how far it moves:
 * the ratio of the two, for a share above 50 % that of the complements. `text` is `name at (now …)`.
 */
export type Flip = { name: string; now: Value; at: Value; factor: number; text: string };

/** The ways of an input: the value at `step` between 0 (as it is) and 1 (a hundredfold away). */
type Way = (step: number) => number;

const FAR = 100;
const PROBES = 6;
const PRECISION = 1e-8;
/** Nearer than this is the bound itself, which no digits would show. */
const BESIDE = 1e-6;
const RUNS = 2 * (PROBES + 27);
/** Runs of entries that all flips of a ledger may take together: some seconds. */
const WORK = 1e8;

/**
 * The inputs that flip a check, moved a hundredfold either way as sized: a zero to one of its unit, a share above 50 %
 * by its complement. Nearest first. Nothing when there is none; `undefined` when the ledger is too large to try.
 */
export function findFlips(core: Core, check: RunnableCheck): Flip[] | undefined {
  const base = core.level(1);
  const { holds: now, problem } = judgeCheck(check, base, core.ceilings);
  if (problem && problem.kind !== "negative-divisor") return [];
  const rests = reach(core.book, [...check.left.formula.sized, ...check.right.formula.sized], "sized");
  const inputs = rests.filter((index) => !core.book.entries[index]!.formula);
  if (inputs.length * rests.length * RUNS > WORK / core.checks.length) return undefined;
  const { values, holds } = sizeCheck(core, check, core.scratch);
  const flips: Flip[] = [];
  for (const input of inputs) {
    const moved = movedBy(core, rests, input);
    const flipped = (value: number): boolean => {
      values[input] = value;
      return holds(moved) === !now;
    };
    flips.push(...flipsOf(core.book.entries[input]!, base.values[input]!, flipped));
    for (const index of [input, ...moved]) values[index] = base.values[index]!;
  }
  return flips.sort((left, right) => left.factor - right.factor);
}

function movedBy({ book }: Core, rests: readonly number[], input: number): number[] {
  const marked = new Set([input]);
  return rests.filter((index) => {
    const moved = book.entries[index]!.formula?.sized.some((used) => marked.has(used)) ?? false;
    if (moved) marked.add(index);
    return moved;
  });
}

function* flipsOf(entry: Entry, now: number, flipped: (value: number) => boolean): Generator<Flip> {
  const dimension = entry.dimension ?? {};
  for (const way of waysOf(entry, now)) {
    const step = firstStep((at) => flipped(way(at)));
    if (step === undefined) continue;
    const at = way(step);
    const print = (value: number) => printMeasure(value, dimension, entry.measure);
    const beside = Math.abs(at - now) <= BESIDE * Math.abs(now) ? (at < now ? "below" : "above") : undefined;
    const text = `${entry.name} ${beside ? `${beside} ${print(now)}` : print(at)} (now ${print(now)})`;
    yield { name: entry.name, now: { value: now, dimension }, at: { value: at, dimension }, factor: FAR ** step, text };
  }
}

function waysOf({ measure, dimension }: Entry, now: number): Way[] {
  const unit = measure?.scale ?? 1;
  if (now === 0) return [(step) => unit * step];
  const share = dimension && isPlain(dimension) && measure?.unit.startsWith("%") && now > 0.5 && now <= 1;
  if (!share) return [(step) => now * FAR ** step, (step) => now * FAR ** -step];
  const missing = 1 - now;
  if (missing === 0) return [(step) => 1 - unit * step];
  return [(step) => 1 - missing * FAR ** -step, (step) => Math.max(0, 1 - missing * FAR ** step)];
}

/** The nearest step at which the check is flipped. */
function firstStep(flippedAt: (step: number) => boolean): number | undefined {
  for (let probe = 1; probe <= PROBES; probe++) {
    if (!flippedAt(probe / PROBES)) continue;
    const before = bisect((probe - 1) / PROBES, probe / PROBES, (step) => !flippedAt(step), PRECISION);
    return Math.min(probe / PROBES, before * (1 + PRECISION) + Number.MIN_VALUE);
  }
  return undefined;
}
