import { describe, expect, test } from "vitest";
import { createLedger, isProblem, type LedgerInput, type Problem } from "../../src/quantities/index.ts";
import { checksOf, rowsOf, thumbnails } from "./thumbnails.ts";

const DAY = 86_400;

function problemOf(input: LedgerInput, name: string): Problem | undefined {
  return createLedger(input).rows.find((row) => row.input.name === name)?.problem;
}

describe("rows", () => {
  test("a right ledger has no problem, and every computed row has its value", () => {
    const { rows, definitions } = createLedger(thumbnails);
    expect(rows.filter(({ problem }) => problem).map(({ input, problem }) => [input.name, problem])).toEqual([]);
    expect(rows.filter(({ computed }) => computed).map(({ input, text }) => [input.name, text])).toEqual([
      ["photos_peak", "1.39 /s"],
      ["workers", "4"],
      ["ready_p95", "7 s"],
      ["stored", "29.2 TB"],
      ["availability", "99.945 %"],
    ]);
    expect(definitions[0]).toMatchObject({ rounds: true, text: "839 USD/month" });
  });

  test("the order of the rows does not matter", () => {
    const reversed = createLedger({ ...thumbnails, rows: thumbnails.rows.toReversed() });
    for (const name of createLedger(thumbnails).names)
      expect(reversed.value(name, 10)).toEqual(createLedger(thumbnails).value(name, 10));
  });

  test.each([
    ["ready_p95", "8 s", "7 s"],
    ["ready_p95", "7.1 s", "7 s"],
    ["ready_p95", "?", "7 s"],
    ["ready_p95", "? min", "0.117 min"],
    ["ready_p95", "soon", "7 s"],
    ["ready_p95", "", "7 s"],
    ["ready_p95", "7 GB", "7 s"],
    ["stored", "29.3 TB", "29.2 TB"],
    ["stored", "26.6 TiB, uncompressed", "26.6 TiB"],
    ["stored", "? TiB", "26.6 TiB"],
    ["workers", "5 workers", "4 workers"],
    ["availability", "99.9 %", "99.9 %"],
  ])("`%s` printed as `%s` should be `%s`", (name, value, text) => {
    const rows = thumbnails.rows.map((row) => (row.name === name ? { ...row, value } : row));
    const row = createLedger({ ...thumbnails, rows }).rows.find((candidate) => candidate.input.name === name)!;
    expect(row.text).toBe(text);
    expect(row.rounds).toBe(value.startsWith(text));
    expect(row.problem?.right).toBe(row.rounds ? undefined : text);
  });

  test("says what is right", () => {
    const rows = rowsOf(
      ["a", "2 min"],
      ["b", "40 s"],
      ["c", "4 min", "`a + b`"],
      ["d", "3 GB", "`a + b`"],
      ["e", "?", "`a + b`"],
    );
    expect(
      createLedger({ rows })
        .rows.slice(2)
        .map(({ problem }) => [problem?.kind, problem?.message]),
    ).toEqual([
      ["wrong-result", "`a + b` gives 2.67 min, not `4 min`: write `2.67 min`"],
      ["unit-mismatch", "`a + b` gives 2.67 min (time), not `3 GB` (data)"],
      ["missing-result", "`a + b` gives 2.67 min: write `2.67 min` for `?`"],
    ]);
  });

  test("values move with the load", () => {
    const ledger = createLedger(thumbnails);
    expect(ledger.value("photos_peak", 10)).toEqual({ value: (200_000 * 6) / DAY, dimension: { time: -1 } });
    expect(ledger.value("workers", 10)).toEqual({ value: 35, dimension: {} });
    expect(ledger.value("kept", 10)).toEqual(ledger.value("kept"));
    expect(ledger.evaluate("photos * 1 day", 100)).toEqual({ value: 2_000_000, dimension: {} });
  });

  test("names everything that an expression rests on", () => {
    const ledger = createLedger(thumbnails);
    expect([...ledger.dependencies("ready_p95 <= 10 s")].sort()).toEqual(["ready_p95", "resize_p95", "wait_p95"]);
    expect(ledger.dependencies("unknown + 1")).toEqual(new Set());
  });
});

