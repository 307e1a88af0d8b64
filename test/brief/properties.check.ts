import fc from "fast-check";
import { expect, test } from "vitest";
import { type Brief, readBrief } from "../../src/brief/index.ts";
import { parseMeasure } from "../../src/quantities/index.ts";
import { briefs } from "./briefs.ts";
import { requests } from "./requests.ts";

const pieces = [
  ...[...briefs, ...requests].flatMap(({ brief }) => brief.split(/(?<=[,;:.]) /)),
  ..."design a |we need |users |upload |5 |1,000 |k |% |$|€|/day| per |p95 |within |up to |: |, |; |. |\n|- |(|)|and |kept |RPO |4x |100:1 |no |three |99.9|“|`|<b>|\u0000|🚀|| |1. ".split(
    "|",
  ),
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join("")),
);

function sound(brief: Brief): void {
  const { text, subject, clauses, facts, constraints } = brief;
  expect(subject.name.trim()).not.toBe("");
  expect(subject.name.split(" ").length).toBeLessThanOrEqual(8);
  for (const { at, text: said } of [...clauses, ...facts, ...constraints])
    expect(text.slice(at.start, at.end)).toBe(said);
  expect(subject.at.start).toBeLessThanOrEqual(subject.at.end);
  for (const fact of facts) {
    expect(fact.clause).toBeGreaterThanOrEqual(-1);
    expect(fact.clause).toBeLessThan(clauses.length);
    expect(parseMeasure(fact.measure), `${fact.text} → ${fact.measure}`).toBeDefined();
  }
  for (const { kind, sentence } of clauses) expect(kind !== "capability" || sentence.trim() !== "").toBe(true);
}

test("any text has a name, and every span slices back to the author's words", () => {
  fc.assert(
    fc.property(text, (given) => sound(readBrief(given))),
    { numRuns: 3000 },
  );
});

test("the same brief is always read the same", () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(readBrief(given)).toEqual(readBrief(given));
    }),
  );
});

test("numbers survive whatever stands around them", () => {
  const field = fc.constantFrom("a parking app", "design a chess club site", "technical specs for grain intake");
  fc.assert(
    fc.property(
      field,
      fc.integer({ min: 2, max: 999_999 }),
      fc.constantFrom("a day", "per day", "/day", "daily"),
      (head, count, unit) => {
        const { facts } = readBrief(`${head}: ${count} bookings ${unit}, 99.9% uptime`);
        const rate = facts.find(({ role }) => role === "rate");
        expect(parseMeasure(rate?.measure ?? "")?.value).toBeCloseTo(count / 86_400, 9);
        expect(facts.find(({ role }) => role === "availability")?.measure).toBe("99.9 %");
      },
    ),
  );
});

const long = 200_000;
test.each([
  "a",
  " ",
  "1",
  "1 ",
  "(",
  "x, ",
  "$5k/month ",
  "1:1 read ",
  "95% of ",
  "\n",
  "a: ",
  "- ",
  "users upload videos and delete them ",
  "groups up to ",
  "each a b c ",
  "every minute ",
  "| a | b |\n",
  "the EHR is down 2 h a month ",
  "calls of avg ",
  "our company runs ",
  "integrates with our X ",
  "users post 3 times a day ",
  "every week 40 letters ",
  "$3-4k ",
  "send x, a or b, ",
  "x, ",
  "tasks run up to 30 minutes ",
  "4 TB of logs per day ",
  "refunds 8% ",
  "weekly ",
  "a law office wants ",
  "when a sale opens, ",
  "shouldn't be more than ",
  "photos (",
])("200 KB of %j are read", (piece) => {
  sound(readBrief(piece.repeat(long / piece.length)));
});
