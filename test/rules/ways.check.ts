import { describe, expect, test } from "vitest";
import { review } from "../../src/review.ts";

/** A small design without a ledger, with one passage put into it. */
type Passages = { target?: string; steps?: string; scaling?: string; cost?: string; security?: string };

function designWith({ target = "", steps = told, scaling = "", cost = "", security = "" }: Passages): string {
  return `# System Design: Library Lending

## Requirements

### Functional Requirements
- FR-1: Readers borrow books

### Non-Functional Requirements
- NFR-1: **Latency:** a loan within 300 ms at p95
${target}

## System Architecture

\`\`\`mermaid
flowchart LR
  app[Reader App] --> gateway[Town Gateway]
  gateway --> api[Loan API]
  api --> store[(Loan Store)]
\`\`\`

## Key Components

### Town Gateway
- **Responsibilities:** checks tokens
- **Technology:** Kong

### Loan API
- **Responsibilities:** lends and takes back books
- **Technology:** Go, two pods

### Loan Store
- **Responsibilities:** keeps books and loans
- **Technology:** PostgreSQL

## Data Flow

${steps}

## Scalability

${scaling}

## Cost Analysis

${cost}

| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Loan API | 1,000 hours | $0.05 per hour | $50 |
| Loan Store | 1 instance | $100 | $100 |
| Letters | 1,000 loans | $0.01 per loan | $10 |
| **Total** | | | **$160** |

## Security

${security}
`;
}

const told = `1. The app sends the loan to the Town Gateway
2. The Town Gateway asks the Loan API
3. The Loan API writes the loan to the Loan Store`;

async function tells(rule: string, passages: Passages): Promise<boolean> {
  return (await review(designWith(passages))).diagnostics.some((one) => one.rule === rule);
}

describe("require-peak", () => {
  test.each([
    "14,400 loans/day ≈ 10 per minute",
    "14,400 loans per day, i.e. about 600 per hour",
    "We expect 1M loans per day (~12 loans/s).",
    "1M requests/day = 11.6 RPS",
    "100 million events a day is roughly 1,160 events per second",
    "That is 3 TB/day, or 35 MB/s.",
    "30 million loans a month → 11.4 loans/sec",
    "10,000 loans daily (7 per minute)",
    "1,000,000 requests / 86,400 s = 11.6 requests/s",
    "A cover takes 5 minutes, so 1,000 covers per day keep 3.5 workers busy; we run 5 workers",
    "On average 3.5 workers are busy, so 5 workers are deployed.",
    "Average concurrency is 3.5 loans, we provision 5 instances.",
  ])("speaks of %s", async (scaling) => {
    expect(await tells("require-peak", { scaling })).toBe(true);
  });

  test.each([
    "14,400 loans/day ≈ 10 per minute, 60 per minute on the busiest Saturday",
    "14,400 requests per day = 10 requests per minute on the free tier",
    "Each scanner sends 1,440 readings/day = 1 per minute per device",
    "It scales from 2 to 6 tasks on average CPU above 60%",
    "The nightly batch of 10,000 rows per day needs 1 worker",
    "1 loan/s = 86,400 loans/day",
  ])("is silent on %s", async (scaling) => {
    expect(await tells("require-peak", { scaling })).toBe(false);
  });
});

describe("require-unit-cost", () => {
  const targets = [
    "- NFR-2: **Cost:** less than $0.50 per loan",
    "- NFR-2: Cost per loan below $0.50",
    "- NFR-2: A loan costs at most 50 cents",
    "- NFR-2: Infrastructure stays under 0.50 USD/loan",
    "- NFR-2: Cost: ≤ €0.05 per loan at launch",
  ];

  test.each(targets)("speaks of %s without an answer", async (target) => {
    expect(await tells("require-unit-cost", { target, cost: "Monthly, at 1,000 loans per day:" })).toBe(true);
  });

  test.each([
    "That makes $160 / 30,000 loans = $0.0053 per loan.",
    "Unit cost: $0.0053, a hundredth of the target.",
    "NFR-2 holds with $0.0053.",
    "The total is $160 for 30,000 borrowings = $0.0053 per borrowing.",
  ])("is content with %s", async (cost) => {
    expect(await tells("require-unit-cost", { target: targets[0]!, cost })).toBe(false);
  });

  test("a monthly budget is no unit cost", async () => {
    expect(await tells("require-unit-cost", { target: "- NFR-2: Budget: $900 per month" })).toBe(false);
  });
});

