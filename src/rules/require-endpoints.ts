import type { Design } from "../design/design.ts";
import { topicsOf } from "../design/heading.ts";
import { subjectOf } from "./lookup/bodies.ts";
import { contractsIn } from "./lookup/evidence.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
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
    const calls = facts.design.mentions.filter(({ section, strong }) => section === "api" && strong);
    if (new Set(calls.map(({ about }) => about)).size > 1 || namesEvents(facts.design)) return;
    const message = `${subjectOf(facts, "api")} has no endpoint and no event: expected rows such as \`POST /loans\` with purpose, payload, auth and errors`;
    yield { message, at: placeOf(facts, "api") };
  },
} satisfies Rule;

/** Under a heading on events, names in code are events. */
function namesEvents({ codes, headings }: Design): boolean {
  const isOfEvents = headings.some(({ title }) => topicsOf(title).includes("events"));
  return isOfEvents && codes.filter(({ section }) => section === "api").length > 1;
}
