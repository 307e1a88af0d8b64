import type { Design, Requirement } from "../../design/design.ts";
import { ledgerOf } from "../../ledger.ts";
import { type Check, isProblem, type Ledger, parseMeasure } from "../../quantities/index.ts";

/** A design that a brief is bound to, with its numbers. */
export type Bound = { design: Design; ledger: Ledger };

/** What another answer does: the requirements whose checks it flips, and the monthly cost at both ends of the range. */
export type Effect = { flips: string[]; cost?: { low: string; high: string; factor: number } };

/** What a quantity does over its range: the ledger is computed anew at each end. */
export function effectOfQuantity({ design, ledger }: Bound, name: string, range: readonly string[]): Effect {
  const ends = range.map((measure) => ledgerOf(withValue(design, name, measure), [1]));
  const flips = named(design, ledger.checks).filter(({ index, holds }) =>
    ends.some((end) => end.checks[index] && !end.checks[index]!.problem && end.checks[index]!.holds !== holds),
  );
  const [low, high] = ends.map((end) => end.definitions[0]).sort((one, other) => amountOf(one) - amountOf(other));
  const ids = [...new Set(flips.map(({ id }) => id))];
  if (!low?.text || !high?.text || !(amountOf(low) > 0)) return { flips: ids };
  return { flips: ids, cost: { low: low.text, high: high.text, factor: amountOf(high) / amountOf(low) } };
}

/** What another target does: whether its check still holds at each end of the range. */
export function effectOfTarget({ design, ledger }: Bound, requirement: string, range: readonly string[]): Effect {
  const check = named(design, ledger.checks).find(({ id }) => id === requirement)?.check;
  const [left, right, bound] = [check?.left?.value, check?.right?.value, check?.bound?.value];
  if (!check || left === undefined || right === undefined || bound === undefined) return { flips: [] };
  const isLeft = bound === left && bound !== right;
  const flips = range.some((measure) => {
    const value = parseMeasure(measure)?.value;
    return value !== undefined && holds(check.operator, isLeft ? value : left, isLeft ? right : value) !== check.holds;
  });
  return { flips: flips ? [requirement] : [] };
}

function withValue(design: Design, name: string, text: string): Design {
  const quantities = design.quantities.map((quantity) =>
    quantity.name === name ? { ...quantity, value: { ...quantity.value, text }, expression: undefined } : quantity,
  );
  return { ...design, quantities };
}

type Named = { id: string; index: number; holds: boolean; check: Check };

/** The checks that stand in the row of a requirement. */
function named(design: Design, checks: readonly Check[]): Named[] {
  return checks.flatMap((check, index) => {
    const start = design.checks[index]?.at.start.offset ?? -1;
    const row = design.requirements.find((requirement) => isAround(requirement, start));
    return row?.id && !check.problem ? [{ id: row.id, index, holds: check.holds, check }] : [];
  });
}

function isAround({ at }: Requirement, offset: number): boolean {
  return at.start.offset! <= offset && offset < at.end.offset!;
}

function holds(operator: Check["operator"], left: number, right: number): boolean {
  if (operator === "<=" || operator === "<") return left <= right;
  if (operator === ">=" || operator === ">") return left >= right;
  return left === right;
}

function amountOf(definition: Ledger["definitions"][number] | undefined): number {
  const value = definition?.value;
  return !value || isProblem(value) ? 0 : value.value;
}
