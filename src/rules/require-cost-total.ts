import type { ProblemKind } from "../quantities/index.ts";
import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { quote } from "./lookup/quote.ts";
import { differingSum } from "./lookup/sum.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-cost-total",
  section: "cost",
  severity: "error",
  summary: "Require a total that is the sum of its lines.",
  why: "The total is the number that is approved; without it every reader adds other lines.",
  fix: "End the cost table with a row `Total` whose amount is the sum of the lines, in one currency and per month.",
  bad: "## Cost Estimate\n\n| Item | Monthly |\n| --- | --- |\n| Database | 60 USD/month |\n| Servers | 90 USD/month |\n| Total | 180 USD/month |\n",
  good: "## Cost Estimate\n\n| Item | Monthly |\n| --- | --- |\n| Database | 60 USD/month |\n| Servers | 90 USD/month |\n| Total | 150 USD/month |\n",
  *check(facts) {
    if (!isStanding(facts, "cost")) return;
    const { total, lines } = facts.design.costs;
    if (lines.length > 0 && lines.every(({ alternative }) => alternative)) return;
    if (!total) {
      const said = lines.length > 0 ? `${lines.length} lines and no total` : "no line with an amount and no total";
      yield {
        message: `${quote(titleOf(facts, "cost"))} has ${said}: expected a row \`Total\` with the sum`,
        at: placeOf(facts, "cost"),
      };
      return;
    }
    if (facts.ledger.definitions.length > 0) return yield* computedTotal(facts, total);
    const sum = differingSum(facts.design.costs);
    if (sum)
      yield {
        message: `${quote(total.text)} is the total, the ${lines.length} lines add up to \`${sum}\`: expected their sum`,
        at: total.at,
      };
  },
} satisfies Rule;

/** The total against the lines as the ledger computes them; a line without a value is reported where it stands. */
function* computedTotal(
  { ledger, design }: Facts,
  total: NonNullable<Facts["design"]["costs"]["total"]>,
): Generator<Finding> {
  for (const { problem, conflict, text } of ledger.definitions) {
    const count = design.costs.lines.length;
    if (problem && printed.has(problem.kind)) {
      const message = `${quote(total.text)} is the total, the ${count} lines give \`${text}\`: write \`${text}\``;
      yield { message, at: total.at };
    } else if (conflict) {
      const row = design.quantities.find(({ name }) => conflict.names?.includes(name));
      yield {
        message: conflict.message,
        at: row?.at ?? total.at,
        related: [{ message: "the total of the lines", at: total.at }],
      };
    }
  }
}

const printed = new Set<ProblemKind>(["wrong-result", "missing-result", "no-measure", "unit-mismatch"]);
