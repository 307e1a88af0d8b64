import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { sectionIds, sectionTitles } from "../../src/design/topics.ts";
import { parse } from "../../src/document/index.ts";
import { tablesWith } from "../../src/drafters/bind/places.ts";
import { createBlueprintDrafter } from "../../src/drafters/blueprint.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { fix } from "../../src/fix.ts";
import { join } from "../../src/pipeline/join.ts";
import { review } from "../../src/review.ts";
import { placesOf } from "./places.ts";

const blueprints = loadBlueprints();
const drafter = createBlueprintDrafter(blueprints);

type Case = { brief: string; blueprint: string; title: string; places: Record<string, string>; says?: string[] };

/** For each blueprint a vague brief, a small one, a large one and one in unusual words; `places` tells where each number must stand. */
const cases: Case[] = [
  { brief: "Design a video platform", blueprint: "media-upload", title: "Video Platform", places: {} },
  {
    brief:
      "photo box for a village museum: visitors drop off photos up to 30 MB, 25 photos a day, thumbnails within 10 minutes, kept 2 years, at most $200 a month",
    blueprint: "media-upload",
    title: "Photo Box for a Village Museum",
    places: {
      "30 MB": "upload_max",
      "25 photos a day": "uploads",
      "10 minutes": "NFR-1",
      "2 years": "kept",
      "$200 a month": "budget",
    },
    says: ["| FR-1 | Visitors drop off photos up to 30 MB: "],
  },
  {
    brief:
      "clip hosting: creators submit clips of at most 500 MB, 2 million clips a day with bursts of 6x, 99% of clips ready in 9 minutes, 99.95 % available, 30 cents per clip, originals kept 90 days",
    blueprint: "media-upload",
    title: "Clip Hosting",
    places: {
      "500 MB": "upload_max",
      "2 million clips a day": "uploads",
      "6x": "peak_factor",
      "99% of clips ready in 9 minutes": "NFR-1",
      "99.95 %": "NFR-2",
      "30 cents per clip": "NFR-5",
      "90 days": "original_kept",
    },
    says: ["≤ 9 min (p99)"],
  },
  {
    brief:
      "Our lecturers should hand in recordings (mean 700 MB): 60 recordings daily, 40 plays per recording, 2,000 students, playback starts in 3 seconds, three nines, $2,500 monthly, transcripts in two languages",
    blueprint: "media-upload",
    title: "Hand in Recordings",
    places: {
      "700 MB": "video_size",
      "60 recordings": "uploads",
      "40 plays per recording": "views_per_video",
      "2,000 students": "users",
      "3 seconds": "NFR-9",
      "three nines": "NFR-2",
      "$2,500 monthly": "budget",
      "two languages": "scope",
    },
    says: ["“transcripts in two languages”"],
  },
  { brief: "bitly clone", blueprint: "lookup-redirect", title: "Bitly Clone", places: {} },
  {
    brief: "a tiny link shortener for a club, 20 links a week, 500 clicks a day, 99.5% uptime, under $400 a month",
    blueprint: "lookup-redirect",
    title: "Tiny Link Shortener for a Club",
    places: {
      "20 links a week": "links_new",
      "500 clicks a day": "redirects",
      "99.5%": "NFR-2",
      "$400 a month": "NFR-10",
    },
    says: ["`redirects / links_new`"],
  },
  {
    brief:
      "QR code redirect service: 300 million scans a day, 40k new codes daily, p95 redirect < 30ms, 99.97% availability, codes kept 10 years, lost codes RPO 10 minutes, back within 9 hours after corruption",
    blueprint: "lookup-redirect",
    title: "QR Code Redirect Service",
    places: {
      "300 million scans a day": "redirects",
      "40k new codes": "links_new",
      "30ms": "NFR-1",
      "99.97%": "NFR-2",
      "10 years": "kept",
      "10 minutes": "NFR-6",
      "9 hours after corruption": "NFR-7",
    },
  },
  {
    brief:
      "Lookup service for product prices: shops read prices 50,000 times per second at peak, merchants update 200 prices per second, reads must be under 20 ms at p99, never lose an update",
    blueprint: "lookup-redirect",
    title: "Lookup Service for Product Prices",
    places: { "50,000 times per second": "redirects_peak", "200 prices per second": "links_new", "20 ms": "NFR-1" },
    says: ["From the brief: “never lose an update”"],
  },
  {
    brief: "tool for vacation requests",
    blueprint: "transactional-service",
    title: "Tool for Vacation Requests",
    places: {},
  },
  {
    brief:
      "booking system for tennis courts: members book a court or cancel, 40 bookings a day, 2 staff, reminders by mail, 99.5% uptime, under $900 a month",
    blueprint: "transactional-service",
    title: "Booking System for Tennis Courts",
    places: { "40 bookings a day": "orders", "2 staff": "staff", "99.5%": "NFR-4", "$900 a month": "NFR-12" },
    says: ["| FR-1 | Members book a court or cancel: ", "| FR-3 | Reminders by mail: "],
  },
  {
    brief:
      "Hotel reservations: guests search rooms, book a room and cancel; 4 million searches per day, 120k bookings per day, peak 60 bookings per second, response under 400 ms p95, RPO 5 minutes, RTO 15 minutes, 99.95%, 2 cents per booking, PCI DSS",
    blueprint: "transactional-service",
    title: "Hotel Reservations",
    places: {
      "4 million searches per day": "other_reads",
      "120k bookings per day": "orders",
      "60 bookings per second": "orders_peak",
      "400 ms": "NFR-1",
      "5 minutes": "NFR-7",
      "15 minutes": "NFR-6",
      "99.95%": "NFR-4",
      "2 cents per booking": "NFR-11",
    },
    says: ["| FR-2 | Guests search rooms: ", "“PCI DSS”"],
  },
  {
    brief:
      "Grain elevator intake: farmers deliver 1.2k loads a day in harvest, three times the usual volume, every load is receipted within 20 seconds, ledger must never lose a receipt, 9 cents per load, receipts kept ten years, 14 silos",
    blueprint: "transactional-service",
    title: "Grain Elevator Intake",
    places: {
      "1.2k loads a day": "orders",
      three: "peak_factor",
      "20 seconds": "NFR-1",
      "9 cents per load": "NFR-11",
      "ten years": "kept",
      "14 silos": "scope",
    },
    says: ["| FR-9 | Farmers deliver 1.2k loads a day in harvest. |", "“ledger must never lose a receipt”"],
  },
];

