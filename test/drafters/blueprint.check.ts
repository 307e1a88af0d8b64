import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { sectionIds, sectionTitles } from "../../src/design/topics.ts";
import { parse } from "../../src/document/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { chooseBlueprint, fallback } from "../../src/drafters/bind/choose.ts";
import { blueprintFor } from "../../src/drafters/bind/combine.ts";
import { tablesWith } from "../../src/drafters/bind/places.ts";
import { createBlueprintDrafter } from "../../src/drafters/blueprint.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { loadPatterns } from "../../src/drafters/patterns.ts";
import { fix } from "../../src/fix.ts";
import { ledgerOf } from "../../src/ledger.ts";
import { join } from "../../src/pipeline/join.ts";
import { isProblem } from "../../src/quantities/index.ts";
import { review } from "../../src/review.ts";
import { nameFor, placesOf } from "./places.ts";

const blueprints = loadBlueprints();
const drafter = createBlueprintDrafter(blueprints);

type Case = {
  brief: string;
  blueprint: string;
  title: string;
  size: "vague" | "small" | "large" | "other";
  places: Record<string, string>;
  says?: string[];
};

/** For each blueprint a vague brief, a small one, a large one and one in unusual words; `places` tells where each number must stand, by the ids of the blueprint. */
const folder = new URL("briefs/", import.meta.url);
const shortOnes = "vague.json";
const readCases = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Case[];
const cases = readdirSync(folder).flatMap((name) => (name === shortOnes ? [] : readCases(name)));

