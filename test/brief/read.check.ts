import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { briefs } from "./briefs.ts";
import { inWords } from "./in-words.ts";

describe.each(briefs)("$brief", ({ brief, name, does, facts, fixed }) => {
  const read = readBrief(brief);

  test("names what shall be built", () => {
    expect(read.subject.name).toBe(name);
  });

  test("holds every capability as a sentence, and no bare target among them", () => {
    expect(read.clauses.filter(({ kind }) => kind === "capability").map(({ sentence }) => sentence)).toEqual(does);
  });

  test("gives every number its meaning", () => {
    expect(read.facts.map(inWords)).toEqual(facts);
  });

  test("sees what is fixed", () => {
    expect([...new Set(read.constraints.map(({ kind, words }) => `${kind}: ${words}`))]).toEqual(fixed);
  });
});

test("the table holds many briefs of many fields", () => {
  expect(briefs.length).toBeGreaterThanOrEqual(50);
});

test("a brief of several lines is read line by line, its headings say nothing", () => {
  const read = readBrief(
    [
      "# Harbour pilot rota",
      "",
      "Functional requirements:",
      "- pilots enter their free days",
      "- the office assigns pilots to ships",
      "Scale: 40 ships a day",
      "Latency: p95 400 ms; Peak: 3x",
      "Non-functional: 99.9% uptime",
    ].join("\n"),
  );
  expect(read.subject.name).toBe("Harbour Pilot Rota");
  expect(read.clauses.filter(({ kind }) => kind === "capability").map(({ text }) => text)).toEqual([
    "pilots enter their free days",
    "the office assigns pilots to ships",
  ]);
  expect(read.facts.map(({ measure, role, statistic }) => [measure, role, statistic])).toEqual([
    ["40 /day", "rate", undefined],
    ["400 ms", "latency", "p95"],
    ["3", "peak", undefined],
    ["99.9 %", "availability", undefined],
  ]);
});

test.each(["80:1 reads to writes", "80 reads per write", "80 clicks per link"])("%s is a ratio", (words) => {
  const [fact] = readBrief(`url shortener: ${words}`).facts;
  expect([fact?.role, fact?.measure]).toEqual(["ratio", "80"]);
});

test("requests to the writer are no requirements", () => {
  const { clauses } = readBrief(
    "Parking app. Drivers book a bay. Include diagrams and trade-offs, and compare build vs buy.",
  );
  expect(clauses.filter(({ kind }) => kind === "capability").map(({ text }) => text)).toEqual(["Drivers book a bay"]);
});
