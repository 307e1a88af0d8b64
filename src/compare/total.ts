import { isProblem, printMeasure, type Value } from "../quantities/index.ts";
import type { Facts } from "../rules/rule.ts";
import type { Change } from "./changes.ts";
import type { Fact } from "./fact.ts";
import { partOf } from "./parts.ts";
import { changeOf } from "./things.ts";
import { factorOf, isSameValue } from "./values.ts";
import type { Words } from "./words.ts";

/** The name that the total of the cost table defines. */
export const total = "monthly_cost";

/** The total of the cost table, where it came, went or is another. */
export function totalOf(old: Facts, now: Facts, words: Words): Change | undefined {
  const [before, after] = [sumOf(old), sumOf(now)];
  if (isSameSum(before, after, words)) return undefined;
  const kind = before && after ? "changed" : after ? "added" : "removed";
  const change = changeOf({ section: "cost", noun: "total" }, kind, total, before, after);
  const factor = factorOf(before?.value, after?.value);
  return { ...change, parts: [partOf("value", null, before?.text, after?.text, change.lines, factor)] };
}

type Sum = { value: Value | undefined; text: string; at: Fact["at"] } | undefined;

function isSameSum(before: Sum, after: Sum, words: Words): boolean {
  if (before?.value && after?.value) return isSameValue(before.value, after.value);
  return before && after ? words.same(before.text, after.text) : before === after;
}

function sumOf({ design, ledger }: Facts): Sum {
  const { total: cell, lines } = design.costs;
  const at = cell?.at ?? lines[0]?.at;
  const value = ledger.value(total);
  if (!at || design.quantities.some(({ name }) => name === total)) return undefined;
  if (isProblem(value) || ledger.definitions.length === 0) return cell && { value: undefined, text: cell.text, at };
  return { value, text: printMeasure(value.value, value.dimension, ledger.definitions[0]!.measure), at };
}
