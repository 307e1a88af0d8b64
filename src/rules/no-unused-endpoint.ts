import { list } from "./lookup/quote.ts";
import { unusedIn } from "./lookup/unused.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-unused-endpoint",
  section: "api",
  severity: "warning",
  summary:
    "Disallow an endpoint that no flow uses and no requirement needs, and an event that no flow produces or consumes.",
  why: "What nobody calls is built, secured, tested and kept for years all the same; or a flow forgot the step that calls it.",
  fix: "Write the endpoint or event into the step that uses it, such as `1. Reader → Loan API: POST /loans` with the call in inline code, or its requirement under `Serves`; or drop it.",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-1 |\n| `GET /weather` | weather of the town | – → text | none | 503 | – |\n",
  good: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-1 |\n| `GET /loans` | own loans | – → `Loan[]` | reader | 401 | FR-1 |\n",
  *check(facts) {
    const { endpoints, events } = unusedIn(facts);
    for (const { name, at } of endpoints)
      yield {
        message: `${list([name])} stands in no flow and serves no requirement: expected a step that calls it or an id under \`Serves\``,
        at,
      };
    for (const { name, at } of events)
      yield {
        message: `${list([name])} is produced and consumed in no flow: expected a step with it in inline code`,
        at,
      };
  },
} satisfies Rule;
