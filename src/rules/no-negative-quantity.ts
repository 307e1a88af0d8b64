import { isPlain, isProblem, parseExpression, parseMeasure, printMeasure } from "../quantities/index.ts";
import { rowOf } from "./lookup/leaves.ts";
import { planOf } from "./lookup/live.ts";
import { quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-negative-quantity",
  section: "quantities",
  severity: "error",
  summary: "Disallow a time, size, count or price below zero at any load.",
  why: "Nothing lasts, weighs or costs less than nothing: a formula that says so has left its range, often at ten times the load only.",
  fix: "Bound the formula where it leaves its range, such as `max(0 GB, kept - hot)`, or correct the input.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `kept` | 30 day | choice: library |\n| `hot` | 90 day | choice: few reads later |\n| `cold` | -60 day | `kept - hot` |\n",
  good: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `kept` | 30 day | choice: library |\n| `hot` | 90 day | choice: few reads later |\n| `cold` | 0 day | `max(0 day, kept - hot)` |\n",
  *check(facts) {
    for (const [index, { input, problem }] of facts.ledger.rows.entries()) {
      const found = problem?.kind === "duplicate-name" ? undefined : negativeIn(facts, input.name);
      if (found) yield { ...found, at: facts.design.quantities[index]!.value.at };
    }
  },
} satisfies Rule;

/** What is below zero because an input is, is told of the input. */
function negativeIn(facts: Facts, name: string): Omit<Finding, "at"> | undefined {
  const row = rowOf(facts, name);
  for (const load of facts.ledger.levels) {
    const value = valueAt(facts, name, load);
    if (!value || !row || !(value.value < 0) || isDelta(row.value.text, isPlain(value.dimension))) continue;
    const inputs = row.expression ? namesIn(row.expression.text) : [];
    if (inputs.some((input) => (valueAt(facts, input, load)?.value ?? 0) < 0)) return undefined;
    const level = load === 1 ? "" : ` at ${load}x`;
    const message = `${quote(name)} is ${printMeasure(value.value, value.dimension, parseMeasure(row.value.text))}${level}: expected 0 or more; bound it, such as \`max(0, …)\`, or mend an input`;
    return { message, ...(!isPlanned(facts, name, load) && { severity: "info" }) };
  }
  return undefined;
}

/** Whether nothing behind it says `not planned` at this level. */
function isPlanned(facts: Facts, name: string, load: number): boolean {
  const behind = facts.ledger.dependencies(name);
  return !planOf(facts).some(
    ({ outcome: { input, cells } }) =>
      behind.has(input.name) && cells.findLast((cell) => cell.load <= load)?.planned === false,
  );
}

/** A share may well be a change. */
function isDelta(text: string, plain: boolean): boolean {
  return plain && text.includes("%");
}

function valueAt({ ledger }: Facts, name: string, load: number) {
  const value = ledger.value(name, load);
  return isProblem(value) ? undefined : value;
}

function namesIn(text: string): readonly string[] {
  const expression = parseExpression(text);
  return isProblem(expression) ? [] : expression.names;
}
