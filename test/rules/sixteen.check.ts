import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { review } from "../../src/review.ts";

const designOf = (name: string) => readFileSync(new URL(`../designs/${name}.md`, import.meta.url), "utf8");
const text = designOf("sixteen-faults");
const otherwise = designOf("sixteen-otherwise");

/** What is told, by which rule, at the only line that holds these words; `says` stands in the message. */
type Told = { rule: string; line: string; says: string };

const faults: Record<string, Told> = {
  "a service drawn and not described": {
    rule: "no-undescribed-node",
    line: "quota[Quota Service]",
    says: "`Quota Service`",
  },
  "a database in flows and cost and nowhere else": {
    rule: "no-unknown-party",
    line: "→ Analytics Database:",
    says: "`Analytics Database`",
  },
  "a CDN in the text on security only": { rule: "no-unplaced-part", line: "- Delivery:", says: "`CDN`" },
  "a step that calls no endpoint": {
    rule: "no-undefined-endpoint",
    line: "brings a deleted video back",
    says: "`POST /videos/:id/restore`",
  },
  "an endpoint in no flow": {
    rule: "no-unused-endpoint",
    line: "| `GET /videos/:id/renditions` |",
    says: "`GET /videos/:id/renditions`",
  },
  "a step that skips the gateway drawn in front": {
    rule: "no-flow-off-diagram",
    line: "1. Member → Upload Service:",
    says: "`API Gateway`",
  },
  "a daily rate broken down without a peak": { rule: "require-peak", line: "Launch volume is", says: "peak" },
  "workers sized for the average without a peak": {
    rule: "require-peak",
    line: "we run 5 workers",
    says: "on average",
  },
  "a service time equal to the target": { rule: "no-spent-target", line: "A job takes 5 minutes", says: "`NFR-1`" },
  "an alert at twice the target": { rule: "no-loose-alert", line: "- Processing time p95 above", says: "`NFR-1`" },
  "a unit cost that is never compared": {
    rule: "require-unit-cost",
    line: "- NFR-4:",
    says: "`$0.50 per video`",
  },
  "storage at a tenth of its price": { rule: "require-priced-lines", line: "| Video Storage |", says: "207" },
  "a queue far above its price": { rule: "require-priced-lines", line: "| Job Queue |", says: "0.04 USD" },
  "a mitigation that nobody pays for": {
    rule: "require-cost-coverage",
    line: "### Region Outage",
    says: "`Region Outage`",
  },
  "an availability composed of nothing": {
    rule: "require-availability-composition",
    line: "- NFR-2:",
    says: "`NFR-2`",
  },
  "parts that never fail": { rule: "require-failure-coverage", line: "## 9. Failure Scenarios", says: "`Job Queue`" },
};

/** What else is told: right, since the document has no ledger, no tags and signals that nothing measures; or wrong. */
const others: (Told & { isWrong?: boolean })[] = [
  { rule: "require-sections", line: "# System Design: Video Upload Service", says: "`Quantities`" },
  { rule: "require-requirement-trace", line: "| `POST /uploads` |", says: "`Serves`" },
  {
    rule: "no-unmonitored-detection",
    line: "### Metadata Database Fails",
    says: "`db_connections at zero for 1 minute`",
  },
  { rule: "no-unmonitored-detection", line: "### Region Outage", says: "`upload_probe fails for 5 minutes`" },
  { rule: "no-unmonitored-detection", line: "### Email Provider Down", says: "`mail_errors above 5% for 10 minutes`" },
  { rule: "require-usual-costs", line: "## 10. Cost Analysis", says: "backup" },
];

describe("a document in the old form with sixteen faults", async () => {
  const found = (await review(text)).diagnostics.map(({ rule, message, at }) => ({
    rule,
    message,
    line: at.start.line,
  }));
  const meets = (one: (typeof found)[number], { rule, line, says }: Told) =>
    one.rule === rule && one.line === numberOf(text, line) && one.message.includes(says);

  test.each(Object.entries(faults))("%s is told once, at its line, by the rule meant for it", (_, fault) => {
    expect(found.filter((one) => meets(one, fault))).toHaveLength(1);
  });

  test("what else is told is known, and two of it at most are wrong", () => {
    const rest = found.filter((one) => !Object.values(faults).some((fault) => meets(one, fault)));
    expect(rest.filter((one) => !others.some((other) => meets(one, other)))).toEqual([]);
    expect(rest).toHaveLength(others.length);
    expect(others.filter(({ isWrong }) => isWrong).length).toBeLessThanOrEqual(2);
  });

  afterAll(() => {
    const row = (what: string, told: Told) => {
      const one = found.find((candidate) => meets(candidate, told));
      return `${what.padEnd(46)} ${String(one?.line ?? "–").padStart(4)}  ${told.rule.padEnd(33)} ${one?.message.slice(0, 90) ?? "NOT FOUND"}`;
    };
    const table = Object.entries(faults).map(([fault, told]) => row(fault, told));
    const right = others.map((other) => row(other.isWrong ? "(wrong)" : "(besides, right)", other));
    const count = Object.values(faults).filter((fault) => found.some((one) => meets(one, fault))).length;
    console.log([...table, ...right, `found ${count} of ${table.length}`].join("\n"));
  });
});

/** The same faults in prose, bullets and blocks of text: the rule and the line. */
const retold: [rule: string, line: string][] = [
  ["require-peak", "Expected load is"],
  ["require-availability-composition", "- **Availability:**"],
  ["require-unit-cost", "- **Cost:**"],
  ["no-undescribed-node", "Virus[Virus Scanner]"],
  ["no-spent-target", "Processing time is 5 minutes"],
  ["require-peak", "so 5 workers are enough"],
  ["no-flow-off-diagram", "1. Client sends"],
  ["no-unknown-party", "statistics to the Analytics Database"],
  ["no-undefined-endpoint", "/restore`"],
  ["no-unused-endpoint", "/thumbnail "],
  ["require-failure-coverage", "## 9. Failure Scenarios"],
  ["require-cost-coverage", "### Database Failure"],
  ["no-wrong-statement", "- S3 storage:"],
  ["no-wrong-statement", "- SQS: 0.1"],
  ["no-unplaced-part", "through a CDN"],
  ["no-loose-alert", "- Processing time p95 > 10"],
];

describe("the same faults told otherwise", async () => {
  const found = (await review(otherwise)).diagnostics;

  test.each(retold)("%s speaks at %s", (rule, line) => {
    const here = numberOf(otherwise, line);
    expect(found.filter((one) => one.rule === rule && one.at.start.line === here)).toHaveLength(1);
  });
});

/** The number of the only line that holds some words. */
function numberOf(whole: string, words: string): number {
  const numbers = whole.split("\n").flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  expect(numbers, words).toHaveLength(1);
  return numbers[0]!;
}
