import { mentionsOf } from "./lookup/mentioned-ids.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Finding, Rule } from "./rule.ts";

export default {
  id: "no-unknown-requirement",
  section: "requirements",
  severity: "error",
  summary: "Disallow an id of a requirement that is defined nowhere.",
  why: "Whoever follows the id from a flow, an endpoint or an alert finds nothing: the requirement was dropped, renumbered or never agreed.",
  fix: "Write the id of the requirement that is meant, or define it under Requirements with a sentence or a target.",
  bad: "## Data Flow\n\n### Borrow a book (FR-1, FR-12)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: writes the loan\n3. Loan API → Reader: the due date\n",
  good: "## Data Flow\n\n### Borrow a book (FR-1 to FR-2)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: writes the loan\n3. Loan API → Reader: the due date\n",
  *check(facts) {
    const { defined, mentions } = mentionsOf(facts);
    const first = new Map<string, Finding>();
    for (const { id, at } of mentions) {
      const standing = first.get(id);
      if (standing) standing.related?.push({ message: `${id} is referenced here too`, at });
      else first.set(id, { message: unknown(id, defined), at, related: [] });
    }
    yield* first.values();
  },
} satisfies Rule;

function unknown(id: string, defined: string[]): string {
  const alike = defined.filter((one) => one.split("-")[0] === id.split("-")[0]);
  return `${quote(id)} is referenced and defined nowhere: expected one of ${list(alike.length > 0 ? alike : defined)}`;
}
