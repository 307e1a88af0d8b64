import { describe, expect, test } from "vitest";
import { createLedger, type LineInput } from "../../src/quantities/index.ts";
import { rowsOf, thumbnails } from "./thumbnails.ts";

function judge(...lines: LineInput[]) {
  return createLedger({ ...thumbnails, definitions: [{ name: "monthly_cost", lines }] });
}

describe("a cost table", () => {
  test("defines its total, at every level", () => {
    const ledger = createLedger(thumbnails);
    expect(ledger.definitions[0]!.lines.map(({ text, rounds }) => [text, rounds])).toEqual([
      ["120 USD/month", true],
      ["672 USD/month", true],
      ["47.5 USD/month", true],
    ]);
    const month = 730 * 3600;
    expect(ledger.value("monthly_cost", 10)).toMatchObject({
      value: expect.closeTo(((35 * 30 + 6716) * 1.06) / month, 8),
    });
    expect(ledger.value("monthly_cost line 2", 10)).toMatchObject({ value: expect.closeTo(6716 / month, 8) });
    expect(ledger.names).not.toContain("monthly_cost line 2");
  });

  test("takes names, expressions and measures, with free words behind a measure", () => {
    const { definitions, value } = judge(
      { quantity: "2 plans for both teams", price: "99 USD/month" },
      { quantity: "workers + 1", price: "worker_price" },
      { quantity: "20 million requests/month", price: "0.40 USD per million requests" },
      { expression: "2 * worker_price", printed: "60 USD/month" },
      { printed: "12 USD/month" },
      {},
    );
    expect(definitions[0]!.lines.map(({ text }) => text)).toEqual([
      "198 USD/month",
      "150 USD/month",
      "8 USD/month",
      "60 USD/month",
      "12 USD/month",
      undefined,
    ]);
    expect(value("monthly_cost")).toMatchObject({ value: expect.closeTo(428 / (730 * 3600), 10) });
  });

  test.each<[string, LineInput, string]>([
    ["a price per hour read as a sum", { quantity: "3", price: "50 USD" }, "unit-mismatch"],
    ["an unknown quantity", { quantity: "nodes", price: "50 USD/month" }, "unknown-quantity"],
    ["words", { quantity: "some", price: "a fair price" }, "no-measure"],
    ["no price", { quantity: "3" }, "missing-value"],
    ["nothing above", { quantity: "5 %", price: "above" }, "missing-value"],
  ])("%s is a problem of its line, and the total has no value", (_what, line, kind) => {
    const { definitions, value } = judge(line, { quantity: "1", price: "7 USD/month" });
    expect(definitions[0]!.lines[0]?.problem?.kind).toBe(kind);
    expect(definitions[0]!.lines[1]?.problem).toBeUndefined();
    expect(value("monthly_cost")).toMatchObject({ kind: "broken-input" });
  });

  test("a wrong line and a wrong total are told", () => {
    const lines = [{ quantity: "2", price: "5 USD/month", printed: "11 USD/month" }];
    const [table] = createLedger({
      rows: [],
      definitions: [{ name: "monthly_cost", lines, printed: "11 USD/month" }],
    }).definitions;
    expect([table?.lines[0]?.problem?.right, table?.problem?.right]).toEqual(["10 USD/month", "10 USD/month"]);
  });

  test("a row of that name stays, and a different value is a conflict", () => {
    const lines = [{ quantity: "2", price: "5 USD/month" }];
    const conflictOf = (value: string) => {
      const rows = rowsOf(["monthly_cost", value]);
      return createLedger({ rows, definitions: [{ name: "monthly_cost", lines }] }).definitions[0]?.conflict?.kind;
    };
    expect([conflictOf("10 USD/month"), conflictOf("12 USD/month")]).toEqual([undefined, "duplicate-name"]);
  });
});
