import type { Position } from "unist";
import type { Text } from "../document/index.ts";
import {
  isProblem,
  parseExpression,
  parseMeasure,
  printMeasure,
  roundsTo,
  sameDimension,
} from "../quantities/index.ts";
import { livesOf, partOf, planOf } from "./lookup/live.ts";
import { quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-unit-mismatch",
  section: "quantities",
  severity: "error",
  summary: "Disallow sums, comparisons and results whose units do not agree.",
  why: "A sum of seconds and bytes is a term that was forgotten or a factor too many: the figure looks right and means nothing.",
  fix: "Bring both sides to one unit: multiply or divide by the missing rate, time or price, give a plain number its unit, or print the result in the unit the message names.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `spare` | 100 | choice: margin |\n| `planned` | 500 /day | `loans + spare` |\n",
  good: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `spare` | 100 /day | choice: margin |\n| `planned` | 500 /day | `loans + spare` |\n",
  *check(facts) {
    const wrong = misprinted(facts);
    let searches = 0;
    for (const { form, code, printed, problem } of livesOf(facts)) {
      if (problem?.kind !== "unit-mismatch" || (!problem.right && rests(code.text, wrong))) continue;
      const { message, right, start, end } = problem;
      const said =
        right === undefined
          ? message
          : `${message}: ${remedyOf(facts, code, right, searches++ < searched ? printed : undefined)}`;
      const at = right && printed ? printed : partOf(facts.document, code, start, end);
      if (form !== "load") yield { message: said, at };
    }
    yield* inCells(facts, wrong);
  },
} satisfies Rule;

/** Cells of the plan and lines of the cost table, which are computed but are no inline code. */
function* inCells(facts: Facts, wrong: ReadonlySet<string>): Generator<Finding> {
  for (const { outcome, row } of planOf(facts)) {
    if (outcome.problem) continue;
    for (const { load, problem } of outcome.cells)
      if (problem?.kind === "unit-mismatch")
        yield {
          message: `${problem.message} at ${load}x${problem.right ? `: write \`${problem.right}\`` : ""}`,
          at: row.cells[String(load)]!.at,
        };
  }
  const results = new Set(facts.design.results.map(({ at }) => at.start.line));
  for (const { lines } of facts.ledger.definitions)
    for (const [index, { problem }] of lines.entries()) {
      const { at, quantity, unitPrice } = facts.design.costs.lines[index]!;
      if (problem?.kind !== "unit-mismatch" || (problem.right && results.has(at.start.line))) continue;
      if (rests(`${quantity?.expression?.text ?? 1} * ${unitPrice?.expression?.text ?? 1}`, wrong)) continue;
      yield { message: problem.message, at };
    }
}

/** The rows whose print and formula have different units: what uses them cannot fit either. */
function misprinted({ ledger }: Facts): Set<string> {
  const wrong = ledger.rows.filter(({ problem }) => problem?.kind === "unit-mismatch" && problem.right !== undefined);
  return new Set(wrong.map(({ input }) => input.name));
}

function rests(text: string, wrong: ReadonlySet<string>): boolean {
  const expression = wrong.size > 0 ? parseExpression(text) : undefined;
  return expression !== undefined && !isProblem(expression) && expression.names.some((name) => wrong.has(name));
}

const most = 500;
const searched = 20;

/** The factor that was forgotten, where one of the ledger gives exactly what is printed; else the result in its own unit. */
function remedyOf({ design, ledger, document }: Facts, code: Text, right: string, printed?: Position): string {
  const measure = printed && parseMeasure(document.source.slice(printed.start.offset, printed.end.offset));
  for (const { name } of measure ? design.quantities.slice(0, most) : []) {
    const text = `(${code.text}) * ${name}`;
    const value = ledger.evaluate(text);
    if (isProblem(value) || !sameDimension(value.dimension, measure!.dimension)) continue;
    if (roundsTo(measure!, value.value))
      return `times ${quote(name)} it is ${quote(printMeasure(value.value, value.dimension, measure))}`;
  }
  return `write \`${right}\``;
}
