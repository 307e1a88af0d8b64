import { expect, test } from "vitest";
import { createContracts, isRequest } from "../../src/graph/contracts.ts";
import { designOf } from "../design/fixture.ts";

const contracts = createContracts(
  await designOf(`# System Design: Lending

## API Contract

| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |
| --- | --- | --- | --- | --- | --- |
| \`POST /loans\` | borrow | \`Loan\` → \`Loan\` | login | 409 | FR-1 |
| \`GET /loans/{loan_id}\` | look | → \`Loan\` | login | 404 | FR-1 |

| Event | Producer | Consumers | Payload | Delivery | Serves |
| --- | --- | --- | --- | --- | --- |
| \`loan.made\` | Loan API | Mailer | \`Loan\` | at least once | FR-1 |
`),
);

test.each([
  ["POST /loans", "POST /loans"],
  ["post /loans/", "POST /loans"],
  ["GET /loans/{id}?full=1", "GET /loans/{loan_id}"],
  ["GET /loans/:id", "GET /loans/{loan_id}"],
  ["GET /loans/<loan>", "GET /loans/{loan_id}"],
  ["GET /loans", undefined],
  ["DELETE /loans/{loan_id}", undefined],
])("%s", (code, name) => {
  expect(isRequest(code)).toBe(true);
  expect(contracts.endpoint(code)?.name).toBe(name);
});

test("events are known by their names; other code is no request", () => {
  expect(contracts.event("loan.made")?.name).toBe("loan.made");
  expect(contracts.event("loan.lost")).toBeUndefined();
  expect(["loan_store", "POST", "/loans", "a / b"].filter(isRequest)).toEqual([]);
});
