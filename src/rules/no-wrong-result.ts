import type { ProblemKind } from "../quantities/index.ts";
import { amountCells } from "./lookup/amounts.ts";
import { livesOf, partOf, planOf } from "./lookup/live.ts";
import { quote } from "./lookup/quote.ts";
import { wrongRemark } from "./lookup/remarks.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-wrong-result",
  section: "quantities",
  severity: "error",
  summary: "Disallow a printed result that its own expression does not give.",
  why: "The printed number is what is read, sized and approved; when its own formula says otherwise, one of the two is a mistake.",
  fix: "Write the number that the message states, or run `fix`, which writes all of them; if the number is right, mend the formula.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `loans_month` | 1,200 | `loans * 30 day` |\n",
  good: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `loans_month` | 12,000 | `loans * 30 day` |\n",
  *check(facts) {
    yield* inText(facts);
    yield* inPlan(facts);
    for (const [index, check] of facts.ledger.checks.entries()) {
      const said = wrongRemark(check, facts.ledger);
      if (said) yield { message: said, at: facts.design.checks[index]!.at };
    }
  },
} satisfies Rule;

const printed = new Set<ProblemKind>(["wrong-result", "missing-result", "no-measure", "missing-value"]);
const failed = new Set<ProblemKind>(["syntax", "too-long", "division-by-zero", "overflow", "undefined-result"]);

function* inText(facts: Facts): Generator<Finding> {
  const amounts = amountCells(facts);
  for (const { form, code, at, printed: result, problem } of livesOf(facts)) {
    if (!problem || form === "check" || amounts.has(at.start.offset)) continue;
    if (printed.has(problem.kind)) yield { message: problem.message, at: result ?? at };
    if (failed.has(problem.kind))
      yield { message: problem.message, at: partOf(facts.document, code, problem.start, problem.end) };
  }
}

/** An empty cell says nothing, so it says nothing wrong. */
function* inPlan(facts: Facts): Generator<Finding> {
  for (const { outcome, row } of planOf(facts)) {
    if (outcome.problem) continue;
    for (const { load, problem, printed: cell } of outcome.cells) {
      if (!problem || !printed.has(problem.kind) || cell.trim() === "") continue;
      const name = quote(outcome.input.name);
      const wrong = problem.kind === "wrong-result";
      const message = wrong
        ? `${name} is ${problem.right} at ${load}x, not ${quote(cell)}: write \`${problem.right}\``
        : problem.message;
      yield { message, at: row.cells[String(load)]!.at };
    }
  }
}
