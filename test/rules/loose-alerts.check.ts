import { expect, test } from "vitest";
import { factsOf } from "../../src/review.ts";
import { check } from "../../src/rules/check.ts";
import noLooseAlert from "../../src/rules/no-loose-alert.ts";

async function isLoose(target: string, indicator: string, alert: string): Promise<boolean> {
  const text = `# System Design: Lending

## Requirements

| ID | Quality | Target |
| --- | --- | --- |
| NFR-1 | Quality of loans | ${target} |

## Monitoring

| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | ${indicator} | ${alert} |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`limit\` | 4 min | choice: a little under the target |
`;
  return check(await factsOf(text), [noLooseAlert]).length > 0;
}

test.each([
  ["≤ 5 min (p95)", "`ready_p95`", "> 4 min for 10 min", false],
  ["≤ 5 min (p95)", "`ready_p95`", "> 300 s", false],
  ["≤ 5 min (p95)", "`ready_p95`", "> 10 min", true],
  ["≤ 5 min (p95)", "`ready_p95`", "over 10 min above 4 min", false],
  ["≤ 5 min (p95)", "`ready_p95`", "> `limit` = 4 min for 1 h", false],
  ["≤ 5 min (p95)", "`ready_p95`", "> `2 * limit` = 8 min", true],
  ["≤ 5 min (p95)", "`ready_p95`", "> 10 min; burn 14x over 1 h", false],
  ["≤ 5 min (p95)", "`ready_p95`; `errors`", "> 10 min; > 4 min", false],
  ["≤ 5 min (p95)", "`ready_p95`", "> 2x the usual", false],
  ["≤ 5 min (p95)", "`ready_p95`", "when it is slow", false],
  ["≥ 99.9 % per month", "`availability`", "< 99.9 % over 1 h", false],
  ["≥ 99.9 % per month", "`availability`", "below 99 %", true],
  ["≥ 99.9 % per month", "`errors`", "> 0.1 % for 5 min", false],
  ["≥ 99.9 % per month", "`errors`", "> 1 % for 5 min", true],
  ["≥ 99.9 % per month", "`errors`; `probe`", "> 1 % for 5 min; 3 failures running", false],
  ["≥ 99.9 % per month", "`cpu`", "> 80 % for 10 min", false],
  ["≤ 1 % of loans", "`errors`", "> 0.5 %", false],
  ["≤ 1 % of loans", "`success`", "< 98 %", true],
  ["≥ 2 zones", "`sync_zones`", "< 2 zones", false],
  ["≥ 2 zones", "`standby_up`", "< 1 for 5 min", false],
  ["≤ 400 USD/month", "`invoice` of the month", "> $450", true],
  ["≤ 400 USD/month", "`invoice`", "> 380 USD/month", false],
  ["≤ 0.50 USD", "`unit_cost`", "> 0.45 USD", false],
  ["≥ 3 years", "`oldest_loan`", "< 2 years", true],
  ["≥ 100 /s", "`requests`", "< 10 /s for 5 min", false],
])("a target of %s, %s with the alert %s: loose is %s", async (target, indicator, alert, loose) => {
  expect(await isLoose(target, indicator, alert)).toBe(loose);
});
