import { type Measure, parseMeasure, printMeasure, sameDimension } from "../quantities/index.ts";
import type { Brief, Fact } from "./brief.ts";
import { stem, wordsIn } from "./words.ts";

/** Two numbers of one brief that cannot both be: what a part takes, and the target for the whole, which is less. */
export type Conflict = { given: Fact; target: Fact };

type Known = { fact: Fact; measure: Measure };

const takes =
  /\b(?:takes?|taking|needs?|requires?|(?<!\bthe )lasts?|costs?|costing|priced at|averag(?:e|es|ing))\s+(?:us\s+)?(?:(?:at least|about|around|roughly|typically|usually|on average|an average of|some)\s+)?$/iu;
const asItIs =
  /\b(?:today|currently|now|nowadays|at present|existing|old|legacy|manual(?:ly)?|used to|so far|instead of|competitors?)\b/iu;
const whole =
  /\b(?:ready|done|process(?:ed)?|complet\w+|finish\w*|available|publish\w*|result\w*|end[- ]to[- ]end|turnaround|playable|watchable|in total|total time|over(?:all)?)\b/iu;
const neighbours = 2;

/** Finds what a brief promises against its own numbers; a remark on how things are today is no promise. */
export function findConflicts(brief: Brief): Conflict[] {
  const facts = brief.facts.flatMap((fact) => {
    const measure = parseMeasure(fact.measure);
    return measure ? [{ fact, measure }] : [];
  });
  const targets = facts.filter(({ fact }) => /^<=?$/.test(fact.comparator ?? ""));
  return facts
    .filter((one) => isGiven(brief, one))
    .flatMap((given) => {
      const target = targets.find((one) => one !== given && isLess(one, given) && belong(brief, given.fact, one.fact));
      return target ? [{ given: given.fact, target: target.fact }] : [];
    });
}

/** The two numbers with the words they stand in, for messages. */
export function describeConflict(brief: Brief, { given, target }: Conflict): string {
  const [one, other] = [given, target].map((fact) => {
    const { value, dimension } = parseMeasure(fact.measure)!;
    const said = clauseOf(brief, fact).trim().slice(0, 120);
    return { said, measure: printMeasure(value, dimension, parseMeasure(fact.measure)) };
  });
  return `\`${one!.said}\` and \`${other!.said}\` cannot both be met: ${one!.measure} is more than ${other!.measure}`;
}

function isGiven(brief: Brief, { fact }: Known): boolean {
  const isCapped = /^<=?$/.test(fact.comparator ?? "");
  if (isCapped || asItIs.test(clauseOf(brief, fact))) return false;
  return fact.bound === "mean" || takes.test(brief.text.slice(Math.max(0, fact.at.start - 60), fact.at.start));
}

function isLess(target: Known, given: Known): boolean {
  return sameDimension(target.measure.dimension, given.measure.dimension) && target.measure.value < given.measure.value;
}

/** Whether the target is one for what takes the given: a mean and the cap of one thing, or a part and the whole. */
function belong(brief: Brief, given: Fact, target: Fact): boolean {
  if (given.bound === "mean") return target.bound === "max" && target.noun === given.noun;
  const [part, end] = [clauseOf(brief, given), clauseOf(brief, target)];
  if (target.role === "unit-cost")
    return target.per !== undefined && stemsOf(part).has(stem(target.per)) && /costs?|priced/iu.test(part);
  if (target.role !== "latency") return false;
  const near = Math.abs(given.clause - target.clause) <= neighbours;
  return near && (whole.test(end) || shares(part, end));
}

/** Whether two clauses speak of the same thing by a noun or verb of at least five letters. */
function shares(one: string, other: string): boolean {
  const known = stemsOf(one);
  return [...stemsOf(other)].some((word) => word.length >= 5 && known.has(word) && !units.has(word));
}

const units = new Set(["minute", "second", "within", "under", "least", "about"].map(stem));

function stemsOf(text: string): Set<string> {
  return new Set(wordsIn(text).map(({ lower }) => stem(lower)));
}

function clauseOf({ text, clauses }: Brief, { clause, at }: Fact): string {
  return clauses[clause]?.text ?? text.slice(Math.max(0, at.start - 60), at.end + 40);
}
