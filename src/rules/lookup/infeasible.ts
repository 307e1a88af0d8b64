import {
  type Check,
  isProblem,
  type Ledger,
  type Node,
  parseExpression,
  parseMeasure,
  sameDimension,
  walk,
} from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { briefOf } from "./asked.ts";
import { basisOf, leavesOf } from "./leaves.ts";

/** A check that fails on the brief's numbers alone; `names` are the rows that carry them. */
export type Infeasible = { check: Check; names: string[] };

const known = new WeakMap<Ledger, Map<Check, Infeasible>>();

/** The checks that fail at 1x and whose inputs all come from the brief: no design can mend them. */
export function infeasibleIn(facts: Facts): Map<Check, Infeasible> {
  const found = known.get(facts.ledger) ?? new Map(facts.ledger.checks.flatMap((check) => judge(facts, check)));
  known.set(facts.ledger, found);
  return found;
}

function judge(facts: Facts, check: Check): [Check, Infeasible][] {
  if (check.holds || check.problem || check.verdicts.length === 0) return [];
  const leaves = leavesOf(facts, check.input.expression);
  const isGiven = leaves.length > 0 && leaves.every((row) => basisOf(row) === "brief");
  if (!isGiven || !literalsOf(check).every((node) => isInBrief(facts, node))) return [];
  return [[check, { check, names: leaves.map(({ name }) => name) }]];
}

/** The literal sides of a check, which are targets. */
function literalsOf({ input }: Check): (Node & { type: "number" })[] {
  const expression = parseExpression(input.expression);
  if (isProblem(expression) || !expression.right) return [];
  return [expression.left, expression.right].flatMap((side) => {
    const nodes = [...walk(side)];
    return nodes.length === 1 && nodes[0]!.type === "number" ? [nodes[0]!] : [];
  });
}

function isInBrief(facts: Facts, { value, dimension }: Node & { type: "number" }): boolean {
  const measures = briefOf(facts)?.facts.flatMap(({ measure }) => parseMeasure(measure) ?? []) ?? [];
  return measures.some(
    (measure) =>
      sameDimension(measure.dimension, dimension) && Math.abs(measure.value - value) <= 1e-9 * Math.abs(value),
  );
}
