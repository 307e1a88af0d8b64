import { type Fact, stem } from "../../brief/index.ts";
import { isProblem, lookupUnit, parseExpression, parseMeasure, printMeasure } from "../../quantities/index.ts";
import { quoted } from "./escape.ts";
import type { Match } from "./match.ts";
import { pluralOf } from "./plurals.ts";
import type { Ledger } from "./rows.ts";
import { ends } from "./score.ts";

/** Two numbers of the brief: how many there are, and how much each of them brings. */
type Factors = { many: Fact; each: Fact };

/** `2,000 conversations a day, 15 messages per conversation` for a row that counts messages. */
export function factorsOf({ fact, bind, loose }: Match, facts: Fact[]): Factors | undefined {
  if (!loose || fact.per || !fact.noun || fact.statistic === "peak") return undefined;
  const noun = stem(fact.noun);
  const each = facts.find(
    ({ role, per, noun: counted, bound }) =>
      role === "count" && per && stem(per) === noun && counted && bound !== "max" && isNamed(bind.nouns, counted),
  );
  return each && { many: fact, each };
}

/** `25 clinicians, each has 10 consultations a day`, where no row holds how many clinicians there are. */
export function sharesOf(each: Fact, facts: Fact[]): Factors | undefined {
  const many = facts.find(
    ({ role, per, noun }) => role === "count" && !per && noun && each.per && stem(noun) === stem(each.per),
  );
  return many && { many, each };
}

/** The formula for a row: how many there are becomes a row of its own before it, which the load grows by. */
export function multiply(ledger: Ledger, name: string, { many, each }: Factors): string | undefined {
  const own = pluralOf(many.noun ?? "");
  const row = ledger.rows.get(name);
  const formula = `${own} * ${literalOf(each.measure)}`;
  if (!row || ledger.rows.has(own) || !/^[a-z]{3,24}$/u.test(own) || lookupUnit(own)) return undefined;
  if (isProblem(parseExpression(formula))) return undefined;
  const { expression: _, ...input } = row;
  ledger.rows.set(own, { ...input, name: own, factors: [], added: true });
  ledger.written.set(own, { value: many.measure, basis: "brief" });
  return `\`${formula}\`: brief, ${quoted(each.text)}`;
}

function isNamed(nouns: string[], counted: string): boolean {
  return nouns.some((noun) => ends(noun, [stem(counted)]));
}

/** A measure as a formula takes it. */
export function literalOf(measure: string): string {
  const plain = measure.replaceAll(",", "");
  const read = parseMeasure(measure);
  return read && isProblem(parseExpression(plain)) ? printMeasure(read.value, read.dimension) : plain;
}
