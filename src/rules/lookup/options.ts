import type { Design } from "../../design/design.ts";
import { parseMeasure } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { people } from "./cost-words.ts";
import { isMoney } from "./kinds.ts";
import { rowOf } from "./leaves.ts";

export type Option = Design["options"][number];
type Quantity = Design["quantities"][number];

/** The names that an option's amounts rest on; its total alone when `only` says so. */
export function namesBehind(facts: Facts, { once, monthly, meanwhile, total }: Option, only?: "total"): Set<string> {
  const cells = only ? [total] : [once, monthly, meanwhile, total];
  const texts = cells.flatMap((cell) => (cell?.expression ? [cell.expression.text] : []));
  return new Set(texts.flatMap((text) => [...namesIn(facts, text)]));
}

function namesIn({ ledger }: Facts, expression: string): Set<string> {
  const names = ledger.dependencies(expression);
  return new Set([
    ...names,
    ...(expression.match(/[a-z_][a-z0-9_]*/gi) ?? []).filter((name) => ledger.names.includes(name)),
  ]);
}

/** Whether an option keeps what is there today. */
export function stays({ option }: Option): boolean {
  return /\b(?:renew\w*|stay\w*|keep\w*|remain\w*|continu\w*|status quo|as[- ](?:is|today)|do nothing|current|existing)\b/i.test(
    option,
  );
}

/** The prices of what is there today: the money that the staying option rests on, its people apart. */
export function oldPrices(facts: Facts, staying: Option): Quantity[] {
  return rowsOf(facts, staying).filter((row) => {
    const measure = parseMeasure(row.value.text);
    return measure !== undefined && !row.expression && isMoney(measure.dimension) && !isPeople(row);
  });
}

/** Whether anybody's work is among what an option costs. */
export function hasPeople(facts: Facts, option: Option): boolean {
  return rowsOf(facts, option).some(isPeople);
}

function rowsOf(facts: Facts, option: Option): Quantity[] {
  return [...namesBehind(facts, option)].flatMap((name) => rowOf(facts, name) ?? []);
}

function isPeople({ name, basis, value }: Quantity): boolean {
  const words = `${name.replaceAll("_", " ")} ${value.text} ${basis.text}`;
  return people.test(words) || /\b(?:team|day price|days?\/month|hourly|salary|wage)\b/i.test(words);
}
