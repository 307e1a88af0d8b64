import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { calledIn } from "../../src/drafters/bind/called.ts";
import { comparisonsIn } from "../../src/drafters/bind/comparison.ts";
import { givenIn } from "../../src/drafters/bind/given.ts";
import { placeOf } from "../../src/drafters/bind/place.ts";
import { predecessorsIn } from "../../src/drafters/bind/predecessor.ts";
import { teamOf } from "../../src/drafters/bind/team.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { fix } from "../../src/fix.ts";
import { review } from "../../src/review.ts";

const blueprints = loadBlueprints();

/** The document for a brief, computed, with what a review finds wrong in it. */
async function drafted(id: string, brief: string): Promise<{ text: string; errors: string[] }> {
  const blueprint = blueprints.find((one) => one.id === id)!;
  const head = "---\nstatus: draft\nversion: 1\ndepth: thorough\ncurrency: USD\n---\n";
  const body = bindBrief(blueprint, readBrief(brief))
    .replace(/^---\n[\s\S]*?\n---\n/, head)
    .replace(/> \*\*Brief:\*\*.*/, () => `> **Brief:** ${brief}`);
  const { text } = await fix(body);
  const { diagnostics } = await review(text, { brief });
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
  return { text, errors };
}

const sectionOf = (text: string, title: string) =>
  text.split(/^(?=## )/mu).find((one) => one.startsWith(`## ${title}`)) ?? "";
const ownWords = (text: string) => text.replace(/^> .*$/gmu, "").replace(/“[^”\n]*”/gu, "");

describe("what a brief gives is read, and what it only speaks of is not", () => {
  test.each([
    ["A booking tool. Login with our Keycloak, Postgres is what we know", ["Keycloak", "PostgreSQL"]],
    [
      "order service for bakeries, our stack is Kotlin and Kafka, we run on Kubernetes",
      ["Kotlin", "Apache Kafka", "Kubernetes"],
    ],
    ["wiki for a clinic, users log in with our own OAuth server", ["the existing OAuth server"]],
    ["ticket archive, no Kafka please, it replaces MongoDB, why not Redis?", []],
    ["data moves from Oracle to PostgreSQL", ["PostgreSQL"]],
    ["students submit code in Python, Java and Go", []],
    ["reporting tool, read from existing Oracle DB, no writes to it", []],
  ])("%s", (brief, names) => {
    expect(givenIn(readBrief(brief)).map(({ product }) => product.name)).toEqual(names);
  });
});

describe("the place", () => {
  test.each([
    ["a tool that runs on-prem on two VMs", "own servers", 2, undefined],
    ["runs on a single server in our office", "own servers", 1, undefined],
    ["podcast hosting, team of 3, Hetzner", "own servers", undefined, undefined],
    ["patient files must not leave Switzerland, on Azure", "Azure", undefined, "Switzerland"],
    ["editor for contracts, on AWS Frankfurt", "AWS", undefined, "Germany"],
    ["shared inbox; AWS eu-west-1", "AWS", undefined, "Ireland"],
    ["all health records are stored in Canada", "AWS", undefined, "Canada"],
    ["kill switches for 12 services on 60 servers", "AWS", undefined, undefined],
    ["monitoring of 500 servers of our customers", "AWS", undefined, undefined],
  ])("%s", (brief, site, machines, area) => {
    const place = placeOf(readBrief(brief));
    expect([place.site, place.machines?.count, place.area?.name]).toEqual([site, machines, area]);
  });
});

describe("the people who build it, and not those who use it", () => {
  test.each([
    ["simple to run by one part-time admin", 1, true],
    ["We are six backend engineers", 6, false],
    ["team is 4 seniors and 2 juniors, Kotlin on GCP", 6, false],
    ["6-person team", 6, false],
  ])("%s", (brief, count, partTime) => {
    expect(teamOf(readBrief(brief))).toMatchObject({ count, partTime });
  });
  test.each([
    "tool for teams of 5 people",
    "a wiki where 45 engineers write runbooks",
    "url shortener for our marketing team: 5 million links",
  ])("%s", (brief) => expect(teamOf(readBrief(brief))).toBeUndefined());
});

describe("what does the work today", () => {
  test.each([
    ["taxi dispatch, today everything runs by radio", "radio", "hand", "replaced"],
    ["Vacation tool for 200 staff, replaces our spreadsheet", "spreadsheet", "sheet", "replaced"],
    ["co-editing, 900k documents. Existing: documents live in our PostgreSQL", "PostgreSQL", "system", "holds"],
    ["order service, the ERP stays the master of customers", "ERP", "system", "master"],
    ["Clinic bookings; so far everything is done by phone and paper", "phone and paper", "hand", "replaced"],
  ])("%s", (brief, name, kind, part) => {
    expect(predecessorsIn(readBrief(brief))[0]).toMatchObject({ name, kind, part });
  });
  test.each([
    "customers use the system today to book",
    "users move from one room to another",
    "technicians replace the battery",
  ])("%s", (brief) => expect(predecessorsIn(readBrief(brief))).toEqual([]));
  test("systems of others keep their names", () => {
    expect(calledIn(readBrief("claims go into our Guidewire")).map(({ name }) => name)).toEqual(["Guidewire"]);
    expect(calledIn(readBrief("must talk to core banking (Temenos) nightly"))[0]?.name).toBe("Temenos Core Banking");
  });
});

test.each([
  ["product analytics. Compare with buying Amplitude.", [["buy", "Amplitude"]]],
  ["login service vs Auth0, 40k users", [["buy", "Auth0"]]],
  ["order service; why not Kafka?", [["instead", "Apache Kafka"]]],
  ["a shop, build vs buy", [["buy", undefined]]],
  ["reads vs writes 10:1, EUR vs USD", []],
])("%s", (brief, expected) => {
  expect(comparisonsIn(readBrief(brief)).map(({ kind, name }) => [kind, name])).toEqual(expected);
});

test("given products stand where their job is done, and no rival of theirs stays", async () => {
  const brief =
    "an order service, 4,000 orders a day, our stack is Kotlin, we run on Kubernetes, MySQL is what we know, login with our Keycloak";
  const { text, errors } = await drafted("transactional-service", brief);
  expect(errors).toEqual([]);
  expect(sectionOf(text, "Components")).toMatch(/Technology:\*\* Kotlin on Amazon EKS/);
  expect(sectionOf(text, "Security")).toContain("Keycloak signs people in");
  expect(ownWords(text)).not.toMatch(/Fargate|PostgreSQL|Entra|Which parts does/);
});

test("a product without a job is said to have none, and what that means", async () => {
  const { text } = await drafted("transactional-service", "an order service, 900 orders a day, Kafka is our standard");
  expect(sectionOf(text, "Scope")).toMatch(/Apache Kafka is given and not used: .+\./);
});

test("a key-value store becomes tables where the load allows it, and the reason stands with its numbers", async () => {
  const brief = "chat for 300 clubs, 20,000 daily users, PostgreSQL is what we know";
  const { text, errors } = await drafted("chat-presence", brief);
  expect(errors).toEqual([]);
  expect(ownWords(text)).not.toContain("DynamoDB");
  expect(sectionOf(text, "Trade-offs")).toMatch(/the brief gives it; `[^`]+` = [\d.,]+ \/s at the peak/);
});

test("own servers leave no cloud, and given machines are a checked limit", async () => {
  const brief = "an internal tool, 150 requests a day, 300 staff, runs on-prem on two VMs, one part-time admin, 99 %";
  const { text, errors } = await drafted("internal-tool", brief);
  expect(errors).toEqual([]);
  const own = ownWords(
    sectionOf(text, "Cost Estimate") + sectionOf(text, "Components") + sectionOf(text, "Quantities"),
  );
  expect(own).not.toMatch(/\b(?:AWS|Amazon|EC2|RDS|S3|us-east-1)\b|second region/);
  expect(text).toMatch(/`cores_used <= \(machines - 1\) \* machine_cores` (?:holds|fails)/);
  expect(text).toContain("amortised server, 4 years");
  expect(sectionOf(text, "Rollout")).toContain("cannot be on call round the clock");
});

test("a region changes names and prices and brings a control; another currency is converted before it is compared", async () => {
  const brief = "collaborative editor for contracts, 20,000 daily users, data stays in the EU, at most 12k EUR a month";
  const { text, errors } = await drafted("collaborative-editing", brief);
  expect(errors).toEqual([]);
  expect(sectionOf(text, "Security")).toMatch(/\| Residency \| .*eu-central-1/);
  expect(sectionOf(text, "Cost Estimate")).toContain("`region_surcharge`");
  expect(sectionOf(text, "Requirements")).toMatch(/\/ usd_per_eur < 12,000 EUR\/month` holds/);
  expect(sectionOf(text, "Overview")).toMatch(/USD\/month \(`monthly_cost \/ usd_per_eur` = [\d.,]+ EUR\/month\)/);
});

test("the way from what is there today has a comparison and a way back", async () => {
  const hand = await drafted(
    "geo-dispatch",
    "taxi dispatch, 60,000 rides a day, today everything runs by radio, we are six engineers",
  );
  expect(sectionOf(hand.text, "Rollout")).toMatch(/From radio to the service[\s\S]*Way back/);
  expect(sectionOf(hand.text, "Rollout")).toContain("`engineers` = 6");
  expect(sectionOf(hand.text, "Monitoring")).toContain("`migration_difference`");
  const none = await drafted("geo-dispatch", "taxi dispatch, 60,000 rides a day");
  expect(none.text).not.toContain("migration_difference");
});

test("a product that the design does not name gets a row of its own with both sums and the price where they meet", async () => {
  const { text, errors } = await drafted("feature-flags", "feature flags for 400 services. Compare with ConfigCat.");
  expect(errors).toEqual([]);
  expect(sectionOf(text, "Overview")).toContain("uy ConfigCat, or build?");
  expect(sectionOf(text, "Trade-offs")).toMatch(
    /\| Buy ConfigCat or build \|.*`monthly_cost` = .*both cost the same at/,
  );
  expect(sectionOf(text, "Quantities")).toContain("assumption: to be quoted, ConfigCat");
});

test("a product that the design names is pointed to in its own row", async () => {
  const { text, errors } = await drafted(
    "event-analytics",
    "product analytics, 3 million players. Compare with buying Amplitude.",
  );
  expect(errors).toEqual([]);
  expect(sectionOf(text, "Overview")).toContain("uy Amplitude, or build?");
  expect(sectionOf(text, "Trade-offs")).toMatch(/\* bought_price` = [\d.,]+ (?:million )?USD\/month/);
  expect(sectionOf(text, "Trade-offs")).not.toContain("Buy Amplitude or build");
});

test("a target that fails is told first, with both numbers, and a multiple of the budget is no way out", async () => {
  const { text } = await drafted("notifications", "notifications, 20 million mails a day, under $5,000 a month");
  const [first] = sectionOf(text, "Overview").split("\n\n").slice(1);
  expect(first).toMatch(/^\*\*Not met as asked:\*\* .*< 5,000 USD\/month.*reaches `[^`]+` = [\d.,]+ USD\/month/);
  expect(sectionOf(text, "Open Questions")).not.toMatch(/it holds with `budgets`/);
});
