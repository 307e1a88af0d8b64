import { lackingOf } from "./lookup/contract-fields.ts";
import { list } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-auth",
  section: "api",
  severity: "warning",
  summary: "Require for every endpoint who may call it.",
  why: "An endpoint without a word on who may call it is built open, and found by somebody who looks for such endpoints.",
  fix: "Write into the Auth column who may call the endpoint and how they prove it, `none` where anybody may, or one sentence for all above the table, such as `Every endpoint wants an OIDC access token.`",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-1 |\n| `GET /loans` | own loans | – → `Loan[]` | | 404 | FR-1 |\n",
  good: "## API Contract\n\nEvery endpoint wants an OIDC access token.\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-1 |\n| `GET /loans` | own loans | – → `Loan[]` | | 404 | FR-1 |\n",
  *check(facts) {
    const { ours, lacking } = lackingOf(facts, "auth");
    if (!lacking[0]) return;
    const names = list(lacking.map(({ name }) => name));
    const message = `${lacking.length} of ${ours.length} endpoints do not say who may call them (${names}): expected it under \`Auth\`, or a sentence for all above the table`;
    yield { message, at: lacking[0].at };
  },
} satisfies Rule;
