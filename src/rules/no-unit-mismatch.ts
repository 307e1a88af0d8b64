import { livesOf, partOf, planOf } from "./lookup/live.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-unit-mismatch",
  section: "quantities",
  severity: "error",
  summary: "Disallow sums, comparisons and results whose units do not agree.",
  why: "A sum of seconds and bytes is a term that was forgotten or a factor too many: the figure looks right and means nothing.",
  fix: "Bring both sides to one unit: multiply or divide by the missing rate, time or price, give a plain number its unit, or print the result in the unit the message names.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `spare` | 100 | choice: margin |\n| `planned` | 500 /day | `loans + spare` |\n",
  good: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `spare` | 100 /day | choice: margin |\n| `planned` | 500 /day | `loans + spare` |\n",
  *check(facts) {
    for (const { code, printed, problem } of livesOf(facts)) {
      if (problem?.kind !== "unit-mismatch") continue;
      const { message, right, start, end } = problem;
      const said = right === undefined ? message : `${message}: write \`${right}\``;
      yield { message: said, at: right && printed ? printed : partOf(facts.document, code, start, end) };
    }
    yield* inCells(facts);
  },
} satisfies Rule;

/** Cells of the plan and lines of the cost table, which are computed but are no inline code. */
function* inCells(facts: Facts): Generator<Finding> {
  for (const { outcome, row } of planOf(facts)) {
    if (outcome.problem) continue;
    for (const { load, problem } of outcome.cells)
      if (problem?.kind === "unit-mismatch")
        yield {
          message: `${problem.message} at ${load}x${problem.right ? `: write \`${problem.right}\`` : ""}`,
          at: row.cells[String(load)]!.at,
        };
  }
  const results = new Set(facts.design.results.map(({ at }) => at.start.line));
  for (const { lines } of facts.ledger.definitions)
    for (const [index, { problem }] of lines.entries()) {
      const { at } = facts.design.costs.lines[index]!;
      if (problem?.kind !== "unit-mismatch" || (problem.right && results.has(at.start.line))) continue;
      yield { message: problem.message, at };
    }
}
