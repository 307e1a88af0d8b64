import type { Decision } from "../design/design.ts";
import { isBlank } from "../design/markup.ts";
import { subjectOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-decisions",
  section: "decisions",
  severity: "warning",
  summary: "Require a decision with a rejected option and a reason.",
  why: "Without the options that were rejected the discussion starts again with every new reader.",
  fix: "Write rows `Decision | Options | Chosen | Because | Reconsider when`: at least two real options, what was chosen, why, and the number or event at which the choice should be opened again.",
  bad: "| Decision | Options | Chosen | Because | Reconsider when |\n| --- | --- | --- | --- | --- |\n| Database | PostgreSQL | PostgreSQL | | |\n",
  good: "| Decision | Options | Chosen | Because | Reconsider when |\n| --- | --- | --- | --- | --- |\n| Database | PostgreSQL; DynamoDB | PostgreSQL | loans need transactions | over 5,000 writes/s |\n",
  *check(facts) {
    const { decisions } = facts.design;
    if (!isStanding(facts, "decisions") || decisions.some(isWeighed)) return;
    const said = decisions[0]
      ? `${quote(decisions[0].decision)} names no rejected option with a reason, nor does any other decision`
      : `${subjectOf(facts, "decisions")} holds no decision`;
    yield {
      message: `${said}: expected a row \`| Decision | Options | Chosen | Because | Reconsider when |\` with two options or more`,
      at: decisions[0]?.at ?? placeOf(facts, "decisions"),
    };
  },
} satisfies Rule;

function isWeighed({ options, chosen, because }: Decision): boolean {
  const rejected = options.filter((option) => option.trim().toLowerCase() !== chosen.trim().toLowerCase());
  return rejected.length > 0 && !isBlank(because);
}
