import { danglingIn } from "./lookup/dangling.ts";
import { quote } from "./lookup/quote.ts";
import { reachedBy } from "./lookup/reached.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-unused-quantity",
  section: "quantities",
  severity: "info",
  summary: "Disallow a quantity that reaches no check, no cost line and no plan row.",
  why: "A number that decides nothing is read, discussed and maintained for nothing, or the check that should use it was forgotten.",
  fix: "Use the quantity in the check, cost line or plan row that depends on it, or drop the row.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `branches` | 4 | brief |\n",
  good: "# System Design: Lending\n\n## Requirements\n\n`branches <= 5` holds.\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `branches` | 4 | brief |\n",
  *check(facts) {
    const { all } = reachedBy(facts);
    const dangling = new Set(danglingIn(facts));
    const load = new Set(facts.design.load.map(({ name }) => name));
    for (const row of facts.design.quantities) {
      if (row.expression || all.has(row.name) || dangling.has(row) || load.has(row.name)) continue;
      yield {
        message: `${quote(row.name)} reaches no check, no cost line and no plan row: use it, or drop the row`,
        at: row.at,
      };
    }
  },
} satisfies Rule;
