import fc from "fast-check";
import { expect, test } from "vitest";
import { fix } from "../../src/fix.ts";

const part = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "`a * 2` = ?",
    "`a * 2 = 5 s`",
    "`a <= 3` holds",
    "| `a` | ? | `b` |",
    "| `a` | | `b * 2 = 3` |",
    "| Quantity | Value | Basis |\n| --- | --- | --- |",
    "| Quantity | 1x | 10x |\n| --- | --- | --- |",
    "| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |\n| x | 2 | 3 USD/month | |",
    "## Quantities\n",
    "## Cost\n",
    "Load: `a`.",
    "\n\n",
    "| `b` | 3 GB | choice |",
    "**`a` = 2 s**",
  ),
);

test("any text: no crash, and fix of fix is fix", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join("\n")),
      async (text) => {
        const { text: once } = await fix(text);
        expect((await fix(once)).text).toBe(once);
      },
    ),
    { numRuns: 300 },
  );
});

const names = ["load", "size", "rate", "pods", "price", "peak_p95"];
const name = fc.constantFrom(...names);
const measure = fc.constantFrom(
  "3",
  "?",
  "",
  "0",
  "2 GB",
  "40 ms",
  "1,000 /day",
  "? min",
  "99.9 %",
  "$0.50",
  "7.7e-4 s",
  "soon",
  "1.5 USD/GB/month",
);
const term = fc.oneof(name, fc.constantFrom("2", "90 day", "0.5 USD/GB", "1 GB", "unknown"));
const expression = fc.oneof(
  fc.tuple(term, fc.constantFrom("*", "/", "+", "-", "^"), term).map((parts) => parts.join(" ")),
  term.map((one) => `ceil(${one} / 3)`),
  name,
);
const row = fc
  .tuple(
    name,
    measure,
    fc.oneof(
      expression.map((code) => `\`${code}\``),
      fc.tuple(expression, measure).map(([code, printed]) => `\`${code} = ${printed}\``),
      fc.constant("choice: ours"),
    ),
  )
  .map((cells) => `| \`${cells[0]}\` | ${cells[1]} | ${cells[2]} |`);
const planRow = fc
  .tuple(
    fc.oneof(name, expression),
    fc.array(fc.oneof(measure, fc.constant("not planned")), { minLength: 3, maxLength: 3 }),
  )
  .map(([code, cells]) => `| \`${code}\` | ${cells.join(" | ")} | |`);
const sentence = fc.oneof(
  fc.tuple(expression, measure).map(([code, printed]) => `So \`${code}\` = ${printed} here, told once.`),
  fc.tuple(expression, measure).map(([code, printed]) => `So \`${code} = ${printed}\` here, told once.`),
  fc
    .tuple(expression, expression)
    .map(([left, right]) => `And \`${left} <= ${right}\` holds (4 GB; to 9x), told once.`),
);
const costLine = fc
  .tuple(expression, measure, measure)
  .map(([code, price, printed]) => `| part | \`${code}\` | ${price} | ${printed} |`);

const design = fc
  .record({
    rows: fc.array(row, { maxLength: 8 }),
    plan: fc.array(planRow, { maxLength: 4 }),
    said: fc.array(sentence, { maxLength: 5 }),
    costs: fc.array(costLine, { maxLength: 3 }),
  })
  .map(
    ({ rows, plan, said, costs }) => `# System Design: X

## Scaling Considerations

Load: \`load\`.

| Quantity | 1x | 10x | 100x | What changes |
| --- | --- | --- | --- | --- |
${plan.join("\n")}

${said.join("\n\n")}

## Cost Estimate

| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
${costs.join("\n")}
| Total | | | ? |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
${rows.join("\n")}
`,
  );

/** What no fix may touch: everything but numbers, units, verdicts and what stands in code. */
function frame(text: string): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith("|") ? line.split("|").length : line.replace(/`.*(?=, told| here)/, "")))
    .join("\n");
}

test("any ledger: fix of fix is fix, and only results are written", async () => {
  await fc.assert(
    fc.asyncProperty(design, async (text) => {
      const once = await fix(text);
      const twice = await fix(once.text);
      expect(twice.text).toBe(once.text);
      expect(twice.problems.map(({ message }) => message)).toEqual(once.problems.map(({ message }) => message));
      expect(frame(once.text)).toBe(frame(text));
    }),
    { numRuns: 400 },
  );
});
