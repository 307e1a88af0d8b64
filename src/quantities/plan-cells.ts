import type { Core } from "./core.ts";
import type { Value } from "./evaluate.ts";
import type { PlanInput } from "./input.ts";
import { type Judgement, judgePrint } from "./judge.ts";
import { evaluateParsed, valueOfName } from "./lookup.ts";
import type { PlanCell, PlanRow } from "./plan.ts";
import { isProblem, type Problem } from "./problem.ts";

/**
 * A cell of the plan. A `taken` cell is the author's number at that level, right where it can be read; every other
 * cell is computed and judged like a result. A cell that says `not planned` is right as it is, and `value` is what
 * holds instead.
 */
export type Cell = Judgement & { load: number; printed: string; planned: boolean; taken: boolean };
export type PlanOutcome = { input: PlanInput; kind: PlanRow["kind"]; cells: readonly Cell[]; problem?: Problem };

export function judgePlan(core: Core): PlanOutcome[] {
  return core.plan.map((row) => {
    const problem = problemOf(core, row);
    const cells = row.cells.map((cell) => judgeCell(core, row, cell));
    return { input: row.input, kind: row.kind, cells, ...(problem && { problem }) };
  });
}

/** What is wrong with a whole row, so that its cells need not repeat it. */
function problemOf(core: Core, row: PlanRow): Problem | undefined {
  const value = valueAt(core, row, 1);
  return isProblem(value) ? value : undefined;
}

function judgeCell(core: Core, row: PlanRow, { load, printed, planned }: PlanCell): Cell {
  const taken = row.kind === "taken" && load !== 1;
  const value = valueAt(core, row, load);
  const cell = { load, printed, planned, taken };
  if (!planned) return { ...cell, rounds: true, text: printed, ...(isProblem(value) ? { problem: value } : { value }) };
  const judged = judgePrint(row.input.name, value, printed, core.book.entries[row.index ?? -1]?.measure);
  if (!taken || !judged.problem || isProblem(value)) return { ...cell, ...judged };
  const { text: _kept, ...unfit } = judged;
  return { ...cell, ...unfit, problem: unreadableCell(row.input.name, load, printed) };
}

function valueAt(core: Core, { input, source }: PlanRow, load: number): Value | Problem {
  if (!source) return valueOfName(core, input.name, load);
  return isProblem(source) ? source : evaluateParsed(core, source, load);
}

function unreadableCell(name: string, load: number, printed: string): Problem {
  const shown = printed.trim().slice(0, 60) || "?";
  const accepted = "a measure in its unit, or `not planned`";
  const message = `\`${shown}\` is no value that \`${name}\` can take at ${load}x: expected ${accepted}`;
  return {
    kind: printed.trim() === "" || shown.startsWith("?") ? "missing-value" : "no-measure",
    message,
    names: [name],
  };
}
