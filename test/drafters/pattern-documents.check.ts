import { beforeAll, describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import type { Design } from "../../src/design/design.ts";
import { type SectionId, sectionIds } from "../../src/design/topics.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { joinPattern } from "../../src/drafters/bind/patterns.ts";
import { createBlueprintDrafter } from "../../src/drafters/blueprint.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { loadPatterns } from "../../src/drafters/patterns.ts";
import { fix } from "../../src/fix.ts";
import { join } from "../../src/pipeline/join.ts";
import { review } from "../../src/review.ts";
import type { Diagnostic } from "../../src/rules/rule.ts";

const blueprints = loadBlueprints();
const patterns = loadPatterns();
const roleNames = /\bMain (?:Actor|API|Store|Worker|Files)\b/;

const briefs: { brief: string; blueprint: string; requirements: string[] }[] = [
  {
    blueprint: "transactional-service",
    brief:
      "Rental of construction machines: customers rent machines by the day, a machine must never be rented twice for the same day, they pay a deposit by card, cancel up to 24 hours before for free. 4,000 machines, 800 rentals a day, 99.9 % availability, at most 3,000 USD a month.",
    requirements: [
      "A machine must never be rented twice for the same day.",
      "Customers pay a deposit by card.",
      "Customers can cancel up to 24 hours before for free.",
    ],
  },
  {
    blueprint: "internal-tool",
    brief:
      "Internal tool for our research institute: 300 researchers book instruments, nobody may book the same instrument twice for the same hour, group leads approve bookings, monthly usage report per group as CSV. 150 bookings a day, 99 % is enough.",
    requirements: ["Nobody may book the same instrument twice for the same hour."],
  },
  {
    blueprint: "transactional-service",
    brief:
      "Order service of a repair shop: clients send orders, clients attach photos of the damage, a mechanic is assigned to each order, clients are notified by SMS when it is done, clients rate the repair. 2,000 orders a day.",
    requirements: ["A mechanic is assigned to each order."],
  },
  {
    blueprint: "chat-presence",
    brief:
      "Team chat for a hospital: nurses send messages in groups, they attach pictures, messages are searched by words, 7,500 messages a day, 300 employees.",
    requirements: [],
  },
  {
    blueprint: "telemetry-ingestion",
    brief:
      "IoT platform for elevators: 350 elevators send 25 values every 5 seconds over MQTT, technicians see the current state on a dashboard, operators send commands to elevators, owners get a monthly report per building as PDF.",
    requirements: [],
  },
];

async function written(brief: string): Promise<string> {
  const drafter = createBlueprintDrafter();
  const sections = new Map<SectionId, string>();
  const given = { brief, context: [], depth: "standard" as const, document: "" };
  for (const id of sectionIds) {
    let text = "";
    for await (const piece of drafter.draft(id, given, new AbortController().signal)) text += piece;
    sections.set(id, text);
  }
  const depth = drafter.depth!("standard", brief);
  return join({ title: drafter.title(brief), brief, depth, date: "2026-11-22", currency: "USD" }, sections);
}

describe.each(briefs)("$blueprint: $brief", ({ brief, requirements }) => {
  let text: string;
  let found: { design: Design; diagnostics: Diagnostic[] };
  beforeAll(async () => {
    text = (await fix(await written(brief))).text;
    found = await review(text, { brief });
  }, 60_000);

  test("has no error", () => {
    expect(found.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("is mended once and for all", async () => {
    expect((await fix(text)).text).toBe(text);
  });

  test("has every name once and no role", () => {
    const { requirements: all, components, externals, actors } = found.design;
    const ids = all.flatMap(({ id }) => id ?? []);
    const names = [...components, ...externals, ...actors].map(({ name }) => name);
    const rows = [...text.matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => name);
    for (const some of [ids, names, rows]) expect(new Set(some).size).toBe(some.length);
    expect(text.replace(/^>.*$/gm, "")).not.toMatch(roleNames);
  });

  test("says what the brief asks for in its words", () => {
    for (const requirement of requirements) expect(text).toContain(requirement);
  });
});

/** Each pattern with one blueprint, another one for the next. */
const pairs = patterns.flatMap((pattern, index) => {
  const others = blueprints.filter(({ covers, entry }) => entry && !covers.includes(pattern.id));
  return [{ pattern, blueprint: others[index % others.length]! }];
});

test.each(pairs)("$pattern.id with $blueprint.id has no error and no role", async ({ pattern, blueprint }) => {
  const brief = readBrief(`design a ${blueprint.title}`);
  const joined = joinPattern(blueprint, { pattern, clauses: [], beside: [], score: 9 });
  const body = bindBrief(joined, brief)
    .replace(/^> \*\*Brief:\*\* .*$/m, `> **Brief:** ${brief.text}`)
    .replace("depth: standard", "depth: thorough");
  const { text } = await fix(body);
  const { diagnostics } = await review(text, { brief: brief.text });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(text.replace(/^>.*$/gm, "")).not.toMatch(roleNames);
  expect(text.length).toBeGreaterThan(bindBrief(blueprint, brief).length);
});
