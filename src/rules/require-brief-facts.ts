import { parseMeasure, sameDimension } from "../quantities/index.ts";
import { briefOf } from "./lookup/asked.ts";
import {
  type Asked,
  askedIn,
  decidingNumbers,
  isPromise,
  isRetold,
  isSpoken,
  type Numbers,
  numbersIn,
  numbersOf,
  stands,
} from "./lookup/asked-numbers.ts";
import { basisOf } from "./lookup/leaves.ts";
import { type Nfr, nfrsOf, wordsOf } from "./lookup/nfrs.ts";
import { topOf } from "./lookup/place.ts";
import { quote } from "./lookup/quote.ts";
import { stemsOf } from "./lookup/stems.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-brief-facts",
  section: "requirements",
  severity: "error",
  summary: "Require every number of the brief in the document, with its value.",
  why: "A number of the request that was lost or changed is a requirement that nobody will meet, and nobody will have said so.",
  fix: "Give the number a row of the ledger with the basis `brief`, a target, or a row under Constraints, with the value that the brief says.",
  bad: "# System Design: Lending\n\n> **Brief:** lending for a town, 400 loans/day, loans confirmed within 2 s\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 300 /day | brief |\n",
  good: "# System Design: Lending\n\n> **Brief:** lending for a town, 400 loans/day, loans confirmed within 2 s\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `confirm_max` | 2 s | brief |\n",
  *check(facts) {
    const brief = briefOf(facts);
    if (!brief) return;
    const missing = missingOf(facts, askedIn(brief));
    const inBrief = numbersIn(brief.text);
    yield* changedTargets(facts, inBrief, missing);
    yield* changedRows(facts, inBrief, askedIn(brief), missing);
    const at = facts.design.brief?.at ?? topOf(facts.design);
    for (const { fact } of missing) {
      const message = `${quote(fact.text)} of the brief stands nowhere in the document: expected \`${fact.measure}\` as a target, a row with the basis \`brief\` or a constraint`;
      yield { message, at, ...(!fact.role && { severity: "warning" as const }) };
    }
  },
} satisfies Rule;

/** In a house document a number that was asked for stands where it decides; elsewhere it may be another that is alike. */
function missingOf(facts: Facts, asked: Asked[]): Set<Asked> {
  const anywhere = numbersOf(facts);
  const deciding = facts.design.quantities.length > 0 ? decidingNumbers(facts) : anywhere;
  return new Set(
    asked.filter((one) => {
      const numbers = one.fact.role ? deciding : anywhere;
      return !stands(numbers, one.measure) && !isRetold(one, numbers);
    }),
  );
}

/** Rows that appeal to the brief with a number that it does not give. */
function* changedRows(facts: Facts, inBrief: Numbers, asked: Asked[], missing: Set<Asked>): Generator<Finding> {
  const inAsked = numbersIn(asked.map(({ fact }) => fact.measure).join("\n\n"));
  for (const row of facts.design.quantities) {
    const measure = !row.expression && basisOf(row) === "brief" ? parseMeasure(row.value.text) : undefined;
    if (!measure || measure.value === 0 || stands(inBrief, measure)) continue;
    if (stands(inAsked, measure) || isSpoken(inBrief, measure)) continue;
    const meant = nearest(row.name, measure, missing);
    if (meant) missing.delete(meant);
    const right = meant
      ? `the brief says ${quote(meant.fact.text)}: write \`${meant.fact.measure}\``
      : "the brief gives no such number: expected its value, or another basis such as `assumption: why`";
    const message = `${quote(`${row.name} = ${row.value.text}`)} has the basis \`brief\`, and ${right}`;
    yield { message, at: row.value.at, ...(!meant && { severity: "warning" as const }) };
  }
}

/** Targets of the same kind with a number that the brief does not give. */
function* changedTargets(facts: Facts, inBrief: Numbers, missing: Set<Asked>): Generator<Finding> {
  for (const nfr of nfrsOf(facts)) {
    const { target, requirement, name } = nfr;
    if (!target || target.value === 0 || stands(inBrief, target)) continue;
    const alike = [...missing].filter((one) => isPromise(one) && one.fact.role === roleOf(nfr));
    const meant = nearest(wordsOf(nfr), target, alike);
    if (!meant) continue;
    missing.delete(meant);
    const said = quote(requirement.target?.text ?? requirement.text);
    const message = `${said} is the target of ${quote(name)}, and the brief says ${quote(meant.fact.text)}: write \`${meant.fact.measure}\``;
    yield { message, at: requirement.target?.at ?? requirement.at };
  }
}

/** What a target promises, in the words of a brief. */
function roleOf(nfr: Nfr): Asked["fact"]["role"] {
  const { time, ...others } = nfr.target!.dimension;
  const said = wordsOf(nfr);
  if (Object.keys(others).length > 0) return time === -1 ? "budget" : "unit-cost";
  if (/\bRPO\b|\bdurab|\bdata loss\b|\blost\b/i.test(said)) return "durability";
  if (/\bRTO\b|\brecover|\bback after\b/i.test(said)) return "recovery";
  return time === 1 ? "latency" : "availability";
}

const far = 100;
const most = 200;

/** The missing number that was probably meant: of the same kind, by its noun, else the nearest. */
function nearest(words: string, measure: Asked["measure"], missing: Iterable<Asked>): Asked | undefined {
  const stems = stemsOf(words.replaceAll("_", " "));
  const distance = (one: Asked) => Math.abs(Math.log(one.measure.value / measure.value));
  const same = [...missing]
    .slice(0, most)
    .filter(
      (one) =>
        sameDimension(one.measure.dimension, measure.dimension) &&
        one.measure.unit.includes("%") === measure.unit.includes("%") &&
        distance(one) <= Math.log(far),
    )
    .toSorted((a, b) => distance(a) - distance(b));
  const named = same.find(({ fact }) => [...stemsOf(fact.noun ?? "")].some((stem) => stems.has(stem)));
  return named ?? same[0];
}
