import { forgottenOnPaths } from "./lookup/path-times.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-path-in-check",
  section: "requirements",
  severity: "warning",
  summary: "Require that the check of a requirement rests on every time or availability of the flow that names it.",
  why: "A budget that forgets a step of the path is kept on paper: the user waits for that step all the same.",
  fix: "Add the quantity to the sum or product that the check compares, such as `queue_wait_p95 + encode_p95`; or take the requirement from the heading of a flow that does not promise it.",
  bad: bad(""),
  good: bad(" + store_p95"),
  *check(facts) {
    for (const { nfr, flow, missing, kind } of forgottenOnPaths(facts)) {
      const { check, at } = nfr.checks[0]!;
      const id = quote(nfr.name);
      const message = `${quote(check.input.expression, 100)} of ${id} leaves out ${list(missing)} of the flow ${quote(flow)}: expected ${kind === "time" ? "every time" : "the availability of every party"} on its path`;
      yield { message, at };
    }
  },
} satisfies Rule;

function bad(more: string): string {
  return `# System Design: Lending

## Requirements

### Non-Functional

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | \`api_p95${more} <= 300 ms\` holds |

## Data Flow

### Borrow a book (FR-1, NFR-1)

1. Reader → Loan API: \`POST /loans\` (\`api_p95\`)
2. Loan API → Loan Store: writes the loan (\`store_p95\`)
3. Loan API → Reader: the due date

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`api_p95\` | 20 ms | measured: staging |
| \`store_p95\` | 50 ms | measured: staging |
`;
}