describe.each(cases)("$brief", ({ brief, blueprint: id, title, places, says = [] }) => {
  const read = readBrief(brief);
  const own = blueprints.find((blueprint) => blueprint.id === id)!;

  test("every number stands where it is meant", async () => {
    const document = parse((await fix(await draft(brief))).text);
    expect(read.facts.map(({ text }) => text)).toEqual(Object.keys(places));
    for (const fact of read.facts) expect(placesOf(document, read, fact), fact.text).toContain(places[fact.text]);
    for (const words of says) expect(document.source).toContain(words);
  });

  test("nothing of the blueprint's own brief is left", async () => {
    const text = await draft(brief);
    expect(text).toContain(`# System Design: ${title}\n\n> **Brief:** ${brief}\n`);
    if (title !== own.title) expect(text.toLowerCase()).not.toContain(own.title.toLowerCase());
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

test("each blueprint is drafted four times", () => {
  const times = blueprints.map(({ id }) => cases.filter(({ blueprint }) => blueprint === id).length);
  expect(times.filter((count) => count >= 4).length).toBeGreaterThanOrEqual(3);
});

test("a blueprint's own brief gives its own numbers back", async () => {
  for (const blueprint of blueprints) {
    const { source } = blueprint.document;
    const brief = /^> \*\*Brief:\*\* (.*)$/m.exec(source)![1]!;
    const text = await draft(brief, createBlueprintDrafter([blueprint]));
    const basis = (markdown: string) =>
      tablesWith(parse(markdown), ["Quantity", "Value", "Basis"])
        .flatMap(({ rows }) => rows)
        .filter(({ cells }) => /^brief\b/.test(cells[2]?.text ?? ""));
    const missing = basis(source).filter(
      ({ cells }) => !basis(text).some((row) => row.cells[0]?.text === cells[0]?.text),
    );
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

test("it writes in one depth and says so", () => {
  expect(drafter.depth?.("lean")).toBe("standard");
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