describe("require-availability-composition", () => {
  const targets = [
    "- NFR-2: **Availability:** 99.9% per month for loans",
    "- NFR-2: Uptime of 99.95 %",
    "- NFR-2: Loans are available 99.5% of the opening hours",
  ];

  test.each(targets)("speaks of %s without a composition", async (target) => {
    expect(await tells("require-availability-composition", { target })).toBe(true);
  });

  test.each([
    "In series, Loan API and Loan Store give 99.93%.",
    "The SLA of the store is 99.95% and that of the pods 99.99%.",
    "Availability is the product of both parts.",
  ])("is content with %s", async (scaling) => {
    expect(await tells("require-availability-composition", { target: targets[0]!, scaling })).toBe(false);
  });
});

describe("no-unplaced-part", () => {
  test.each([
    "- Delivery: the CDN serves covers with signed cookies only",
    "- Covers leave through CloudFront with signed URLs",
    "- **Edge:** the content delivery network checks the token",
    "- A WAF filters requests with the OWASP core rules",
    "- Rate limits are counted in Redis",
    "- Messages in Kafka are encrypted",
    "- Titles are filtered by branch in Elasticsearch",
    "- Exports to the data warehouse are pseudonymised",
    "| Concern | Control |\n| --- | --- |\n| CDN | checks tokens |",
  ])("speaks of %s", async (security) => {
    expect(await tells("no-unplaced-part", { security })).toBe(true);
  });

  test.each([
    "- We use no CDN",
    "- A CDN could be added later",
    "- Signed cookies if a CDN is used",
    "- Caching is disabled by `Cache-Control: private`",
  ])("is silent on %s", async (security) => {
    expect(await tells("no-unplaced-part", { security })).toBe(false);
  });

  test("a part that the design has elsewhere may be spoken of", async () => {
    const scaling = "Covers are served by the CDN.";
    expect(await tells("no-unplaced-part", { scaling, security: "- The CDN checks the token" })).toBe(false);
  });
});

describe("steps told in words", () => {
  test.each([
    "1. The app sends `POST /loans` to the Loan API\n2. The Loan API writes to the Loan Store\n3. Done",
    "1. Reader App calls the Loan API\n2. The Loan API writes to the Loan Store\n3. Done",
    "1. App requests its loans from the Loan API\n2. The Loan API reads the Loan Store\n3. Done",
  ])("pass by the gateway: %s", async (steps) => {
    expect(await tells("no-flow-off-diagram", { steps })).toBe(true);
  });

  test.each([
    told,
    "1. The app calls the Town Gateway, which asks the Loan API\n2. The Loan API reads\n3. Done",
    "1. The reader opens the Reader App\n2. The Loan API writes to the Loan Store\n3. Done",
  ])("take the way that is drawn: %s", async (steps) => {
    expect(await tells("no-flow-off-diagram", { steps })).toBe(false);
  });

  test.each([
    `${told}\n4. The Loan API writes counts to the Statistics Database`,
    `${told}\n4. The Loan API notifies the Reminder Service`,
    `${told}\n4. The loan is put into the Archive Queue by the Loan API`,
  ])("name a part that nobody describes: %s", async (steps) => {
    expect(await tells("no-unknown-party", { steps })).toBe(true);
  });

  test("name parts that are described", async () => {
    expect(await tells("no-unknown-party", { steps: told })).toBe(false);
  });
});
