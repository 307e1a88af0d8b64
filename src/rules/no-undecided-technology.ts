import { quote } from "./lookup/quote.ts";
import { undecidedIn } from "./lookup/undecided.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-undecided-technology",
  section: "components",
  severity: "warning",
  summary: "Disallow technologies that are left open.",
  why: "Cost, limits, failure modes and skills follow from the product; with two of them in the text, none of these numbers is about either.",
  fix: "Choose one and write why the other was rejected under Trade-offs; if it cannot be decided yet, assume one and put the question under Open Questions.",
  bad: "### Loan Queue\n\n- **Responsibilities:** holds reminders.\n- **Technology:** RabbitMQ or Amazon SQS.\n",
  good: "### Loan Queue\n\n- **Responsibilities:** holds reminders.\n- **Technology:** Amazon SQS, read over HTTP/2.\n",
  *check({ design }) {
    for (const { name, technology } of design.components) {
      const open = technology && undecidedIn(technology.text);
      if (open)
        yield {
          message: `the technology of ${quote(name)} is left open, ${quote(open)}: expected one, the others as rejected options under Trade-offs`,
          at: technology.at,
        };
    }
  },
} satisfies Rule;
