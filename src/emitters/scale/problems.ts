import type { Position } from "unist";
import type { Problem } from "../../quantities/index.ts";
import type { ScaleReport } from "../report.ts";
import type { Scaled } from "../scale.ts";

/** What has no value at 1x, each where it stands; what only rests on such a thing is not repeated. */
export function problemsOf({ design, ledger }: Scaled): ScaleReport["problems"] {
  const { quantities, load, costs, checks } = design;
  return [
    ...ledger.rows.flatMap(({ value, problem }, index) => placeOf(value ? undefined : problem, quantities[index]!.at)),
    ...ledger.loads.flatMap(({ problem }, index) => placeOf(problem, load[index]!.at)),
    ...ledger.definitions.flatMap(({ lines }) =>
      lines.flatMap(({ value, problem }, index) => placeOf(value ? undefined : problem, costs.lines[index]!.at)),
    ),
    ...ledger.checks.flatMap(({ problem }, index) => placeOf(problem, checks[index]!.at)),
  ];
}

function placeOf(problem: Problem | undefined, { start }: Position): ScaleReport["problems"] {
  if (!problem || problem.kind === "broken-input") return [];
  return [{ message: problem.message, line: start.line, column: start.column }];
}
