import { isProblem, type Ledger, type Measure, type PlanOutcome, printMeasure } from "../../quantities/index.ts";
import type { ScaleReport } from "../report.ts";

type Row = { name: string; like: Measure | undefined; valueAt: Ledger["value"]; cells: PlanOutcome["cells"] };

/** The names of the ledger and what else the plan computes, in the author's units, at each level. */
export function quantitiesOf(ledger: Ledger): ScaleReport["quantities"] {
  return rowsOf(ledger).map((row) => ({ name: row.name, values: ledger.levels.map((load) => numberOf(row, load)) }));
}

function rowsOf(ledger: Ledger): Row[] {
  const prints = new Map(ledger.rows.map(({ input, measure }) => [input.name, measure]));
  for (const { input, measure } of ledger.definitions) prints.set(input.name, measure);
  const planned = new Map(ledger.plan.map(({ input, cells }) => [input.name, cells]));
  const named = ledger.names.map((name) => ({
    name,
    like: prints.get(name),
    valueAt: ledger.value,
    cells: planned.get(name) ?? [],
  }));
  const computed = ledger.plan
    .filter(({ kind, problem }) => kind === "expression" && !problem)
    .map(({ input: { name }, cells }) => ({ name, like: cells[0]?.measure, valueAt: ledger.evaluate, cells }));
  return [...named, ...computed];
}

function numberOf({ name, like, valueAt, cells }: Row, load: number) {
  const cell = cells.findLast((one) => one.load <= load && one.printed.trim() !== "");
  const planned = cell?.planned ?? true;
  const value = valueAt(name, load);
  if (isProblem(value)) return { load, planned, value: null, text: "no value" };
  return { load, planned, value: value.value, text: printMeasure(value.value, value.dimension, like) };
}
