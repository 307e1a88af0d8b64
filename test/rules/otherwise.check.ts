import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/review.ts";
import { check } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import requireSections from "../../src/rules/require-sections.ts";

const here = new URL(".", import.meta.url);
const forms = rules.filter(({ id }) => id !== "require-sections" && existsSync(new URL(`${id}/otherwise.md`, here)));

describe("what is said in another form than that of the house", () => {
  test.each(forms.map((rule) => [rule.id, rule] as const))("%s reads it", async (id, rule) => {
    const facts = await factsOf(readFileSync(new URL(`${id}/otherwise.md`, here), "utf8"));
    const found = check(facts, [rule]).map(({ at, message, severity }) => ({
      line: at.start.line,
      column: at.start.column,
      message,
      ...(severity !== rule.severity && { severity }),
    }));
    expect(found).toEqual(facts.document.frontMatter.values.expect ?? []);
  });
});

const missing = async (text: string) =>
  check(await factsOf(text), [requireSections]).filter(({ section }) => section === "quantities");
const otherwise = readFileSync(new URL("require-sections/otherwise.md", here), "utf8");
const sound = readFileSync(new URL("require-sections/valid.md", here), "utf8");
const withoutLedger = sound.slice(0, sound.indexOf("## Quantities"));

test("asks for quantities only where no numbers are derived", async () => {
  expect(await missing(withoutLedger)).toHaveLength(1);
  expect(await missing(`${withoutLedger}${otherwise}`)).toEqual([]);
  const worked = "## Scale Estimation\n\n```\nLoans: 800,000 / 4 = 200,000 a day\nDisk: 800 x 2 = 1,600 KB\n```\n";
  expect(await missing(`${withoutLedger}${worked}`)).toEqual([]);
});
