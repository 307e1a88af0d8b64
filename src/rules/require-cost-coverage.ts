import type { Party } from "../graph/index.ts";
import { titleOf } from "./lookup/bodies.ts";
import { unknownLines } from "./lookup/cost-lines.ts";
import { createMentions } from "./lookup/coverage.ts";
import { sectionAt } from "./lookup/place.ts";
import { placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import { unpaidMitigations } from "./lookup/unpaid.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-cost-coverage",
  section: "cost",
  severity: "warning",
  summary:
    "Require that every component has a cost line or is named as free, and that every cost line pays for something.",
  why: "A part in no line is forgotten money, and a line for a part that is not in the design is paid for nothing or shows a design that moved on.",
  fix: "Name the component in the item of its cost line, or after `No cost:` with the reason; remove the line that pays for nothing in the design, or describe what it pays for.",
  bad: "# System Design: Lending\n\n## Components\n\n### Loan API\n\n- **Responsibilities:** takes loans.\n\n### Loan Store\n\n- **Responsibilities:** keeps loans.\n\n### Reminder Job\n\n- **Responsibilities:** reminds readers.\n\n## Cost Estimate\n\n| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |\n| Loan Store | 1 | 50 USD/month | 50 USD/month |\n| Loan API | 2 | 10 USD/month | 20 USD/month |\n| Total | | | 70 USD/month |\n",
  good: "# System Design: Lending\n\n## Components\n\n### Loan API\n\n- **Responsibilities:** takes loans.\n\n### Loan Store\n\n- **Responsibilities:** keeps loans.\n\n### Reminder Job\n\n- **Responsibilities:** reminds readers.\n\n## Cost Estimate\n\n| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |\n| Loan Store | 1 | 50 USD/month | 50 USD/month |\n| Loan API | 2 | 10 USD/month | 20 USD/month |\n| Total | | | 70 USD/month |\n\nNo cost: Reminder Job (runs on the build server).\n",
  *check(facts) {
    if (facts.design.costs.lines.length < 2) return;
    yield* unpaid(facts);
    for (const { item, at } of unknownLines(facts))
      yield {
        message: `${quote(item)} is paid for and nothing else in the design speaks of it: expected an item that names a component, an external or a usual cost`,
        at,
      };
    for (const { failure, words } of unpaidMitigations(facts))
      yield {
        message: `${quote(words)} mitigates ${quote(failure.name)} and nothing in ${quote(titleOf(facts, "cost"))} pays for it: expected a cost line, or the reason after \`No cost:\``,
        at: failure.at,
      };
  },
} satisfies Rule;

const apart = 3;
const most = 500;
/** Below this share the lines are not those of parts, but of kinds of use. */
const least = 1 / 2;

function* unpaid(facts: Facts): Generator<Finding> {
  const components = facts.graph.names.parties.filter(({ kind }) => kind === "component");
  const isPaid = createPaid(facts);
  const bare = components.filter((party) => !isPaid(party));
  if (components.length - bare.length < least * components.length) return;
  const title = quote(titleOf(facts, "cost"));
  const form = "expected a line that names it, or its name after `No cost:`";
  if (bare.length > apart)
    yield {
      message: `${list(bare.map(({ name }) => name))} have no line in ${title}: ${form}`,
      at: placeOf(facts, "cost"),
    };
  else for (const { name, at } of bare) yield { message: `${quote(name)} has no line in ${title}: ${form}`, at };
}

/** Named in the words of a line, or in a sentence of the section. */
function createPaid({ design, graph }: Facts): (party: Party) => boolean {
  const { lines, free, remarks } = design.costs;
  const rows = new Set(lines.map(({ at }) => at.start.line));
  const sentences = [
    ...free,
    ...remarks.filter(({ at }) => !rows.has(at.start.line) && sectionAt(design, at) === "cost"),
  ];
  const said = new Set(sentences.slice(0, most).flatMap(({ text }) => graph.names.mentioned(text)));
  const words = lines.map(({ item, quantity }) => `${item}\n${quantity && !quantity.expression ? quantity.text : ""}`);
  const inLines = createMentions(graph, words);
  return (party) => said.has(party) || inLines(party);
}
