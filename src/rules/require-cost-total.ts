import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { quote } from "./lookup/quote.ts";
import { differingSum } from "./lookup/sum.ts";
import type { Rule } from "./rule.ts";

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
    if (!total) {
      const said = lines.length > 0 ? `${lines.length} lines and no total` : "no line with an amount and no total";
      yield {
        message: `${quote(titleOf(facts, "cost"))} has ${said}: expected a row \`Total\` with the sum`,
        at: placeOf(facts, "cost"),
      };
      return;
    }
    const sum = differingSum(facts.design.costs);
    if (sum)
      yield {
        message: `${quote(total.text)} is the total, the ${lines.length} lines add up to \`${sum}\`: expected their sum`,
        at: total.at,
      };
  },
} satisfies Rule;