describe("bad input", () => {
  test("names are looked up in the ledger and nowhere else", () => {
    const rows = rowsOf(
      ["constructor", "6 MB"],
      ["__proto__", "7"],
      ["twice", "84 MB", "`constructor * __proto__ * 2`"],
      ["other", "?", "`hasOwnProperty + 1`"],
    );
    const ledger = createLedger({ rows, checks: checksOf("constructor <= __proto__ * 1 MB", "toString <= 3") });
    expect(ledger.value("twice")).toEqual({ value: 84e6, dimension: { data: 1 } });
    expect(ledger.value("other")).toMatchObject({ kind: "unknown-quantity", names: ["hasOwnProperty"] });
    expect(ledger.value("valueOf")).toMatchObject({ kind: "unknown-quantity" });
    expect(ledger.checks.map(({ holds, problem }) => [holds, problem?.kind])).toEqual([
      [true, undefined],
      [false, "unknown-quantity"],
    ]);
  });

  test.each<[string, string, string]>([
    ["an unknown name", "`phtos * 2`", "unknown-quantity"],
    ["an unknown function", "`sqrt(photos)`", "unknown-function"],
    ["mixed units", "`photos + kept`", "unit-mismatch"],
    ["mixed currencies", "`worker_price + 5 EUR/month`", "unit-mismatch"],
    ["a division by zero", "`photos / (shards - 1)`", "division-by-zero"],
    ["an overflow", "`1e300 * 1e300`", "overflow"],
    ["a number out of range", "`1e999`", "overflow"],
    ["no result", "`(0 - 1) ^ 0.5`", "undefined-result"],
    ["a comparison", "`photos > 3 /s`", "syntax"],
    ["nothing", "``", "syntax"],
    ["itself", "`broken + 1`", "circular-quantity"],
  ])("%s is a problem of its row, and what rests on it has no value", (_what, basis, kind) => {
    const input = {
      ...thumbnails,
      rows: [...thumbnails.rows, ...rowsOf(["broken", "?", basis], ["after", "1", "`broken * 2`"])],
    };
    expect(problemOf(input, "broken")?.kind).toBe(kind);
    expect(problemOf(input, "after")).toMatchObject({ kind: "broken-input", names: ["broken"] });
  });

  test("suggests the name that was meant", () => {
    const rows = [...thumbnails.rows, ...rowsOf(["x", "?", "`phtos * 2`"], ["y", "?", "`something_else`"])];
    expect(problemOf({ rows }, "x")).toMatchObject({
      suggestion: "photos",
      message: "`phtos` is no quantity of the ledger: did you mean `photos`?",
    });
    expect(problemOf({ rows }, "y")?.suggestion).toBeUndefined();
  });

  test("tells the way round a cycle", () => {
    const rows = rowsOf(["a", "1", "`b + 1`"], ["b", "1", "`c + 1`"], ["c", "1", "`a + 1`"], ["d", "1", "`a`"]);
    expect(problemOf({ rows }, "b")).toMatchObject({ kind: "circular-quantity", names: ["a", "b", "c"] });
    expect(problemOf({ rows }, "c")?.message).toBe(
      "`c` is computed from itself: `a` → `b` → `c` → `a`; give one of them a value of its own",
    );
    expect(problemOf({ rows }, "d")?.kind).toBe("broken-input");
  });

  test("a name is defined once, in snake_case, and is no unit or function", () => {
    const rows = rowsOf(["a", "1"], ["a", "2"], ["min", "3"], ["day", "3"], ["Video size", "3"], ["__proto__", "4"]);
    const { rows: judged, value } = createLedger({ rows });
    expect(judged.map(({ problem }) => problem?.kind)).toEqual([
      undefined,
      "duplicate-name",
      "bad-name",
      "bad-name",
      "bad-name",
      undefined,
    ]);
    expect(judged[4]?.problem?.suggestion).toBe("video_size");
    expect(value("a")).toEqual({ value: 1, dimension: {} });
  });

  test.each(["?", "", "fast", "1e999", "10–20 ms", "1,5 GB"])("a value of `%s` is no silent zero", (value) => {
    const ledger = createLedger({ rows: rowsOf(["a", value], ["b", "?", "`a + 1`"]) });
    expect(isProblem(ledger.value("a")) && isProblem(ledger.value("b"))).toBe(true);
    expect(ledger.rows[0]?.problem?.kind).toBe(value === "?" || value === "" ? "missing-value" : "no-measure");
  });

  test("100,000 rows in a chain, backwards, and round", () => {
    const count = 100_000;
    const chain = Array.from({ length: count }, (_, index) => {
      return { name: `q_${index}`, value: index ? "?" : "5 min", ...(index && { expression: `q_${index - 1} + 1 s` }) };
    }).reverse();
    const ledger = createLedger({ rows: chain, load: ["q_0"], checks: checksOf(`q_${count - 1} <= 40 h`) });
    expect(ledger.value(`q_${count - 1}`)).toEqual({ value: 300 + count - 1, dimension: { time: 1 } });
    expect(ledger.checks[0]?.text).toBe("holds (27.9 h; to 146x)");
    const round = createLedger({
      rows: [...chain.slice(0, -1), { name: "q_0", value: "?", expression: `q_${count - 1}` }],
    });
    expect(round.value("q_7")).toMatchObject({ kind: "circular-quantity" });
  }, 120_000);

  test("20,000 unknown names", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => ({
      name: `q_${index}`,
      value: "?",
      expression: `p_${index} + 1`,
    }));
    expect(createLedger({ rows }).value("q_19999")).toMatchObject({ kind: "unknown-quantity", names: ["p_19999"] });
  }, 120_000);
});

describe("results", () => {
  test("are judged where they stand", () => {
    const printed = ["4 pods for now", "5 pods", "? pods", "20 USD", "many"];
    const results = printed.map((text) => ({ expression: "workers", printed: text }));
    const { results: judged } = createLedger({ ...thumbnails, results });
    expect(judged.map(({ text, rounds, problem }) => [text, rounds, problem?.kind])).toEqual([
      ["4 pods", true, undefined],
      ["4 pods", false, "wrong-result"],
      ["4 pods", false, "missing-result"],
      ["4", false, "unit-mismatch"],
      ["4", false, "no-measure"],
    ]);
    expect(
      judged.slice(0, 3).map(({ input, measure }) => input.printed.slice(measure!.start, measure!.length)),
    ).toEqual(["4 pods", "5 pods", "? pods"]);
  });
});
