import type { RunnableCheck } from "./compiled-check.ts";
import type { Core } from "./core.ts";
import { reach } from "./reach.ts";
import { bisect, sizeCheck } from "./sizing.ts";
import { judgeCheck } from "./verdict.ts";

const MOST = 1000;
const RUNS = 60;
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
  const { values, holds } = sizeCheck(core, check, core.scratch, asSized);
  const holdsAt = (load: number): boolean => {
    for (const index of loads) values[index] = base.values[index]! * load;
    return holds(moved) === true;
  };
  const headroom = search(holdsAt);
  for (const index of moved) values[index] = base.values[index]!;
  return headroom;
}

function search(holdsAt: (load: number) => boolean): number {
  let low = 1;
  for (let high = 2; ; high = Math.min(MOST, high * 2)) {
    if (!holdsAt(high)) return bisect(low, high, holdsAt);
    if (high === MOST) return Number.POSITIVE_INFINITY;
    low = high;
  }
}
