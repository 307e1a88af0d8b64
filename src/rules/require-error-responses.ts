import { lackingOf } from "./lookup/contract-fields.ts";
import { list } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-error-responses",
  section: "api",
  severity: "warning",
  summary: "Require for every endpoint what it answers when it cannot do what is asked.",
  why: "Callers build on what is written: without the errors they retry what can never succeed and give up on what would.",
  fix: "Write status and reason into the Errors column, such as `409 copy taken`, or one sentence for all above the table, such as `Every endpoint can answer 400, 401, 403, 404 or 429.`",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-1 |\n| `GET /loans` | own loans | – → `Loan[]` | reader | – | FR-1 |\n",
  good: "## API Contract\n\nAny endpoint can answer 400, 401 or 404.\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-1 |\n| `GET /loans` | own loans | – → `Loan[]` | reader | – | FR-1 |\n",
  *check(facts) {
    const { ours, lacking } = lackingOf(facts, "errors");
    if (!lacking[0]) return;
    const names = list(lacking.map(({ name }) => name));
    const message = `${lacking.length} of ${ours.length} endpoints do not say how they fail (${names}): expected status and reason under \`Errors\`, or a sentence for all above the table`;
    yield { message, at: lacking[0].at };
  },
} satisfies Rule;
