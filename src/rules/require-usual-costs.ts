import { textOf, titleOf } from "./lookup/bodies.ts";
import { usualCosts } from "./lookup/cost-words.ts";
import { leavesOf } from "./lookup/leaves.ts";
import { placeOf } from "./lookup/presence.ts";
import { quote, words } from "./lookup/quote.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "require-usual-costs",
  section: "cost",
  severity: "info",
  summary: "Require a line or a sentence on transfer, backup, observability, staging and support.",
  why: "These five are on every bill and in few estimates; together they often come to a third of it.",
  fix: "Give each a line in the cost table, even a small one, or say in a sentence below it (`No cost: …`) why it costs nothing or is paid elsewhere.",
  bad: "| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |\n| Loan Store | 1 | 50 USD/month | 50 USD/month |\n| Loan API | 2 | 10 USD/month | 20 USD/month |\n| Total | | | 70 USD/month |\n",
  good: "| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |\n| Loan Store | 1 | 50 USD/month | 50 USD/month |\n| Loan API | 2 | 10 USD/month | 20 USD/month |\n| Staging, support, transfer out | 50 % | above | 35 USD/month |\n| Total | | | 105 USD/month |\n\nNo cost: backups (part of the store's price), metrics and logs (the company's).\n",
  *check(facts) {
    if (facts.design.costs.lines.length < 2) return;
    const said = saidOfCost(facts);
    const missing = usualCosts.filter(([, pattern]) => !pattern.test(said)).map(([cost]) => cost);
    if (missing.length === 0) return;
    const message = `${quote(titleOf(facts, "cost"))} says nothing of ${words(missing, "or")}: expected a line for each, or a sentence that it costs nothing`;
    yield { message, at: placeOf(facts, "cost") };
  },
} satisfies Rule;

/** The section, and the bases of what its lines are computed from. */
function saidOfCost(facts: Facts): string {
  const { lines, free, remarks } = facts.design.costs;
  const cells = lines.flatMap(({ quantity, unitPrice, amount }) => [quantity, unitPrice, amount]);
  const leaves = cells.flatMap((cell) => (cell?.expression ? leavesOf(facts, cell.expression.text) : []));
  return [
    textOf(facts, "cost"),
    ...lines.map(({ item }) => item),
    ...[...free, ...remarks].map(({ text }) => text),
    ...leaves.map(({ name, basis }) => `${name.replaceAll("_", " ")} ${basis.text}`),
  ].join("\n");
}
