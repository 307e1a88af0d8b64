import { breaks } from "../design/readers/trouble.ts";
import { titleOf } from "./lookup/bodies.ts";
import { createMentions, namesOfFailures, partiesOnFlows } from "./lookup/coverage.ts";
import { placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-failure-coverage",
  section: "failure-modes",
  severity: "warning",
  summary: "Require a failure row for every component and external system that acts in a flow.",
  why: "Every part of a flow fails one day, and the one nobody thought of takes the whole flow with it.",
  fix: "Add a row `Failure | Impact | Detection | Mitigation | Recovery` whose failure names the part, for each part that is missing; parts that fail together may share a row.",
  bad: "# System Design: Lending\n\n## Components\n\n### Loan API\n\n- **Responsibilities:** takes loans.\n\n### Loan Store\n\n- **Responsibilities:** keeps loans.\n\n## Data Flow\n\n### Borrow (FR-1)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: saves the loan\n3. Loan API → Reader: 201\n\n## Failure Modes\n\n| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan API down | FR-1 | `loan_probe` | two tasks | restart |\n| Loan API slow | FR-1 | `loan_seconds` | time limit | roll back |\n",
  good: "# System Design: Lending\n\n## Components\n\n### Loan API\n\n- **Responsibilities:** takes loans.\n\n### Loan Store\n\n- **Responsibilities:** keeps loans.\n\n## Data Flow\n\n### Borrow (FR-1)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: saves the loan\n3. Loan API → Reader: 201\n\n## Failure Modes\n\n| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan API down | FR-1 | `loan_probe` | two tasks | restart |\n| Loan Store down | FR-1 | `store_up` | standby | fail over |\n",
  *check(facts) {
    const { failures } = facts.design;
    const title = titleOf(facts, "failure-modes");
    if (failures.length < 2 || (risks.test(title) && !breaks.test(title))) return;
    const isCovered = createMentions(facts.graph, namesOfFailures(facts));
    const acting = partiesOnFlows(facts);
    const bare = acting.filter((party) => !isCovered(party));
    if (acting.length - bare.length < Math.min(2, acting.length * least)) return;
    if (bare.length > apart) {
      const names = list(bare.map(({ name }) => name));
      const message = `${quote(title)} has no row for ${names}, which act in flows: expected a failure that names each`;
      yield { message, at: placeOf(facts, "failure-modes") };
      return;
    }
    for (const { name, at } of bare)
      yield {
        message: `${quote(name)} acts in a flow and ${quote(title)} has no row for it: expected a failure that names it`,
        at,
      };
  },
} satisfies Rule;

const apart = 3;
const risks = /\brisk|\bdebt\b|risik|schulden|riscos?\b|riesgos?\b/i;

/** With fewer than two covered, and below this share, the failures are not those of parts. */
const least = 1 / 3;
