import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { givenIn } from "../../src/drafters/bind/given.ts";
import { placeOf } from "../../src/drafters/bind/place.ts";
import { standingIn } from "../../src/drafters/bind/standing.ts";
import { teamOf } from "../../src/drafters/bind/team.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { fix } from "../../src/fix.ts";

const blueprints = loadBlueprints();

/** The document for a brief, computed. */
async function drafted(id: string, brief: string): Promise<string> {
  const blueprint = blueprints.find((one) => one.id === id)!;
  const body = bindBrief(blueprint, readBrief(brief)).replace(/> \*\*Brief:\*\*.*/, () => `> **Brief:** ${brief}`);
  return (await fix(body)).text;
}

const sectionOf = (text: string, title: string) =>
  text.split(/^(?=## )/mu).find((one) => one.startsWith(`## ${title}`)) ?? "";

describe("places of our own", () => {
  test.each([
    ["Runs on our own VMware cluster in two datacentres, no public cloud", "VMware cluster", 2, "datacentre"],
    ["ticket sale on our existing Proxmox cluster in two server rooms", "Proxmox cluster", 2, "server room"],
    ["telemetry. On vSphere in both our datacentres", "vSphere cluster", 2, "datacentre"],
    ["self-hosted in our primary and DR datacenter", undefined, 2, "datacenter"],
    ["on-prem on three servers, for a chain with 12 sites", undefined, undefined, undefined],
    ["on our OpenShift cluster, no cloud", "OpenShift cluster", undefined, undefined],
  ])("%s", (brief, cluster, count, one) => {
    const place = placeOf(readBrief(brief));
    expect([place.site, place.cluster?.name, place.sites?.count, place.sites?.one]).toEqual([
      "own servers",
      cluster,
      count,
      one,
    ]);
  });
  test.each(["moving off our VMware cluster to AWS", "monitoring of temperatures in our data centres"])("%s", (brief) =>
    expect(placeOf(readBrief(brief)).site).toBe("AWS"),
  );

  test("copies, loss of a place and of the line are told; nothing is bought and nothing is somebody else's", async () => {
    const brief =
      "parts search, 4 million items, 50 searches/s. Runs on our own VMware cluster in two datacentres, no public cloud.";
    const text = await drafted("search-autocomplete", brief);
    expect(sectionOf(text, "Scope")).toContain("the existing VMware cluster in two datacentres");
    expect(sectionOf(text, "Scope")).not.toMatch(/second site/);
    expect(sectionOf(text, "High-Level Architecture")).toMatch(/in datacentre A.*in datacentre B/);
    expect(sectionOf(text, "Data Model")).toContain("one datacentre: RPO 1 min, RTO 15 min");
    expect(sectionOf(text, "Failure Modes")).toMatch(/^\| One datacentre lost \|/m);
    expect(sectionOf(text, "Failure Modes")).toMatch(/^\| Line between the datacentres cut \|/m);
    expect(sectionOf(text, "Cost Estimate")).not.toContain("machine_price");
    expect(text.replace(/^> .*$/gmu, "")).not.toMatch(/managed OpenSearch|of that size to a machine|half an a /);
  });
});

describe("regions", () => {
  test.each([
    ["AWS eu-central-1 only, client data can't leave the EU", "the EU", "eu-central-1", true],
    ["only in eu-central-1 on AWS", "Germany", "eu-central-1", true],
    ["AWS eu-west-1, no personal data may leave the EU", "the EU", "eu-west-1", false],
    ["hosted in Germany, EU data", "Germany", undefined, undefined],
    ["on AWS Frankfurt; data must stay in the EU", "the EU", "eu-central-1", false],
  ])("%s", (brief, area, region, only) => {
    const place = placeOf(readBrief(brief));
    expect([place.area?.name, place.region?.id, place.only]).toEqual([area, region, only]);
  });
  test("where only one region is allowed its loss is waited for, and no copy leaves it", async () => {
    const brief = "co-editing, 6,000 daily users. AWS eu-central-1 only, client data can't leave the EU.";
    const text = await drafted("collaborative-editing", brief);
    expect(sectionOf(text, "Data Model")).toContain("the region: waits for it");
    expect(sectionOf(text, "Data Model")).toContain("account in eu-central-1");
    expect(text).not.toMatch(/site in Germany|second region in/);
    expect(sectionOf(text, "Security")).toContain("stay in eu-central-1 (the EU)");
  });
});

test("a relational database in place of a key-value store has its own limits and no price by request", async () => {
  for (const [id, brief] of [
    ["collaborative-editing", "co-editing, 6,000 daily users, PostgreSQL"],
    ["chat-presence", "chat for 12,000 daily users, 300,000 messages a day, PostgreSQL"],
    ["notifications", "500,000 notifications a day, PostgreSQL"],
    ["feed-timeline", "feed of posts, 20,000 daily users, PostgreSQL"],
  ] as const) {
    const text = await drafted(id, brief);
    const own = text.replace(/^> .*$/gmu, "").replace(/^Prices:.*$/gmu, "");
    expect(own).not.toMatch(/DynamoDB|table_limit|table_quota|40,000 \/s|40000|[26]\.?25e-7 USD|\bTTL\b/);
    expect(own).toMatch(/<= (?:primaries \* primary_limit|store_limit)` holds/);
  }
});

describe("what stays", () => {
  const named = (brief: string) => standingIn(readBrief(brief)).map(({ name, kind, owns }) => [name, kind, owns]);
  test.each([
    [
      "The Rails monolith + Postgres stays and owns users/permissions.",
      "Rails Monolith",
      "system",
      "users and permissions",
    ],
    ["The HIS isn't changing.", "HIS", "system", undefined],
    ["Courier app (Kotlin) exists and stays.", "Courier App", "app", undefined],
    ["The .NET portal must not be touched.", ".NET Portal", "system", undefined],
    ["The iOS app won't change.", "iOS App", "app", undefined],
    ["Mobile apps (Swift, Kotlin) already exist and stay.", "Mobile Apps", "app", undefined],
    ["keep our ERP as it is, we add a portal", "ERP", "system", undefined],
  ])("%s", (brief, name, kind, owns) => expect(named(`An order service. ${brief}`)).toEqual([[name, kind, owns]]));
  test.each([
    "Data stays in the EU.",
    "Response times stay under 2 s.",
    "Postgres stays.",
    "The app stays responsive.",
    "Location history stays 90 days.",
    "PCI scope should stay at SAQ A.",
  ])("%s", (brief) => expect(named(`An order service. ${brief}`)).toEqual([]));

  test("its language is not ours unless the team writes it", () => {
    const languages = (brief: string) =>
      givenIn(readBrief(brief)).flatMap(({ product }) => (product.family === "language" ? [product.name] : []));
    expect(languages("co-editing. The Rails monolith stays and owns users. AWS.")).toEqual([]);
    expect(languages("dispatch. Team is 6 people, Go and Postgres. Courier app (Kotlin) exists and stays.")).toEqual([
      "Go",
    ]);
  });

  test("it is outside by its name, owns what it owns, and a question asks how it speaks", async () => {
    const text = await drafted(
      "collaborative-editing",
      "co-editing, 6,000 daily users. The Rails monolith + Postgres stays and owns users/permissions.",
    );
    expect(sectionOf(text, "Components")).toMatch(/^- Rails Monolith \(exists and stays; owns users and permissions/m);
    expect(sectionOf(text, "High-Level Architecture")).toContain("[Rails Monolith]");
    expect(sectionOf(text, "API Contract")).toContain("**Rails Monolith, which stays as it is.**");
    expect(sectionOf(text, "Failure Modes")).toContain("Rails Monolith down");
    expect(sectionOf(text, "Components")).not.toContain("Ruby on Rails");
  });

  test("its limit and its window have a queue whose drain is computed", async () => {
    const text = await drafted(
      "checkout-orders",
      "order service, 12,000 orders a day. SAP stays as the system of record for fulfilment and only takes about 3 orders per second and is down Sunday nights.",
    );
    expect(sectionOf(text, "Scaling Considerations")).toMatch(
      /`sap_rate` = 3 \/s.*`sap_window` = 8 h.*`sap_drain` = [\d.]+ h/,
    );
    expect(sectionOf(text, "Quantities")).toContain("| `sap_rate` | 3 /s | brief |");
  });

  test("it is spoken to by the protocol that the brief names", async () => {
    const text = await drafted(
      "llm-review-workflow",
      "Dictation to letters, 22,000 dictations a day; the doctor signs and it lands in the HIS over HL7. The HIS isn't changing.",
    );
    expect(sectionOf(text, "Data Flow")).toContain("HIS: an HL7 v2 message over MLLP with TLS");
    expect(text).not.toContain("/target/entries");
  });
});

test("people who operate it are the team, and building is not chosen against its own rule without a reason", async () => {
  expect(teamOf(readBrief("parts search. Three people will operate it."))?.count).toBe(3);
  const plain = await drafted("collaborative-editing", "co-editing for 6,000 daily users, built by 6 engineers");
  expect(sectionOf(plain, "Trade-offs")).toMatch(/\| Build or buy \|[^|]*\| bought, if a trial shows/);
  expect(sectionOf(plain, "Overview")).toContain("buying is recommended unless");
  expect(sectionOf(plain, "Quantities")).toContain("| `people` | 1.98 | `engineers * kept_share`");
  const kept = await drafted("collaborative-editing", "co-editing for 6,000 daily users, data must never leave the EU");
  expect(sectionOf(kept, "Trade-offs")).toMatch(
    /\| Build or buy \|[^|]*\| own, since the brief keeps the data in the EU/,
  );
});
