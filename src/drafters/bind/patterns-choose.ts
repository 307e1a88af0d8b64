import { type Brief, type Clause, stem } from "../../brief/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { deedOf } from "./deeds.ts";
import type { Pattern } from "./pattern.ts";
import { besideIn } from "./patterns-beside.ts";
import { isRefused, namesInvariant } from "./patterns-refused.ts";
import { common, type Points, phrasePoints, scoredFor, verbPoints } from "./patterns-score.ts";
import { nounOf } from "./patterns-subject.ts";
import { systemIn } from "./patterns-system.ts";
import { isOfToday } from "./patterns-today.ts";
import { stemsOf } from "./spoken.ts";

/**
 * A pattern that clauses of the brief ask for; `noun` is what its thing takes, `system` the existing one that the clauses speak of. `beside` are clauses that another pattern
 * answers and in which this one's deed stands too, as in `book a court or cancel`.
 */
export type Wanted = {
  pattern: Pattern;
  clauses: Clause[];
  beside: Clause[];
  score: number;
  noun?: string;
  system?: string;
};

const most = 8;

/** The patterns that clauses of a brief ask for and that the blueprint does not design itself, at most eight, in the order of the brief. */
export function choosePatterns(brief: Brief, blueprint: Blueprint, patterns: Pattern[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const clause of brief.clauses.filter((one) => asksForPart(one) && !isOfToday(brief, one))) {
    const [best, ...others] = scoredFor(clause, patterns);
    if (!best || isOwn(clause, blueprint, best)) continue;
    const asked = besideIn(clause, best, patterns);
    const also = others.filter((other) => isDeedBeside(other, best)).map((points) => ({ points, said: clause }));
    for (const { points, said } of [{ points: best, said: clause }, ...(asked.length > 0 ? asked : also.slice(0, 1))])
      if (!blueprint.covers.includes(points.pattern.id)) take(wanted, clause, points, said, points !== best);
    const measured = tailOf(brief, clause);
    const standing = wanted.get(best.pattern.id);
    if (standing) standing.beside = [...standing.beside, ...measured];
  }
  const all = [...wanted.values()];
  const chosen = new Set([...all].sort((one, other) => other.score - one.score).slice(0, most));
  return all.filter((one) => chosen.has(one)).map((one) => ({ ...one, ...systemFor(brief, one.clauses) }));
}

function systemFor(brief: Brief, clauses: Clause[]): Pick<Wanted, "system"> {
  const system = systemIn(brief, clauses);
  return system ? { system } : {};
}

/** What the system does, or must never let happen; what the brief does without asks for nothing. */
function asksForPart({ kind, text }: Clause): boolean {
  if (kind === "capability" || kind === "target") return !isRefused(text);
  return kind === "constraint" && !/^like\b/iu.test(text) && (!isRefused(text) || namesInvariant(text));
}

const tail =
  /^(?:and |or )?(?:all |always )?(?:within|in|under|below|every|refreshed|updated|kept|stored|at most|at least|up to|less than|more than|for|after|by|no later)\b/iu;

/** The numbers that say more of a clause right behind it, such as `within 5 minutes`. */
function tailOf({ clauses, text }: Brief, clause: Clause): Clause[] {
  const found: Clause[] = [];
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    const between = text.slice((found.at(-1) ?? clause).at.end, next.at.start);
    if (next.kind !== "target" || !tail.test(next.text) || /[.;!?\n]/u.test(between)) break;
    found.push(next);
  }
  return found;
}

/** Whether a pattern is asked for by a verb that the best one does not know. */
function isDeedBeside({ verbs }: Points, best: Points): boolean {
  return best.verbs.size > 0 && [...verbs].some((verb) => !best.verbs.has(verb));
}

/** Notes a pattern for a clause; `said` is the part of it that asks, the whole clause where it is the best. */
function take(
  wanted: Map<string, Wanted>,
  clause: Clause,
  { pattern, score }: Points,
  said: Clause,
  isBeside: boolean,
): void {
  const standing = wanted.get(pattern.id);
  const noun = standing?.noun ?? nounOf(said, pattern.thing);
  wanted.set(pattern.id, {
    pattern,
    clauses: [...(standing?.clauses ?? []), ...(isBeside ? [] : [clause])],
    beside: [...(standing?.beside ?? []), ...(isBeside ? [clause] : [])],
    score: Math.max(score, standing?.score ?? 0),
    ...(noun && { noun }),
  });
}

const reach = 5;
const faint = 4;

/**
 * Whether the blueprint's own words for a requirement hit at least as well, with the verb of the clause and a word of its
 * object; what phrases of the pattern say beyond that is no matter of the blueprint. A pattern that only a noun asks for
 * gives way to a requirement that has the verb, or two words, or a word of its own.
 */
function isOwn(clause: Clause, blueprint: Blueprint, points: Points): boolean {
  if (isReadingOthers(clause, blueprint)) return false;
  const said = stemsOf(clause.text);
  const verb = clause.verb ? ` ${stem(clause.verb)} ` : "";
  const near = said
    .slice(said.indexOf(verb) + verb.length)
    .split(" ")
    .slice(0, reach);
  const least = Math.max(points.score, 2 * points.phrases * phrasePoints);
  const isFaint = points.verbs.size === 0 && points.phrases <= 1 && points.score <= faint;
  const units = [blueprint.unit?.one, blueprint.unit?.many].flatMap((unit) => (unit ? [stem(unit)] : []));
  const known = new Set(points.pattern.words.map(stemsOf));
  const all = blueprint.clauses.map(({ words }) => new Set(words.map(stemsOf).filter((word) => word.trim() !== "")));
  return all.some((words) => {
    const hits = [...words].filter((word) => said.includes(word));
    const telling = hits.filter((word) => !common.has(word.trim()) && !units.includes(word.trim()));
    const isAlone = telling.some((word) => all.filter((other) => other.has(word)).length === 1);
    if (isFaint && (telling.length > 1 || (points.length <= 1 && isAlone))) return true;
    if (verb === "" || !words.has(verb) || !near.some((word) => words.has(` ${word} `) && !known.has(` ${word} `)))
      return false;
    return hits.reduce((sum, hit) => sum + (/ \S+ \S/u.test(hit) ? phrasePoints : 1), verbPoints) >= least;
  });
}

const reading = new Set("browse filter find list look search see show view".split(" ").map(stem));

/** Whether something is looked for that is not what the blueprint keeps: finding a nurse is no finding of one's own shifts. */
function isReadingOthers(clause: Clause, { nouns, unit }: Blueprint): boolean {
  const object = deedOf(clause)?.thing.at(-1);
  if (!reading.has(stem(clause.verb ?? "")) || !object) return false;
  return ![unit?.one, ...nouns].some((noun) => noun && stem(noun) === stem(object));
}
