import type { Position } from "unist";
import type { Design } from "../design/design.ts";
import { planOf, resultIn } from "../ledger.ts";
import type { Judgement, Ledger, Problem } from "../quantities/index.ts";

type Place = { message: string; at: Position };

/** What has no value, no place to write it to, or does not parse and cannot be mended; a thing that only rests on such a thing is not repeated. */
export function problemsOf(design: Design, { rows, results, plan, definitions, checks }: Ledger): Place[] {
  const { quantities, costs, blocks } = design;
  const diagrams = blocks.filter(({ language }) => language === "mermaid").flatMap(({ faults }) => faults);
  const places = planOf(design);
  return [
    ...rows.flatMap((row, index) => placeOf(unwritten(row, row.input.value), quantities[index]!.at)),
    ...results.flatMap((result, index) => placeOf(unwritten(result, "?"), design.results[index]!.at)),
    ...plan.flatMap(({ problem }, index) => placeOf(problem, places[index]!.at)),
    ...definitions.flatMap(({ lines }) =>
      lines.flatMap((line, index) => {
        const { amount, at } = costs.lines[index]!;
        const live = amount && resultIn(design.results, amount.at);
        return live ? [] : placeOf(unwritten(line, amount?.text ?? ""), at);
      }),
    ),
    ...checks.flatMap(({ problem }, index) => placeOf(problem, design.checks[index]!.at)),
    ...diagrams.flatMap(({ message, mended, at }) => (mended === undefined ? [{ message, at }] : [])),
  ];
}

function placeOf(problem: Problem | undefined, at: Position): Place[] {
  return problem && problem.kind !== "broken-input" ? [{ message: problem.message, at }] : [];
}

function unwritten({ problem, text, measure }: Judgement, printed: string): Problem | undefined {
  const isWritten = text !== undefined && (measure !== undefined || printed.trim() === "");
  return isWritten ? undefined : problem;
}
