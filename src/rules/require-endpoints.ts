import { titleOf } from "./lookup/bodies.ts";
import { contractsIn } from "./lookup/evidence.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-endpoints",
  section: "api",
  severity: "error",
  summary: "Require endpoints or events.",
  why: "The contract is what other teams build against; prose about an API cannot be called, tested or mocked.",
  fix: "Write a table `Endpoint | Purpose | Takes → gives | Auth | Errors | Serves` with a row such as `` `POST /loans` ``, and for messages a table `Event | Producer | Consumers | Payload | Delivery | Serves`.",
  bad: "## API Contract\n\nA REST API lets readers borrow and return books.\n",
  good: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | `NewLoan` → `Loan` | reader | 409 copy taken | FR-1 |\n",
  *check(facts) {
    if (!isStanding(facts, "api") || contractsIn(facts.design).length > 0) return;
    const message = `${quote(titleOf(facts, "api"))} has no endpoint and no event: expected rows such as \`POST /loans\` with purpose, payload, auth and errors`;
    yield { message, at: placeOf(facts, "api") };
  },
} satisfies Rule;
