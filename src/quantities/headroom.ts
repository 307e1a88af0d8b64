import type { RunnableCheck } from "./compiled-check.ts";
import type { Core } from "./core.ts";
import { reach } from "./reach.ts";
import { bisect, sizeCheck } from "./sizing.ts";
import { judgeCheck } from "./verdict.ts";

/** A load with the gap between the two sides there. */
type End = { load: number; gap: number };

const MOST = 1000;
const RUNS = 60;
const WIDTHS = [1e-9, 1e-7, 1e-5, 1e-3];
/** Runs of entries that all headrooms of a ledger may take together: about a second. */
const WORK = 2e7;

/**
 * The highest load factor, up to 1,000, at which a check still holds with the 1x plan; infinite when none flips it, 0
 * when it fails at 1x, NaN when the ledger is too large to try. `asSized` keeps every ceil at its 1x result.
 */
export function findHeadroom(core: Core, check: RunnableCheck, asSized = true): number {
  const base = core.level(1);
  if (!judgeCheck(check, base, core.ceilings).holds) return 0;
  const following = asSized ? "sized" : "binding";
  const roots = [...check.left.formula[following], ...check.right.formula[following]];
  const moved = reach(core.book, roots, following, core.loaded);
  if (moved.length * RUNS > WORK / core.checks.length) return Number.NaN;
  const loads = moved.filter((index) => core.loads.has(index));
  if (loads.length === 0) return Number.POSITIVE_INFINITY;
  const sizing = sizeCheck(core, check, core.scratch, asSized);
  const { values } = sizing;
  const holdsAt = (load: number): boolean => {
    for (const index of loads) values[index] = base.values[index]! * load;
    return sizing.holds(moved) === true;
  };
  const headroom = search(holdsAt, () => sizing.gap);
  for (const index of moved) values[index] = base.values[index]!;
  return headroom;
}

function search(holdsAt: (load: number) => boolean, gap: () => number): number {
  const lowest: End = { load: 1, gap: holdsAt(1) ? gap() : Number.NaN };
  for (let low = lowest, load = 2; ; load = Math.min(MOST, load * 2)) {
    const held = holdsAt(load);
    const end: End = { load, gap: gap() };
    if (!held) return bisect(...narrow(low, end, holdsAt), holdsAt);
    if (load === MOST) return Number.POSITIVE_INFINITY;
    low = end;
  }
}

/** Cuts the interval around where a straight line through both ends would flip: most checks are straight lines. */
function narrow(from: End, to: End, holdsAt: (load: number) => boolean): [low: number, high: number] {
  let [low, high] = [from.load, to.load];
  const root = low + ((high - low) * from.gap) / (from.gap - to.gap);
  for (const width of WIDTHS) {
    for (const load of [root * (1 - width), root * (1 + width)]) {
      if (!(load > low && load < high)) continue;
      if (holdsAt(load)) low = load;
      else high = load;
    }
    if (high - low <= 3 * width * low) break;
  }
  return [low, high];
}