describe.each(cases)("$brief", ({ brief, blueprint: id, title, places, says = [] }) => {
  const read = readBrief(brief);
  const own = blueprints.find((blueprint) => blueprint.id === id)!;
  const named = nameFor(own, read);

  test("every number stands where it is meant", async () => {
    const { blueprint, fits } = blueprintFor(read, blueprints);
    const document = parse((await fix(bindBrief(blueprint, read, fits, loadPatterns()))).text);
    expect(read.facts.map(({ text }) => text)).toEqual(Object.keys(places));
    for (const fact of read.facts)
      for (const place of places[fact.text]!.split(","))
        expect(placesOf(document, read, fact), fact.text).toContain(named(place));
    for (const words of says) expect(document.source).toContain(words.replace(/`[^`]*`/g, named));
  });

  test("nothing of the blueprint's own brief is left", async () => {
    const text = await draft(brief);
    expect(text).toContain(`# System Design: ${title}\n\n> **Brief:** ${brief}\n`);
    if (!brief.toLowerCase().includes(own.title.toLowerCase()))
      expect(text.toLowerCase()).not.toContain(own.title.toLowerCase());
    const rows = tablesWith(parse(text), ["Quantity", "Value", "Basis"]).flatMap((table) => table.rows);
    const given = rows.filter(({ cells }) => /^brief\b/.test(cells[2]?.text ?? ""));
    const measures = read.facts.map(({ measure }) => measure);
    for (const { cells } of given) expect(measures, cells[0]?.text).toContain(cells[1]?.text);
    expect(text).not.toContain("blueprint:");
  });

  test("the document passes, and every input that was left to the program is filled", async () => {
    const fixed = await fix(await draft(brief));
    expect(fixed.problems).toEqual([]);
    expect(fixed.text).not.toMatch(/\| \?|= \?/);
    const { diagnostics } = await review(fixed.text, { brief });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("the same brief gives the same document", async () => {
    expect(await draft(brief, createBlueprintDrafter())).toBe(await draft(brief));
  });
});

describe.each(blueprints)("the briefs for a $title", ({ id }) => {
  const own = cases.filter(({ blueprint }) => blueprint === id);

  test("are vague, small and large", () => {
    const sizes = new Set(own.map(({ size }) => size));
    expect([...sizes].filter((size) => size !== "other").sort()).toEqual(["large", "small", "vague"]);
  });

  test("give the right blueprint", () => {
    for (const { brief } of own) expect(chooseBlueprint(readBrief(brief), blueprints).blueprint.id, brief).toBe(id);
  });

  test("give the small ones fewer components and a lower cost than the large ones", async () => {
    const [small, large] = await Promise.all(
      ["small", "large"].map((size) =>
        Promise.all(own.filter((one) => one.size === size).map(({ brief }) => sizeOf(brief))),
      ),
    );
    const most = (sizes: Size[], key: keyof Size) => Math.max(...sizes.map((size) => size[key]));
    const least = (sizes: Size[], key: keyof Size) => Math.min(...sizes.map((size) => size[key]));
    expect(most(small!, "components")).toBeLessThan(least(large!, "components"));
    expect(most(small!, "cost")).toBeLessThan(least(large!, "cost"));
  });
});

describe.each(readCases(shortOnes))("$brief", ({ brief, blueprint: id }) => {
  test("chooses the blueprint of its field", () => {
    const { blueprint, fits } = chooseBlueprint(readBrief(brief), blueprints);
    expect(blueprint.id).toBe(id);
    expect(fits || id === fallback).toBe(true);
  });
});

test("there are five short briefs for each blueprint", () => {
  for (const { id } of blueprints)
    expect(readCases(shortOnes).filter(({ blueprint }) => blueprint === id)).toHaveLength(5);
});

type Size = { components: number; cost: number };

async function sizeOf(brief: string): Promise<Size> {
  const { design } = await review((await fix(await draft(brief))).text);
  const cost = ledgerOf(design, [1]).value("monthly_cost");
  return { components: design.components.length, cost: isProblem(cost) ? Number.NaN : cost.value };
}

test("a blueprint's own brief gives its own numbers back", async () => {
  for (const blueprint of blueprints) {
    const { source } = blueprint.document;
    const brief = /^> \*\*Brief:\*\* (.*)$/m.exec(source)![1]!;
    const text = await draft(brief, createBlueprintDrafter([blueprint]));
    const rows = (markdown: string) =>
      tablesWith(parse(markdown), ["Quantity", "Value", "Basis"]).flatMap((table) => table.rows);
    const named = nameFor(blueprint, readBrief(brief));
    const bound = rows(text);
    const missing = rows(source).filter(({ cells: [name, value, basis] }) => {
      const own = ({ cells }: (typeof bound)[number]) =>
        cells[0]?.text === named(name!.text) && /^brief\b/.test(cells[2]?.text ?? "");
      const within = ({ cells }: (typeof bound)[number]) => cells[2]?.text.includes(`* ${value!.text}\`: brief`);
      return /^brief\b/.test(basis?.text ?? "") && !bound.some((row) => own(row) || within(row));
    });
    expect(
      missing.map(({ cells }) => cells[0]?.text),
      blueprint.id,
    ).toEqual([]);
  }
});

const anyBrief = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...cases.flatMap(({ brief }) => brief.split(/(?<=[,:;]) /)),
        "| x |",
        "`a` = 3",
        "<b>",
        "\n## Scope\n",
        "```",
        "$5 per order",
        "9 PB",
        "0",
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(" ")),
);

test("any text gives every section, each a single one, and tables keep their shape", async () => {
  await fc.assert(
    fc.asyncProperty(anyBrief, async (brief) => {
      for (const id of sectionIds) {
        const section = await drafted(id, brief);
        if (id !== "rollout") expect(section.startsWith(`## ${sectionTitles[id]}\n`)).toBe(true);
        expect(parse(section).sections.length).toBeLessThanOrEqual(1);
      }
      const document = parse(await draft(brief));
      for (const header of [
        ["ID", "Requirement"],
        ["Question", "Assumed", "If not", "Decides"],
        ["Quantity", "Value", "Basis"],
      ]) {
        const tables = tablesWith(document, header);
        expect(tables.length).toBeGreaterThan(0);
        for (const { rows } of tables)
          for (const { cells } of rows) expect(cells.length).toBe(tables[0]!.header.length);
      }
    }),
    { numRuns: 25 },
  );
});

test("a brief of 200 KB is drafted", async () => {
  const text = await draft("users sort 5 stamps per day within 3 minutes, ".repeat(4400));
  expect(text).toContain("## Quantities");
});

test("it says in which depth it writes, whatever is asked for", () => {
  const depths = (["lean", "standard", "thorough"] as const).map((asked) => drafter.depth?.(asked, "an order service"));
  expect(new Set(depths).size).toBe(1);
  expect(["standard", "thorough"]).toContain(depths[0]);
});

async function drafted(id: (typeof sectionIds)[number], brief: string, by = drafter): Promise<string> {
  let text = "";
  for await (const piece of by.draft(
    id,
    { brief, context: [], depth: "standard", document: "" },
    new AbortController().signal,
  ))
    text += piece;
  return text;
}

const drafts = new Map<string, Promise<string>>();

/** The joined document; drafts of the common drafter are kept, since several tests look at each. */
function draft(brief: string, by = drafter): Promise<string> {
  if (by !== drafter) return assemble(brief, by);
  const kept = drafts.get(brief) ?? assemble(brief, by);
  drafts.set(brief, kept);
  return kept;
}

async function assemble(brief: string, by: typeof drafter): Promise<string> {
  const sections = await Promise.all(sectionIds.map(async (id) => [id, await drafted(id, brief, by)] as const));
  const head = { title: by.title(brief), brief, depth: "standard", date: "2026-01-15", currency: "USD" };
  return join(head, new Map(sections.filter(([, text]) => text !== "")));
}
