import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../src/design/read.ts";
import { parse } from "../src/document/index.ts";
import { fix } from "../src/fix.ts";
import { ledgerOf } from "../src/ledger.ts";

const folder = new URL("../blueprints/", import.meta.url);
const blueprints = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

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
  test("is left as it is: every number in it is right", () => {
    expect(fix(source)).toEqual({ text: source, changes: 0, problems: [] });
  });

  test("gets every result back when all are taken out, and a second run changes nothing", () => {
    const empty = unfilled(source);
    expect(empty.match(/\?/g)!.length).toBeGreaterThan(80);
    const filled = fix(empty);
    expect(filled.problems).toEqual([]);
    expect(fix(filled.text)).toEqual({ text: filled.text, changes: 0, problems: [] });
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
    const outside = (text: string) => text.split("\n").filter((line) => !/[`|]/.test(line));
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
])("%s", (_, rows, line) => {
  expect(fix(ledger(rows)).text).toContain(line);
});

test.each([
  ["an unknown name", "| `a` | ? | `nothing * 2` |", /`nothing`/],
  ["a circle", "| `a` | ? | `b + 1` |\n| `b` | ? | `a + 1` |", /`a`.*`b`|`b`.*`a`/],
  ["a division by zero", "| `a` | 0 | choice: c |\n| `b` | ? | `1 / a` |", /zero/],
  ["units that do not fit", "| `a` | 1 GB | choice: c |\n| `b` | ? | `a + 1 s` |", /`a`|data|time/],
  ["a name of JavaScript", "| `constructor` | 2 | choice: c |\n| `b` | ? | `__proto__ * 2` |", /__proto__/],
])("%s is named where it stands, and the text is kept", (_, rows, message) => {
  const text = ledger(rows);
  const { text: fixed, problems } = fix(text);
  expect(fixed).toBe(text);
  expect(problems.map(({ message }) => message).join(" ")).toMatch(message);
  expect(problems.every(({ at }) => at.start.line >= 7)).toBe(true);
});

test("a byte order mark, CRLF and front matter stay", () => {
  const text = `\uFEFF---\ndepth: lean\n---\n${ledger("| `a` | 2 | choice: c |\n| `b` | ? | `a * 2` |")}`.replace(
    /\n/g,
    "\r\n",
  );
  expect(fix(text).text).toBe(text.replace("| ? |", "| 4 |"));
});

test("any text: no crash, and fix of fix is fix", () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "`a * 2` = ?",
      "`a <= 3` holds",
      "| `a` | ? | `b` |",
      "| Quantity | Value | Basis |\n| --- | --- | --- |",
      "## Quantities\n",
      "\n\n",
      "| `b` | 3 GB | choice |",
      "**`a` = 2 s**",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join("\n")),
      (text) => {
        const once = fix(text).text;
        expect(fix(once).text).toBe(once);
      },
    ),
    { numRuns: 300 },
  );
});
