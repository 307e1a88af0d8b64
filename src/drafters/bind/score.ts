import { type Fact, stem } from "../../brief/index.ts";
import type { Bind, Blueprint } from "./blueprint.ts";
import { type Reading, stemsIn } from "./said.ts";

const generic = new Set(
  "latenc response respond request time api fast call page system service answer overal p50 p90 p95 p99 end target must be read second minut average under within for the a an of in is and at all our be it"
    .split(" ")
    .map(stem),
);
const alone = new Set<Fact["role"]>(["availability", "budget", "durability", "recovery", "peak", "retention"]);

/** Beyond all others: a number of the clause that a pattern was joined for goes to the pattern. */
export const ofPattern = 30;

/** 30 and more: of a pattern; 10 and more: the bind names what is counted; 4 and more: it is spoken of; 2: the role is enough; under 1: a guess. */
export function scoreOf(reading: Reading, bind: Bind, blueprint: Blueprint, things: string[]): number {
  if (reading.elsewhere) return 0;
  if (!bind.clauses) return usualScore(reading, bind, blueprint, things);
  const named = bind.nouns.length > 0 ? usualScore(reading, bind, blueprint, things) : 0;
  const isOwn = reading.clause !== undefined && bind.clauses.includes(reading.clause);
  if (isOwn) return named >= spokenPoints || bind.nouns.length === 0 ? ofPattern + named : 0;
  if (named < spokenPoints) return 0;
  return bind.requirement || bind.thing ? named + nearPattern : named;
}

/** To a target elsewhere, and to how many there are of its thing, the pattern is nearer than what the blueprint has for any brief. */
const nearPattern = 3;

/** From these points on a number's own words lead to the bind. */
const spokenPoints = 4;

function usualScore(
  { fact, counted, own, said, verb, whole }: Reading,
  bind: Bind,
  blueprint: Blueprint,
  things: string[],
): number {
  const named = bind.nouns.filter(
    (noun) =>
      ends(noun, counted) &&
      (fact.role !== "count" || !fact.per || isOfEach(stemsIn(noun), fact, bind)) &&
      !things.includes(stem(noun)) &&
      stemsIn(noun)
        .slice(0, -1)
        .every((word) => said.has(word)),
  );
  if (named.length > 0) return 10 + Math.max(...named.map((noun) => nameScore(stemsIn(noun), own)));
  if (fact.role === "rate" && isNamedElsewhere(counted, bind, blueprint)) return 0;
  const spoken = bind.nouns.filter(
    (noun) =>
      (fact.role !== "count" || !fact.per || isOfEach(stemsIn(noun), fact, bind)) &&
      stemsIn(noun).every((word) => said.has(word) && !things.includes(word)) &&
      (fact.role !== "latency" || !bind.quantity || stemsIn(noun).some((word) => !generic.has(word))),
  );
  const acts = verb !== undefined && bind.nouns.some((noun) => stem(noun) === verb);
  if (spoken.length > 0 && fact.role !== "unit-cost")
    return 4 + spoken.length / 10 + (acts ? 2 : 0) + (spoken.some((noun) => own.has(stem(noun))) ? 1 : 0);
  if (bind.nouns.length > 0) return looseScore(fact, bind, blueprint, { general: isGeneral(said, own), whole });
  if (fact.role !== "latency" || isGeneral(said, own)) return 2;
  const units = [...blueprint.nouns, ...(blueprint.clauses[0]?.words ?? [])].map(stem);
  return [...units, ...things].some((unit) => said.has(unit)) ? 0.2 : 0;
}

/** The more words a name has the nearer it is, before all where the number's own words say all of them: `600 autocomplete requests`. */
function nameScore(words: string[], own: Set<string>): number {
  return words.length + (words.length > 1 && words.every((word) => own.has(word)) ? 2 : 0);
}

/** A count for each of a thing counts neither that thing nor what another name has for each of something else. */
function isOfEach(words: string[], { noun, per }: Fact, { quantity = "" }: Bind): boolean {
  const [what, each] = [noun === undefined ? undefined : stem(noun), stem(per!)];
  if (words.length === 1)
    return (
      what === undefined || words[0] === what || (words[0] === each && /_max$|_each$|_usual$|_per_/u.test(quantity))
    );
  if (words[0] === "per") return words.includes(each);
  return (what === undefined || words.includes(what)) && (words.includes(each) || words.includes("each"));
}

/** Whether another rate is the one that the number's noun names. */
function isNamedElsewhere(counted: string[], bind: Bind, blueprint: Blueprint): boolean {
  return blueprint.binds.some(
    (other) => other.role === "rate" && other !== bind && other.nouns.some((noun) => ends(noun, counted)),
  );
}

/** A number whose noun is in no list goes to the main row of its role, where nothing else can be meant. */
function looseScore(
  fact: Fact,
  bind: Bind,
  blueprint: Blueprint,
  { general, whole }: { general: boolean; whole: boolean },
): number {
  const first = blueprint.binds.find(({ role, quantity }) => role === fact.role && quantity) === bind;
  if (fact.role === "rate") return !first ? 0 : !fact.per ? 0.5 : whole ? 0.4 : 0;
  if (fact.role === "latency") return general && bind.requirement === mainLatency(blueprint) ? 0.5 : 0;
  if (fact.role === "size") return fact.noun === undefined ? 0.5 : 0.2;
  if (fact.role === "unit-cost") return 0.3;
  return alone.has(fact.role) ? 0.5 : 0;
}

/** The latency that is meant where nothing is named: that of the requirement numbered lowest. */
function mainLatency({ binds }: Blueprint): string {
  const ids = binds.flatMap(({ role, requirement, clauses }) =>
    role === "latency" && requirement && !clauses ? [requirement] : [],
  );
  const number = (id: string) => Number(/\d+/u.exec(id)?.[0] ?? 0);
  return ids.reduce((one, other) => (number(other) < number(one) ? other : one), ids[0] ?? "");
}

/** Only general words stand beside the number: `p99 under 200 ms`. */
function isGeneral(said: Set<string>, own: Set<string>): boolean {
  return [...said].every((word) => generic.has(word) || own.has(word) || /\d/.test(word));
}

/** Whether the last word of a noun is among the stems. */
export function ends(noun: string, stems: string[]): boolean {
  return stems.includes(stemsIn(noun).at(-1) ?? "");
}
