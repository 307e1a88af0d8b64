import type { Position } from "unist";
import type { Design } from "../../design/design.ts";
import type { Document, Text } from "../../document/index.ts";
import { classifyCode, isProblem, type Ledger, type PlanOutcome, type Problem } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { placeAt } from "./place.ts";

/**
 * A live expression of the document. `at` is the row, result, check or cell it belongs to, `printed` where its result
 * stands; `problem` is what the ledger says against it.
 */
export type Live = {
  form: "row" | "result" | "check" | "plan" | "cell" | "load";
  code: Text;
  at: Position;
  printed?: Position | undefined;
  problem?: Problem | undefined;
};

type Planned = { outcome: PlanOutcome; row: Design["plan"][number] };

const known = new WeakMap<Ledger, Live[]>();

/**
 * Everything that is computed. Where there is no ledger, `name` = 3 is the author's own way of writing, and only what
 * calculates is live: rows, results, checks, plan, cells, load.
 */
export function livesOf(facts: Facts): Live[] {
  const lives = known.get(facts.ledger) ?? [...everyLive(facts)];
  known.set(facts.ledger, lives);
  return lives;
}

/** The rows of the plan that the ledger knows, each with where it stands. */
export function planOf({ design, ledger }: Facts): Planned[] {
  const standing = plans.get(ledger) ?? pair(design, ledger);
  plans.set(ledger, standing);
  return standing;
}

const plans = new WeakMap<Ledger, Planned[]>();

function pair(design: Design, ledger: Ledger): Planned[] {
  let next = 0;
  return ledger.plan.flatMap((outcome) => {
    while (next < design.plan.length && design.plan[next]!.quantity.text !== outcome.input.name) next += 1;
    const row = design.plan[next++];
    return row ? [{ outcome, row }] : [];
  });
}

/** The place of a part of an expression, or all of it where the source escapes it. */
export function partOf(document: Document, { text, at }: Text, start?: number, end?: number): Position {
  const { offset = 0 } = at.start;
  if (start === undefined || end === undefined || !document.source.startsWith(text, offset)) return at;
  return placeAt(document, offset + start, offset + end);
}

function* everyLive(facts: Facts): Generator<Live> {
  const { design, ledger } = facts;
  for (const [index, { problem }] of ledger.rows.entries()) {
    const { name, value, expression, at } = design.quantities[index]!;
    yield { form: "row", code: expression ?? { text: name, at }, at, printed: value.at, problem };
  }
  const hasLedger = design.quantities.length > 0;
  for (const [index, { problem }] of ledger.results.entries()) {
    const { expression, printed, at } = design.results[index]!;
    if (hasLedger || calculates(expression))
      yield { form: "result", code: expression, at, printed: printed.at, problem };
  }
  for (const [index, { problem }] of ledger.checks.entries()) {
    const { expression, at } = design.checks[index]!;
    yield { form: "check", code: expression, at, problem };
  }
  for (const { outcome, row } of planOf(facts))
    yield {
      form: "plan",
      code: row.quantity.expression ?? row.quantity,
      at: row.at,
      problem: outcome.kind === "expression" ? outcome.problem : undefined,
    };
  yield* cellLives(facts);
  for (const [index, { name, problem }] of ledger.loads.entries()) {
    const { at } = design.load[index]!;
    yield { form: "load", code: { text: name, at }, at, problem };
  }
}

/** Names and expressions that stand alone in a cell; those with a result behind them are results already. */
function* cellLives(facts: Facts): Generator<Live> {
  const { design, ledger } = facts;
  if (design.quantities.length === 0) return;
  const results = new Set(design.results.map(({ expression }) => expression.at.start.offset));
  const planned = new Set(planOf(facts).map(({ row }) => row));
  const cells = [
    ...design.costs.lines.flatMap(({ quantity, unitPrice, amount }) => [quantity, unitPrice, amount]),
    ...design.options.flatMap(({ once, monthly, meanwhile, total }) => [once, monthly, meanwhile, total]),
    ...design.plan.filter((row) => !planned.has(row)).map(({ quantity }) => quantity),
  ].flatMap((cell) => cell?.expression ?? []);
  for (const code of [...cells, ...design.stores.flatMap(({ expressions }) => expressions.filter(calculates))]) {
    if (results.has(code.at.start.offset) || !/^(?:name|expression)$/.test(classifyCode(code.text))) continue;
    const value = ledger.evaluate(code.text);
    yield { form: "cell", code, at: code.at, problem: isProblem(value) ? value : undefined };
  }
}

function calculates({ text }: Text): boolean {
  return classifyCode(text) === "expression";
}
