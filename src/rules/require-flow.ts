import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-flow",
  section: "data-flow",
  severity: "error",
  summary: "Require a flow of three or more ordered steps.",
  why: "Only a flow shows who calls whom and in which order; time budgets, failures and missing endpoints are found along it.",
  fix: "Under a `### Name (FR-1)` write numbered steps `Party → Party: action`, with endpoints in inline code, from the actor's wish to its fulfilment.",
  bad: "## Data Flow\n\nA reader borrows through the API, and the loan is stored.\n",
  good: "## Data Flow\n\n### Borrow a book (FR-1)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: writes the loan if the copy is free\n3. Loan API → Reader: due date\n",
  *check(facts) {
    if (!isStanding(facts, "data-flow")) return;
    const { flows } = facts.design;
    if (flows.some(({ steps }) => steps.length >= 3)) return;
    const longest = flows.toSorted((a, b) => b.steps.length - a.steps.length)[0];
    const said = longest
      ? `${quote(longest.name)} has ${longest.steps.length} steps`
      : `${quote(titleOf(facts, "data-flow"))} has no ordered steps`;
    yield {
      message: `${said}: expected a flow of three or more, such as \`1. Reader → Loan API: borrows the book\``,
      at: longest?.at ?? placeOf(facts, "data-flow"),
    };
  },
} satisfies Rule;
