import { type Check, evaluateChecks } from "./checks.ts";
import type { CompiledCheck } from "./compiled-check.ts";
import { type Core, createCore } from "./core.ts";
import { type Definition, judgeDefinitions } from "./definitions.ts";
import type { Value } from "./evaluate.ts";
import { type Flip, findFlips } from "./flips.ts";
import { findHeadroom } from "./headroom.ts";
import type { LedgerInput } from "./input.ts";
import { evaluateText, namesBehind, valueOfName } from "./lookup.ts";
import { judgeLoads, judgeResults, judgeRows, type Load, type Result, type Row } from "./outcomes.ts";
import { judgePlan, type PlanOutcome } from "./plan-cells.ts";
import { isProblem, type Problem } from "./problem.ts";

export const LEVELS: readonly number[] = [1, 10, 100];

/**
 * The numbers of one document. All members are computed when they are first read and kept; nothing throws. Values are
 * in base units (seconds, bytes, a currency, or plain); a load factor of 1 is meant where none is given.
 */
export type Ledger = {
  levels: readonly number[];
  /** The names with a value of their own or an expression, in the order of the rows. */
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly results: readonly Result[];
  readonly checks: readonly Check[];
  readonly loads: readonly Load[];
  readonly plan: readonly PlanOutcome[];
  readonly definitions: readonly Definition[];
  value(name: string, load?: number): Value | Problem;
  /** The value of an expression over the ledger's names. */
  evaluate(expression: string, load?: number): Value | Problem;
  /** All names that an expression or a check rests on, however far behind. */
  dependencies(expression: string): Set<string>;
  /** How far a check holds; with `resized` every ceil is computed anew at each load. */
  headroom(check: Check, resized?: boolean): number;
  /** The inputs that flip a check, nearest first; empty: it is vacuous; `undefined`: too large to try. */
  flips(check: Check): Flip[] | undefined;
};

/** Reads and evaluates a ledger: rows, results, checks, load, plan and cost tables as strings. */
export function createLedger(input: LedgerInput): Ledger {
  const core = createCore(input);
  const levels = input.levels ?? LEVELS;
  const rows = once(() => judgeRows(core, input.rows));
  const results = once(() => judgeResults(core, input.results ?? []));
  const checks = once(() => evaluateChecks(core, levels));
  const loads = once(() => judgeLoads(core, input.load ?? []));
  const plan = once(() => judgePlan(core));
  const definitions = once(() => judgeDefinitions(core, input.definitions ?? []));
  const compiled = once(() => new Map(core.checks.map((check) => [check.input, check.runnable])));
  return {
    levels,
    get names() {
      return core.book.entries.map(({ name }) => name).filter((name) => !name.includes(" "));
    },
    get rows() {
      return rows();
    },
    get results() {
      return results();
    },
    get checks() {
      return checks();
    },
    get loads() {
      return loads();
    },
    get plan() {
      return plan();
    },
    get definitions() {
      return definitions();
    },
    value: (name, load = 1) => valueOfName(core, name, load),
    evaluate: (expression, load = 1) => evaluateText(core, expression, load),
    dependencies: (expression) => namesBehind(core, expression),
    headroom: (check, resized = false) => (resized ? headroomOf(core, compiled().get(check.input)) : check.headroom),
    flips: (check) => flipsOf(core, compiled().get(check.input)),
  };
}

function headroomOf(core: Core, runnable: CompiledCheck["runnable"] | undefined): number {
  return !runnable || isProblem(runnable) ? 0 : findHeadroom(core, runnable, false);
}

function flipsOf(core: Core, runnable: CompiledCheck["runnable"] | undefined): Flip[] | undefined {
  return !runnable || isProblem(runnable) ? [] : findFlips(core, runnable);
}

function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
