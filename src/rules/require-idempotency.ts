import { repeatsIn } from "./lookup/deliveries.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-idempotency",
  section: "api",
  severity: "warning",
  summary: "Require for every write that may arrive twice what keeps the second from counting.",
  why: "Answers get lost and queues deliver again: without a key the customer is charged twice, and the second one is found by the customer.",
  fix: "Name the mechanism: an `Idempotency-Key` kept for a day, an id given by the client, a unique constraint, a conditional write, or what a consumer drops repeats by, such as `at least once; dropped by job id`.",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /payments` | pay a fine | amount → receipt | reader | 402 declined | FR-1 |\n",
  good: "## API Contract\n\nEvery `POST` takes an `Idempotency-Key`, kept for 24 h.\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /payments` | pay a fine | amount → receipt | reader | 402 declined | FR-1 |\n",
  *check(facts) {
    const { creating, events, retried, queues } = repeatsIn(facts);
    if (creating[0]) {
      const names = list(creating.map(({ name }) => name));
      const message = `nothing says what happens when ${names} ${creating.length > 1 ? "are" : "is"} sent twice: expected an \`Idempotency-Key\`, an id given by the client or a unique constraint`;
      yield { message, at: creating[0].at };
    }
    for (const { name, at } of events)
      yield {
        message: `${quote(name)} is delivered at least once and nothing says what a repeat is dropped by: expected such as \`at least once; dropped by job id\``,
        at,
      };
    const told = new Set(creating.map(({ name }) => name));
    for (const { name, at } of retried)
      if (!told.has(name))
        yield {
          message: `${quote(name)} is made again and nothing says what keeps the second from counting: expected a key that it carries`,
          at,
          section: "data-flow",
        };
    for (const { name, at } of queues)
      yield {
        message: `${quote(name)} delivers at least once and nothing says what its consumers drop repeats by: expected a key or a unique constraint`,
        at,
        section: "components",
      };
  },
} satisfies Rule;
