import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "../../src/design/read.ts";
import { parse } from "../../src/document/index.ts";
import { fix } from "../../src/fix.ts";
import { ledgerOf } from "../../src/ledger.ts";
import { parseMeasure } from "../../src/quantities/index.ts";
import { judgePrint } from "../../src/quantities/judge.ts";

const folder = new URL("../../blueprints/", import.meta.url);
const blueprints = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

/** Every judged print of a ledger with the value that belongs there. */
function printsOf(source: string) {
  const ledger = ledgerOf(read(parse(source)));
  const judged = [
    ...ledger.rows.filter(({ computed }) => computed).map((row) => ({ ...row, printed: row.input.value })),
    ...ledger.results.map((result) => ({ ...result, printed: result.input.printed })),
    ...ledger.plan.flatMap(({ cells }) => cells.filter(({ taken, planned }) => !taken && planned)),
    ...ledger.definitions.flatMap((one) =>
      [one, ...one.lines].map((line) => ({ ...line, printed: line.input.printed! })),
    ),
  ];
  return judged.map(({ printed, value, measure }) => ({ printed, value: value!, measure: measure! }));
}

/** Offsets of the digits of a number, its unit and exponent sign left alone. */
function digitsOf(text: string, start: number, end: number): number[] {
  return Array.from(text.slice(start, end).matchAll(/\d/g), ({ index }) => start + index);
}

function replaceAt(text: string, index: number, by: string): string {
  return text.slice(0, index) + by + text.slice(index + 1);
}

/** Half way between two prints, such as 31.25 between 31.2 and 31.3, both are right. */
function isTie(value: number, printed: string): boolean {
  const { value: other, step } = parseMeasure(printed)!;
  return Math.abs(Math.abs(value - other) / step - 0.5) < 1e-6;
}

describe.each(blueprints)("%s", (_, source) => {
  test("any other digit in any printed result is wrong", () => {
    const prints = printsOf(source);
    const missed: string[] = [];
    let tried = 0;
    for (const { printed, value, measure } of prints) {
      for (const index of digitsOf(printed, measure.start, measure.length - measure.suffix.length)) {
        for (const digit of "0123456789".replace(printed[index]!, "")) {
          tried++;
          const other = replaceAt(printed, index, digit);
          if (judgePrint(printed, value, other).rounds && !isTie(value.value, other))
            missed.push(`${other} for ${printed}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(prints.length).toBeGreaterThan(80);
    expect(tried).toBeGreaterThan(2000);
  });

  test.each([0, 1, 2])("and is written right again: digit %i of every result and remark", async (nth) => {
    const spoiled = placesOf(source).flatMap((digits) => digits.slice(nth, nth + 1));
    const text = spoiled.reduce((whole, at) => replaceAt(whole, at, `${(Number(whole[at]) + 5) % 10}`), source);
    const fixed = await fix(text);
    expect(spoiled.length).toBeGreaterThan(40);
    expect(fixed.changes).toBeGreaterThanOrEqual(spoiled.length);
    const ledger = ledgerOf(read(parse(fixed.text)));
    const written = [...ledger.rows, ...ledger.results, ...ledger.plan.flatMap(({ cells }) => cells)];
    expect(written.filter(({ rounds }) => !rounds).map(({ problem }) => problem)).toEqual([]);
  });
});

/** The digits of each computed result and of each remark behind a check, as offsets into the text. */
function placesOf(source: string): number[][] {
  const design = read(parse(source));
  const computed = new Set([
    ...design.quantities.filter(({ expression }) => expression).map(({ name }) => name),
    "monthly_cost",
  ]);
  const cells = [
    ...design.quantities.filter(({ expression }) => expression).map(({ value }) => value),
    ...design.results.map(({ printed }) => printed),
    ...design.plan.filter(({ quantity }) => computed.has(quantity.text)).flatMap(({ cells }) => Object.values(cells)),
  ];
  const numbers = cells.map(({ text, at }) => {
    const start = source.indexOf(text, at.start.offset);
    return digitsOf(source, start, start + /^[\d.,e-]*/.exec(text)![0].length);
  });
  const remarks = design.checks.flatMap(({ expression, remark, at }) => {
    const start = source.indexOf("(", source.indexOf("`", expression.at.end.offset));
    return remark ? [digitsOf(source, start, at.end.offset!)] : [];
  });
  return [...numbers, ...remarks];
}
