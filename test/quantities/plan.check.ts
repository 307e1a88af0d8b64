import { describe, expect, test } from "vitest";
import { createLedger, type LedgerInput } from "../../src/quantities/index.ts";
import { checksOf, rowsOf, thumbnails } from "./thumbnails.ts";

const roomRow = rowsOf(["room", "50 TB", "`shards * shard_size`"]);

function cellsOf(input: LedgerInput, row: number) {
  return createLedger(input).plan[row]!.cells.map(({ load, text, rounds, planned, problem }) => [
    load,
    text,
    rounds,
    planned,
    problem?.kind,
  ]);
}

describe("the plan", () => {
  test("computed rows show their value, other rows take the cell's", () => {
    const ledger = createLedger(thumbnails);
    expect(ledger.plan.map(({ kind }) => kind)).toEqual(["load", "computed", "taken", "expression"]);
    expect(ledger.value("shards", 10)).toEqual({ value: 6, dimension: {} });
    expect(ledger.value("shards", 30)).toEqual({ value: 6, dimension: {} });
    expect(ledger.value("shards", 9)).toEqual({ value: 1, dimension: {} });
    expect(cellsOf(thumbnails, 1)).toEqual([
      [1, "4", true, true, undefined],
      [10, "35", true, true, undefined],
      [100, "348", true, true, undefined],
    ]);
    expect(cellsOf(thumbnails, 3)).toEqual([
      [1, "29.2 TB", true, true, undefined],
      [10, "48.7 TB", true, true, undefined],
      [100, "2,920 TB", false, true, "missing-result"],
    ]);
  });

  test("checks are evaluated at every level with its plan; `not planned` keeps the 1x value and says so", () => {
    const stored = createLedger(thumbnails).checks[3]!;
    expect(stored.verdicts.map(({ load, holds, planned }) => [load, holds, planned])).toEqual([
      [1, true, true],
      [10, true, true],
      [100, false, false],
    ]);
    const through = createLedger({
      ...thumbnails,
      checks: checksOf("room >= stored"),
      rows: [...thumbnails.rows, ...roomRow],
    });
    expect(through.checks[0]!.verdicts.map(({ planned }) => planned)).toEqual([true, true, false]);
    expect(createLedger({ ...thumbnails, plan: [] }).checks[3]!.verdicts.map(({ holds }) => holds)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("a wrong cell is told: computed, load and the 1x cell of a taken row", () => {
    const plan = [
      { name: "workers", values: { 10: "30" } },
      { name: "photos", values: { 1: "20,000 /day", 10: "100,000 /day" } },
      { name: "shards", values: { 1: "2", 10: "4 GB", 100: "" } },
      { name: "kept", values: { 10: "soon" } },
    ];
    const { plan: judged, value } = createLedger({ ...thumbnails, plan });
    expect(judged.flatMap(({ cells }) => cells.map(({ text, problem }) => [text, problem?.kind]))).toEqual([
      ["35", "wrong-result"],
      ["20,000 /day", undefined],
      ["200,000 /day", "wrong-result"],
      ["1", "wrong-result"],
      [undefined, "no-measure"],
      [undefined, "missing-value"],
      [undefined, "no-measure"],
    ]);
    expect(value("shards", 10)).toEqual({ value: 1, dimension: {} });
    expect(value("photos", 10)).toMatchObject({ value: 200_000 / 86_400 });
  });

  test("an unknown row is one problem, and a computed row is no load", () => {
    const input = {
      ...thumbnails,
      load: ["photos", "workers", "phtos"],
      plan: [{ name: "shard", values: { 1: "1" } }],
    };
    const ledger = createLedger(input);
    expect(ledger.plan[0]?.problem).toMatchObject({ kind: "unknown-quantity", suggestion: "shards" });
    expect(ledger.loads.map(({ problem }) => problem?.kind)).toEqual([undefined, "computed-load", "unknown-quantity"]);
  });

  test("a cell may hold an expression with its result", () => {
    const plan = [{ name: "shards", values: { 1: "1", 10: "3 * 2 = 6" } }];
    expect(createLedger({ ...thumbnails, plan }).value("shards", 10)).toEqual({ value: 6, dimension: {} });
  });

  test("other levels than 1, 10 and 100 can be asked for", () => {
    const input = { rows: rowsOf(["a", "2 /s"]), load: ["a"], checks: checksOf("a <= 7 /s"), levels: [1, 3, 4] };
    expect(createLedger(input).checks[0]!.verdicts.map(({ load, holds }) => [load, holds])).toEqual([
      [1, true],
      [3, true],
      [4, false],
    ]);
  });
});
