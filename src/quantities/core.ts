import { type Book, openBook } from "./book.ts";
import { type CompiledCheck, compileCheck } from "./compiled-check.ts";
import type { LedgerInput } from "./input.ts";
import { anyOf, evaluateLevel, type Level } from "./level.ts";
import { type PlanRow, planAt, readPlan } from "./plan.ts";
import type { Ceilings } from "./run.ts";

/** What the parts of a ledger share. `loaded` marks what moves with the load; `ceilings` hold what ceil gave at 1x. */
export type Core = {
  book: Book;
  loads: ReadonlySet<number>;
  loaded: Uint8Array;
  plan: readonly PlanRow[];
  checks: readonly CompiledCheck[];
  ceilings: Ceilings;
  level(load: number): Level;
  /** A copy of the values at 1x for trying others; whoever writes to it restores it. */
  readonly scratch: Float64Array;
};

const KEPT_LEVELS = 32;

/** Reads the whole input; levels are evaluated when they are asked for and the latest are kept. */
export function createCore(input: LedgerInput): Core {
  const book = openBook(input);
  const loads = new Set((input.load ?? []).flatMap((name) => book.indexes.get(name) ?? []));
  const plan = readPlan(book, loads, input.plan ?? []);
  const checks = (input.checks ?? []).map((check) => compileCheck(book, check));
  const ceilings: Ceilings = { values: new Float64Array(book.slots), frozen: false };
  const levels = new Map<number, Level>();
  const level = (load: number): Level => {
    const kept = levels.get(load);
    if (kept) return kept;
    const fresh = evaluateLevel(book, loads, load, planAt(plan, load), load === 1 ? ceilings : undefined);
    if (levels.size >= KEPT_LEVELS) levels.delete(levels.keys().next().value!);
    levels.set(load, fresh);
    return fresh;
  };
  let scratch: Float64Array | undefined;
  const loaded = markLoaded(book, loads);
  return {
    ...{ book, loads, loaded, plan, checks, ceilings, level },
    get scratch() {
      scratch ??= level(1).values.slice();
      return scratch;
    },
  };
}

function markLoaded(book: Book, loads: ReadonlySet<number>): Uint8Array {
  const loaded = new Uint8Array(book.entries.length);
  for (const index of book.order) {
    const binding = book.entries[index]!.formula?.binding;
    if (loads.has(index) || (binding && anyOf(binding, loaded))) loaded[index] = 1;
  }
  return loaded;
}
