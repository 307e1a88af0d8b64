import { expect, test } from "vitest";
import { factsOf } from "../../src/review.ts";
import { check } from "../../src/rules/check.ts";
import requirePricedLines from "../../src/rules/require-priced-lines.ts";

async function wrongLine(quantity: string, price: string, monthly: string): Promise<string | undefined> {
  const text = `# System Design: Lending

## Cost Estimate

| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Store | ${quantity} | ${price} | ${monthly} |
| Desk | 1 | $10 | $10 |
`;
  return check(await factsOf(text), [requirePricedLines]).find(({ severity }) => severity === "error")?.message;
}

test.each([
  ["9,000 GB", "$0.023 per GB", "$207"],
  ["9 TB", "$0.023 per GB", "$207"],
  ["9,000 GB", "$0.023/GB/month", "$207"],
  ["0.5 million requests", "$3.50 per million", "$1.75"],
  ["2", "$0.10 per hour", "$146"],
  ["3 nodes", "$50", "$150"],
  ["2 tasks × 730 h", "$0.05 per hour", "$73"],
  ["10 users", "$5 per GB", "$80"],
])("%s at %s are %s", async (quantity, price, monthly) => {
  expect(await wrongLine(quantity, price, monthly)).toBeUndefined();
});

test.each([
  ["9,000 GB", "$0.023 per GB", "$20.70"],
  ["0.1 million requests", "$0.40 per million", "$45"],
  ["2", "$0.10 per hour", "$14.60"],
  ["3 nodes", "$50", "$100"],
])("%s at %s are not %s", async (quantity, price, monthly) => {
  expect(await wrongLine(quantity, price, monthly)).toContain(`not \`${monthly}\``);
});
