import { type Brief, type Fact, stem } from "../../brief/index.ts";
import { parseMeasure, sameDimension } from "../../quantities/index.ts";
import type { Bind, Blueprint } from "./blueprint.ts";
import { teamIn } from "./builders.ts";
import { byPeak, withoutLowPeaks } from "./peaks.ts";
import { type Reading, readingOf } from "./said.ts";
import { ends, ofPattern, scoreOf } from "./score.ts";

/** A number of the brief and where it goes; `loose` when only its role and not its noun says so. */
export type Match = { fact: Fact; bind: Bind; loose: boolean };

/** What a bind points at: the measure that stands there now, undefined when there is none. */
export type Standing = (bind: Bind) => string | undefined;

/** Numbers beyond this many are not bound, only listed. */
const most = 200;
/** Nothing is built for more, and products of such numbers have no value. */
const largest = 1e24;

type Scored = Match & { index: number; order: number; score: number };

/** Sends every number that has a place to it: the best fitting pairs first, each number to one quantity and one requirement; what a pattern takes of its own clause goes nowhere else. */
export function matchFacts(brief: Brief, blueprint: Blueprint, standing: Standing): Match[] {
  const readings = (things: string[]) =>
    brief.facts.slice(0, most).map((fact, index) => readingOf(brief, fact, index, things));
  const builders = teamIn(brief);
  const loads = assign(
    pairsOf(
      readings([]).filter(({ fact }) => fact.role === "rate"),
      blueprint,
      standing,
      [],
    ),
  );
  const own = loads.filter(({ loose }) => loose).flatMap(({ fact }) => (fact.noun ? [stem(fact.noun)] : []));
  const others = assign(
    pairsOf(
      readings(own).filter(({ fact }) => fact.role !== "rate" && !builders(fact)),
      blueprint,
      standing,
      own,
    ),
  );
  const main = blueprint.binds.find(({ role }) => role === "rate")?.quantity;
  const units = loads.flatMap(({ fact, bind }) => (bind.quantity === main && fact.noun ? [stem(fact.noun)] : []));
  return withoutLowPeaks([...loads, ...withoutStrayCosts(others, blueprint, [...own, ...units])]);
}

function pairsOf(readings: Reading[], blueprint: Blueprint, standing: Standing, things: string[]): Scored[] {
  return readings.flatMap((reading) =>
    blueprint.binds.map((bind, order) => {
      const { fact, index } = reading;
      const score =
        fact.role === bind.role && fits(fact, bind, standing(bind)) ? scoreOf(reading, bind, blueprint, things) : 0;
      return {
        fact,
        bind,
        index,
        order,
        score,
        loose: score < 1 || (fact.role === "rate" && fact.noun !== undefined && score < 10),
      };
    }),
  );
}

function assign(pairs: Scored[]): Match[] {
  const sorted = pairs
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        rank(a.bind) - rank(b.bind) ||
        byPeak(a.fact, b.fact) ||
        a.index - b.index ||
        a.order - b.order,
    );
  const taken = new Set<string>();
  const designed = new Set<number>();
  return sorted.flatMap(({ fact, bind, index, loose, score }) => {
    const whose = `${bind.quantity ? "quantity" : "requirement"} of ${index}`;
    const place = `${bind.quantity ?? bind.requirement}${fact.statistic === "peak" && fact.role === "rate" ? " peak" : ""}`;
    if (taken.has(whose) || taken.has(place) || (designed.has(index) && !bind.clauses)) return [];
    if (score >= ofPattern) designed.add(index);
    taken.add(whose).add(place);
    return [{ fact, bind, loose }];
  });
}

/** Of equal requirements the one numbered lowest is the main one. */
function rank(bind: Bind): number {
  return Number(/\d+/.exec(bind.requirement ?? "")?.[0] ?? 0);
}

function fits(fact: Fact, bind: Bind, standing: string | undefined): boolean {
  const [there, here] = [standing === undefined ? undefined : parseMeasure(standing), parseMeasure(fact.measure)];
  if (!there || !here || !sameDimension(there.dimension, here.dimension)) return false;
  if (here.value < 0 || here.value > largest || (here.value === 0 && (bind.quantity || fact.role !== "durability")))
    return false;
  if (standing!.includes("%") !== fact.measure.includes("%")) return false;
  if (fact.bound === "total" || bind.bound === "total") return fact.bound === bind.bound;
  if (fact.bound && bind.bound && fact.bound !== bind.bound) return false;
  if (isTotal(fact, bind, there.value, here.value)) return false;
  const crowded = bind.nouns.some((noun) => /concurrent|simultaneous|session|online/u.test(noun));
  return (
    fact.role !== "count" ||
    (fact.statistic === "peak") === crowded ||
    (crowded && /session|connection/u.test(fact.noun ?? ""))
  );
}

/** So many times more than a number for each of a thing is a row that counts all of them. */
const muchMore = 5000;

/** A number for each of a thing does not say how many there are in all. */
function isTotal({ role, per }: Fact, { quantity }: Bind, usual: number, given: number): boolean {
  return (
    role === "count" &&
    per !== undefined &&
    quantity !== undefined &&
    !/_per_|_each$|_max$|_usual$|_avg$/u.test(quantity) &&
    usual > muchMore * given
  );
}

/** A price per thing that is not the unit of load says something else: `2 cents per page` is no cost per order. */
function withoutStrayCosts(matches: Match[], blueprint: Blueprint, things: string[]): Match[] {
  return matches.filter(({ fact: { role, per }, bind }) => {
    if (role !== "unit-cost") return true;
    if (per === undefined) return false;
    const units = bind.nouns.length > 0 ? bind.nouns : blueprint.nouns;
    return ends(stem(per), things) || units.some((noun) => ends(noun, [stem(per)]));
  });
}
