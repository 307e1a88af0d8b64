import type { Book } from "./book.ts";
import { type Dimension, sameDimension } from "./dimension.ts";
import { type Expression, parseExpression, splitResult } from "./expression.ts";
import type { PlanInput } from "./input.ts";
import type { Plan } from "./level.ts";
import { parseMeasure } from "./measure.ts";
import type { Problem } from "./problem.ts";

/**
 * A row of the plan. A row that is neither computed nor load is *taken*: its entry has the value of each level.
 * All others show what is computed.
 */
export type PlanRow = {
  input: PlanInput;
  kind: "taken" | "computed" | "load" | "expression";
  index?: number;
  source?: Expression | Problem;
  cells: readonly PlanCell[];
};

/** `value` is what a taken row takes; `planned` is false where the cell says `not planned`. */
export type PlanCell = { load: number; printed: string; planned: boolean; value?: number };

const NOT_PLANNED = /^\s*not planned\b/i;

export function readPlan(book: Book, loads: ReadonlySet<number>, rows: readonly PlanInput[]): PlanRow[] {
  return rows.map((input) => {
    const index = book.indexes.get(input.name);
    const entry = index === undefined ? undefined : book.entries[index];
    const kind =
      index === undefined ? "expression" : entry?.expression ? "computed" : loads.has(index) ? "load" : "taken";
    const cells = Object.entries(input.values).flatMap(([load, printed]) => {
      return printed === undefined ? [] : [readCell(Number(load), printed, entry?.dimension)];
    });
    const sorted = cells.filter(({ load }) => load > 0).sort((left, right) => left.load - right.load);
    if (index === undefined) return { input, kind, source: parseExpression(input.name), cells: sorted };
    return { input, kind, index, cells: sorted };
  });
}

/** The plan at a load: of each row the cell of the highest level that is reached. The 1x cell takes nothing. */
export function planAt(rows: readonly PlanRow[], load: number): Plan {
  const taken = new Map<number, number>();
  const unplanned = new Set<number>();
  for (const { kind, index, cells } of rows) {
    const cell = cells.findLast((candidate) => candidate.load <= load && candidate.printed.trim() !== "");
    if (index === undefined || !cell) continue;
    if (!cell.planned) unplanned.add(index);
    else if (kind === "taken" && cell.load !== 1 && cell.value !== undefined) taken.set(index, cell.value);
  }
  return { taken, unplanned };
}

function readCell(load: number, text: string, dimension: Dimension | undefined): PlanCell {
  const printed = splitResult(text)?.printed ?? text;
  const measure = parseMeasure(printed);
  const fits = measure && dimension && sameDimension(measure.dimension, dimension);
  return { load, printed, planned: !NOT_PLANNED.test(text), ...(fits && { value: measure.value }) };
}
