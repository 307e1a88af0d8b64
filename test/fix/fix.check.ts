import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "../../src/design/read.ts";
import { undrawn } from "../../src/design/readers/sequences.ts";
import { parse } from "../../src/document/index.ts";
import { fix } from "../../src/fix.ts";
import { ledgerOf } from "../../src/ledger.ts";

const folder = new URL("../../blueprints/", import.meta.url);
const blueprints = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

/** The text with every computed result replaced by `?` and every check left without its remark. */
function unfilled(source: string): string {
  const design = read(parse(source));
  const computed = new Set([
    ...design.quantities.filter(({ expression }) => expression).map(({ name }) => name),
    "monthly_cost",
  ]);
  const cells = [
    ...design.quantities.filter(({ expression }) => expression).map(({ value }) => value),
    ...design.results.map(({ printed }) => printed),
    ...design.plan.filter(({ quantity }) => computed.has(quantity.text)).flatMap(({ cells }) => Object.values(cells)),
    ...design.costs.lines.flatMap(({ amount }) => (amount && /^\d/.test(amount.text) ? [amount] : [])),
  ];
  const spans = cells.map(({ text, at }) => {
    const start = source.indexOf(text, at.start.offset);
    return { start, end: start + text.length, text: "?" };
  });
  const remarks = design.checks.flatMap(({ verdict, at }) => {
    const whole = source.slice(at.start.offset, at.end.offset);
    return verdict
      ? [{ start: at.start.offset! + whole.lastIndexOf(verdict), end: at.end.offset!, text: "holds" }]
      : [];
  });
  return [...spans, ...remarks]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

describe.each(blueprints)("%s", (_, source) => {
  test("is left as it is: every number in it is right", async () => {
    expect(await fix(source)).toEqual({ text: source, changes: 0, problems: [] });
  });

  test("gets every result back when all are taken out, and a second run changes nothing", async () => {
    const empty = unfilled(source);
    expect(empty.match(/\?/g)!.length).toBeGreaterThan(80);
    const filled = await fix(empty);
    expect(filled.problems).toEqual([]);
    expect(await fix(filled.text)).toEqual({ text: filled.text, changes: 0, problems: [] });
    const design = read(parse(filled.text));
    const ledger = ledgerOf(design);
    const written = [...ledger.rows, ...ledger.results, ...ledger.plan.flatMap(({ cells }) => cells)];
    expect(written.filter(({ rounds }) => !rounds)).toEqual([]);
    expect(
      ledger.checks.filter(
        ({ text }, index) =>
          text !==
          `${design.checks[index]!.verdict}${design.checks[index]!.remark ? ` (${design.checks[index]!.remark})` : ""}`,
      ),
    ).toEqual([]);
    const outside = (text: string) =>
      undrawn(text)
        .split("\n")
        .filter((line) => !/[`|]/.test(line));
    expect(outside(filled.text)).toEqual(outside(source));
  });
});

const ledger = (rows: string) =>
  `# System Design: X\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n${rows}\n`;

test.each([
  ["a wrong product", "| `a` | 3 /day | choice: c |\n| `b` | 7 /day | `a * 2` |", "| `b` | 6 /day | `a * 2` |"],
  ["the author's unit is kept", "| `a` | 90 s | choice: c |\n| `b` | ? min | `a * 2` |", "| `b` | 3 min | `a * 2` |"],
  ["words behind a number stay", "| `a` | 2 | choice: c |\n| `b` | ? pods | `a + 1` |", "| `b` | 3 pods | `a + 1` |"],
  [
    "words that are no measure stay",
    "| `a` | 2 | choice: c |\n| `b` | about ? pods | `a + 1` |",
    "| `b` | about ? pods | `a + 1` |",
  ],
  ["an empty cell", "| `a` | 2 s | choice: c |\n| `b` | | `a * 2` |", "| `b` | 4 s | `a * 2` |"],
  ["a cell of no width", "| `a` | 2 s | choice: c |\n| `b` || `a * 2` |", "| `b` | 4 s | `a * 2` |"],
  ["a result in its code", "| `a` | 2 s | choice: c |\n| `b` | ? | `a * 2 = 5 s` |", "| `b` | 4 s | `a * 2` = 4 s |"],
])("%s", async (_, rows, line) => {
  expect((await fix(ledger(rows))).text).toContain(line);
});

test.each([
  ["an unknown name", "| `a` | ? | `nothing * 2` |", /`nothing`/],
  ["a circle", "| `a` | ? | `b + 1` |\n| `b` | ? | `a + 1` |", /`a`.*`b`|`b`.*`a`/],
  ["a division by zero", "| `a` | 0 | choice: c |\n| `b` | ? | `1 / a` |", /zero/],
  ["units that do not fit", "| `a` | 1 GB | choice: c |\n| `b` | ? | `a + 1 s` |", /`a`|data|time/],
  ["a name of JavaScript", "| `constructor` | 2 | choice: c |\n| `b` | ? | `__proto__ * 2` |", /__proto__/],
])("%s is named where it stands, and the text is kept", async (_, rows, message) => {
  const text = ledger(rows);
  const { text: fixed, problems } = await fix(text);
  expect(fixed).toBe(text);
  expect(problems.map(({ message }) => message).join(" ")).toMatch(message);
  expect(problems.every(({ at }) => at.start.line >= 7)).toBe(true);
});

test("a byte order mark, CRLF and front matter stay", async () => {
  const text = `\uFEFF---\ndepth: lean\n---\n${ledger("| `a` | 2 | choice: c |\n| `b` | ? | `a * 2` |")}`.replace(
    /\n/g,
    "\r\n",
  );
  expect((await fix(text)).text).toBe(text.replace("| ? |", "| 4 |"));
});

const scaling = (cells: string) => `# System Design: X

## Scaling Considerations

Load: \`a\`.

| Quantity | 1x | 10x | 100x | What changes |
| --- | --- | --- | --- | --- |
${cells}

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`a\` | 3 /day | brief |
| \`c\` | 4 | choice: c |
| \`b\` | 12 /day | \`a * c\` |
`;

test.each([
  ["load is written at each level", "| `a` | 4 /day | 31 /day | ? | |", "| `a` | 3 /day | 30 /day | 300 /day | |"],
  ["a computed row is, in the unit of its row", "| `b` | ? | 9 /h | | |", "| `b` | 12 /day | 5 /h | 1,200 /day | |"],
  ["what a row takes is the author's", "| `c` | 5 | 8 | not planned | |", "| `c` | 4 | 8 | not planned | |"],
  [
    "and moves what rests on it",
    "| `c` | 4 | 8 | |\n| `b` | | ? /day | ? /day | |",
    "| `b` | 12 /day | 240 /day | 2,400 /day | |",
  ],
  ["an expression is a row too", "| `b * 2` | | 1 /day | ? /day | |", "| `b * 2` | 1 /h | 240 /day | 2,400 /day | |"],
  [
    "a live result has its column's load",
    "| `b` | 12 /day | `a * c` = ? /day | `b = 7 /day` | |",
    "`a * c` = 120 /day | `b` = 1,200 /day | |",
  ],
  ["words are no row", "| pods of `b` | 2 | 3 | | |", "| pods of `b` | 2 | 3 | | |"],
])("plan: %s", async (_, cells, line) => {
  const { text } = await fix(scaling(cells));
  expect(text).toContain(line);
  expect(await fix(text)).toMatchObject({ text, changes: 0 });
});

test.each([
  ["`a * c = 9 /day`", "`a * c` = 12 /day"],
  ["`a * c = 12 /day`", "`a * c` = 12 /day"],
  ["`a * c = ?`", "`a * c` = 12 /day"],
  ["`` a * c = 9 uploads/day ``", "`` a * c `` = 12 uploads/day"],
  ["**`a * c = 0.5 /h`**", "**`a * c` = 0.5 /h**"],
  ["`timeout = 30 s` and `a != 3`", "`timeout = 30 s` and `a != 3`"],
])("a result inside a code span is moved out behind it: %s", async (before, after) => {
  expect((await fix(`${scaling("")}\n${before} here\n`)).text).toBe(`${scaling("")}\n${after} here\n`);
});
