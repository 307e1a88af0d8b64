import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { moved } from "../../src/drafters/questions/catalogue.ts";
import { questionsFor } from "../../src/drafters/questions.ts";
import { questionsOf, questionsText } from "../../src/emitters/questions.ts";
import { questionsReportSchema } from "../../src/emitters/report.ts";

const blueprints = loadBlueprints();

describe.each(blueprints)("a brief that only names a $title", ({ id, title }) => {
  const { blueprint, questions } = questionsFor(`design a ${title}`, blueprints);

  test("is asked what moves the design, each with what is assumed and why it matters", () => {
    expect(blueprint).toBe(id);
    expect(questions.length).toBe(5);
    for (const { question, default: assumed, flips, changes, cost } of questions) {
      expect(question).toMatch(/\?$/);
      expect(assumed).not.toBe("");
      expect(flips.length + changes.length + (cost?.factor ?? 0)).toBeGreaterThanOrEqual(1);
    }
    expect(new Set(questions.map(({ question }) => question)).size).toBe(5);
  });

  test("is asked for how much it is used", () => {
    expect(questions.some(({ cost }) => (cost?.factor ?? 1) > 1.5)).toBe(true);
  });
});

test("a number that is given is not asked for", () => {
  const asked = (brief: string) => questionsFor(brief, blueprints).questions.map(({ place }) => place);
  expect(asked("design an order service")).toContain("records");
  expect(asked("design an order service: 9,000 orders a day").join()).not.toMatch(/records|orders/);
});

test("a payments service is asked for volume, consistency, providers, regulation and availability", () => {
  const { blueprint, questions } = questionsFor("design a payments service", blueprints);
  const said = questions.map(({ question }) => question).join("\n");
  expect(blueprint).toBe("payments-ledger");
  for (const topic of [/how many payments/i, /reconcil|consisten/i, /provider/i, /PCI|regulat|licen/i, /down|availab/i])
    expect(said).toMatch(topic);
});

test("what more of the load costs is computed with the ledger", () => {
  const { questions } = questionsFor("design an order service", blueprints);
  const load = questions.find(({ place }) => place === "records")!;
  expect(load.cost!.factor).toBeGreaterThan(2);
  expect(load.cost!.low).toMatch(/^[\d,]+ USD\/month$/);
});

test("a share above one half moves by what is missing to it", () => {
  expect([moved("99.9 %", 0.1), moved("99.9 %", 10), moved("20 %", 2)]).toEqual(["99.99 %", "99 %", "40 %"]);
  expect([moved("50k /day", 0.01), moved("words", 2)]).toEqual(["500 /day", undefined]);
});

test("any brief gives at most five questions, in the shape of the schema", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (brief) => {
      const report = questionsOf(questionsFor(brief, blueprints));
      expect(questionsReportSchema.safeParse(report).error).toBeUndefined();
      expect(report.questions.length).toBeLessThanOrEqual(5);
      expect(questionsText(report)).toContain(report.questions[0]?.question ?? "answers");
    }),
    { numRuns: 30 },
  );
});
