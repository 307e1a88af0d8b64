import { describe, expect, test } from "vitest";
import { createLedger, type Ledger, type LedgerInput } from "../../src/quantities/index.ts";
import { checksOf, rowsOf, thumbnails } from "./thumbnails.ts";

function textsOf(input: LedgerInput): string[] {
  return createLedger(input).checks.map(({ text }) => text);
}

function flipsOf(ledger: Ledger, index = 0): Record<string, string> {
  return Object.fromEntries(ledger.flips(ledger.checks[index]!)!.map(({ text }) => [text.split(" ")[0]!, text]));
}

describe("what a check carries", () => {
  test("the values of its sides, and how far it holds as sized", () => {
    expect(textsOf(thumbnails)).toEqual([
      "holds (7 s)",
      "holds (2.67 /s ≥ 1.39 /s; to 1.9x)",
      "holds (99.945 %)",
      "holds (29.2 TB ≤ 50 TB; to 1.7x)",
      "holds (839 USD/month; to 1x)",
      "holds (0.00138 USD)",
      "holds (4 s)",
    ]);
  });

  test.each([
    ["2.996 min", "a <= 3 min", "holds (2.996 min)"],
    ["2.999999 min", "a <= 3 min", "holds (2.999999 min)"],
    ["3 min", "a <= 3 min", "holds (3 min)"],
    ["3.001 min", "a <= 3 min", "fails (3.001 min)"],
    ["180.4 s", "a <= 3 min", "fails (180.4 s)"],
    ["12,706 USD", "a <= 13,000 USD", "holds (12,706 USD)"],
    ["5 min", "2 * a <= 600 s", "holds (600 s)"],
    ["5 min", "10 min >= 2 * a", "holds (10 min)"],
    ["5 min", "a >= 2 * a", "fails (5 min < 10 min)"],
    ["5", "a == 4", "fails (5)"],
    ["99.99 %", "a ^ 2 >= 99.9 %", "holds (99.98 %)"],
  ])("a = %s: `%s` %s", (value, expression, text) => {
    expect(textsOf({ rows: rowsOf(["a", value]), checks: checksOf(expression) })).toEqual([text]);
  });

  test.each([
    ["3 /s", "to 3.3x"],
    ["1 /s", "to 10x"],
    ["0.3 /s", "to 33x"],
    ["2.5 /s", "to 4x"],
    ["9.9 /s", "to 1x"],
    ["0.0101 /s", "to 990x"],
    ["0.0099 /s", ""],
  ])("a load of %s against 10 /s holds %s", (value, far) => {
    const [text] = textsOf({ rows: rowsOf(["a", value]), load: ["a"], checks: checksOf("a <= 10 /s") });
    expect(text).toBe(`holds (${value}${far && `; ${far}`})`);
  });

  test("a strict bound is not reached", () => {
    const ledger = createLedger({
      rows: rowsOf(["a", "5 /s"]),
      load: ["a"],
      checks: checksOf("a < 10 /s", "a <= 10 /s"),
    });
    expect(ledger.checks.map(({ text }) => text)).toEqual(["holds (5 /s; to 1.9x)", "holds (5 /s; to 2x)"]);
    expect(ledger.checks[1]?.headroom).toBeCloseTo(2, 8);
  });

  test("agrees with the author's word, and says which side is the bound", () => {
    const checks = [
      { expression: "a <= 3 min", verdict: "holds" },
      { expression: "a <= 3 min", verdict: "fails" },
      { expression: "a <= 1 min", verdict: "holds" },
    ];
    const judged = createLedger({ rows: rowsOf(["a", "2 min"]), checks }).checks;
    expect(judged.map(({ agrees, holds }) => [agrees, holds])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
    expect(judged[0]?.bound).toEqual({ value: 180, dimension: { time: 1 } });
  });

  test.each([
    ["a <= 3", "unit-mismatch"],
    ["a <= b", "unknown-quantity"],
    ["a + 1 s", "syntax"],
    ["a <= 1 s / 0", "division-by-zero"],
    ["<=", "syntax"],
  ])("`%s` is a problem, not a verdict", (expression, kind) => {
    const [check] = createLedger({ rows: rowsOf(["a", "2 min"]), checks: checksOf(expression) }).checks;
    expect(check).toMatchObject({ holds: false, agrees: false, problem: { kind } });
  });
});

describe("headroom", () => {
  test("as sized every ceil keeps its result; resized it is computed anew", () => {
    const ledger = createLedger(thumbnails);
    const capacity = ledger.checks[1]!;
    expect(ledger.headroom(capacity)).toBeCloseTo(1.92, 6);
    expect(ledger.headroom(capacity, true)).toBe(Number.POSITIVE_INFINITY);
    expect(capacity.verdicts.map(({ holds }) => holds)).toEqual([true, true, true]);
  });

  test("moves with the price", () => {
    const at = (price: string) => {
      const rows = thumbnails.rows.map((row) => (row.name === "storage_price" ? { ...row, value: price } : row));
      const ledger = createLedger({ ...thumbnails, rows });
      return ledger.headroom(ledger.checks[4]!);
    };
    const budget = 900 / 1.06 - 120;
    expect(at("0.023 USD/GB/month")).toBeCloseTo(budget / (29_200 * 0.023), 6);
    expect(at("0.0115 USD/GB/month")).toBeCloseTo((2 * budget) / (29_200 * 0.023), 6);
  });

  test("ends where a backlog is never drained, not beyond it", () => {
    const rows = rowsOf(["rate", "4 /s"], ["capacity", "10 /s"], ["outage", "1 h"]);
    const checks = checksOf("outage * rate / (capacity - rate) <= 4 h");
    const ledger = createLedger({ rows, load: ["rate"], checks });
    expect(ledger.headroom(ledger.checks[0]!)).toBeCloseTo(2, 8);
    expect(ledger.checks[0]?.verdicts.map(({ holds, problem }) => [holds, problem?.kind])).toEqual([
      [true, undefined],
      [false, "negative-divisor"],
      [false, "negative-divisor"],
    ]);
  });

  test("is 0 for what fails at 1x", () => {
    const ledger = createLedger({ rows: rowsOf(["a", "2 /s"]), load: ["a"], checks: checksOf("a <= 1 /s") });
    expect(ledger.headroom(ledger.checks[0]!)).toBe(0);
  });
});

describe("flips", () => {
  test("names each input with the value at which the check turns", () => {
    const rows = rowsOf(["staff", "0.75"], ["wage", "15,000 USD/month"], ["renewal", "35,000 USD/month"]);
    const ledger = createLedger({ rows, checks: checksOf("staff * wage <= renewal / 2") });
    expect(flipsOf(ledger)).toEqual({
      staff: "staff 1.17 (now 0.75)",
      wage: "wage 23,333 USD/month (now 15,000 USD/month)",
      renewal: "renewal 22,500 USD/month (now 35,000 USD/month)",
    });
    const [nearest] = ledger.flips(ledger.checks[0]!)!;
    expect(nearest!.factor).toBeCloseTo(35 / 22.5, 6);
  });

  test("moves a share above 50 % by its complement, and a zero to one of its unit", () => {
    const rows = rowsOf(["up", "99.95 %"], ["standbys", "0"], ["lag", "0 min"]);
    const ledger = createLedger({
      rows,
      checks: checksOf("up >= 99.9 %", "1 + standbys <= 1.5", "lag <= 30 s", "lag <= 2 min"),
    });
    expect(ledger.flips(ledger.checks[0]!)).toMatchObject([{ name: "up", text: "up 99.9 % (now 99.95 %)" }]);
    expect(ledger.flips(ledger.checks[0]!)![0]!.factor).toBeCloseTo(2, 5);
    expect([flipsOf(ledger, 1), flipsOf(ledger, 2), flipsOf(ledger, 3)]).toEqual([
      { standbys: "standbys 0.5 (now 0)" },
      { lag: "lag 0.5 min (now 0 min)" },
      {},
    ]);
  });

  test("as sized: what a ceil rounds does not flip a check through it", () => {
    const ledger = createLedger(thumbnails);
    expect(Object.keys(flipsOf(ledger, 1)).sort()).toEqual(["peak_factor", "photos", "resize_avg"]);
  });

  test("a check that nothing flips is vacuous", () => {
    const rows = rowsOf(["a", "5 s"], ["b", "10 s", "`2 * a`"]);
    const ledger = createLedger({ rows, checks: checksOf("b >= a", "1 <= 2", "b <= 900 s") });
    expect(ledger.checks.map((check) => ledger.flips(check)?.length)).toEqual([0, 0, 1]);
  });

  test("a failing check is turned too", () => {
    const ledger = createLedger({ rows: rowsOf(["a", "5 s"]), checks: checksOf("a <= 1 s") });
    expect(flipsOf(ledger)).toEqual({ a: "a 1 s (now 5 s)" });
  });
});

describe("restated", () => {
  test.each([
    ["a <= 5 s", true],
    ["5 s >= a", true],
    ["alias <= 5 s", true],
    ["a <= b", false],
    ["measured <= 5 s", false],
    ["a + b <= 20 s", false],
    ["sum <= 20 s", false],
  ])("`%s`: %s", (expression, restated) => {
    const rows = rowsOf(
      ["a", "1 s", "assumption: a guess"],
      ["b", "6 s", "choice: ours"],
      ["measured", "1 s", "measured: on a machine"],
      ["alias", "1 s", "`a`"],
      ["sum", "7 s", "`a + b`"],
    );
    expect(createLedger({ rows, checks: checksOf(expression) }).checks[0]?.restated).toBe(restated);
  });
});
