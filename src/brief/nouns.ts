import { timeUnit } from "./house-measure.ts";
import { isBaseVerb, verbOf } from "./verbs.ts";
import { singular, wordsIn } from "./words.ts";

const stops = new Set(
  (
    "a all also am an and are as at above active-active avg average averages because before being but by can do does each enough everywhere every for from go had handled has have if in into is it its kept larger less long longer may max maximum mean more most must no not of old on late offline online once only out plus or over peak peaks pm burst bursts p50 p90 p95 p99 per " +
    "processed served should so sustained than that the their then these they this through times to total during under until up was we were when where which while who will with within without worldwide tops"
  ).split(" "),
);
const reach = 120;

/** A part of a day that comes once in it: what happens each night happens each day. */
export const partOfDay = /^(?:morning|evening|night|afternoon|weekday|workday)$/iu;

/** Whether a word ends what a number counts, such as `within`. */
export function isStop(word: string): boolean {
  return stops.has(word.toLowerCase());
}

/** Whether a word looks like a plural. */
export function isPlural(word: string): boolean {
  return /(?:[^sui]s|ies|people|children|staff)$/u.test(word) || /(?:ches|xes|sses|[^aeiou]us?es)$/u.test(word);
}

/** The thing that a measure's own words count, as in `1000 uploads/day`, and what it is for each of, as in `$0.50 per video`. */
export function nounsInside(said: string): { noun?: string; per?: string } {
  const unders = Array.from(said.slice(0, reach).matchAll(forEach)).filter(({ index }) => !isPair(said, index));
  const under = unders[0];
  const head = wordsIn(under ? said.slice(0, under.index) : said).filter(
    ({ lower }) =>
      !isUnit(lower) &&
      !isStop(lower) &&
      !/^(?:average|avg|mean|concurrent|twice|(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|weekends?)$/u.test(
        lower,
      ),
  );
  const noun = head.find(({ lower }) => isPlural(lower)) ?? head.at(-1);
  const per = unders.map(([, word]) => word!).find((word) => !isUnit(word.toLowerCase()) && !isStop(word));
  return { ...(noun && { noun: singular(noun.text) }), ...(per && { per: singular(per) }) };
}

/** `price/stock changes` names two kinds of change, and nothing for each of which they are. */
function isPair(said: string, index: number): boolean {
  const [one, other] = [
    /(\p{L}+)$/u.exec(said.slice(0, index))?.[1],
    /^\/\p{Ll}+ (\p{Ll}{3,})\b/u.exec(said.slice(index))?.[1],
  ];
  return one !== undefined && other !== undefined && !isPlural(one) && isPlural(other) && !isStop(other);
}

const forEach =
  /(?:\/|\bper\b|\beach\b|\ban?\b)\s*(?:[\d,]+ ?k? |(?:hundred|thousand|million|billion) )?(\p{L}[\p{L}-]*)/giu;
const spelled =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|dozen|hundred|half|one|an?)$/u;

function isUnit(word: string): boolean {
  return (
    !!timeUnit(word) ||
    partOfDay.test(word) ||
    spelled.test(word) ||
    /^[\p{N}.,]+|^(?:k|m|bn|b|mn|mm|x|times|thousand|millions?|billions?|trillion|percent|usd|eur|gbp|dollars?|cents?|euros?|nines|[kmgtp]?i?b|[kmgtp]?bit|[kmgt]?bps|(?:kilo|mega|giga|tera|peta)?bytes?)$/iu.test(
      word,
    )
  );
}

/** The noun before a number: `videos up to 1 GB`, `uploads: 500/day`, and else the last plural of the stretch. */
export function nounBefore(before: string): string | undefined {
  const words = wordsIn(before.slice(-reach)).filter(
    ({ lower }, index, all) =>
      !stops.has(lower) &&
      !/^others?$|['’]/u.test(lower) &&
      !isUnit(lower) &&
      !verbOnly(lower) &&
      !(isSubject(all[index - 1]?.lower) && verbOf(lower)),
  );
  const found = words.findLast(({ lower }) => isPlural(lower) && !isBaseVerb(lower));
  return found && singular(found.lower);
}

/** The noun behind `of`, as in `2 TB of internal documents`. */
export function nounOf(after: string): string | undefined {
  const found = /^\s*of((?:\s+\p{L}[\p{L}-]*){1,4})/u.exec(after);
  const noun = found && wordsIn(found[1]!).find(({ lower }) => isPlural(lower));
  return noun ? singular(noun.lower) : undefined;
}

/** Behind `each` and `that` stands a verb: `each reports`. */
function isSubject(word: string | undefined): boolean {
  return /^(?:each|it|that|which|who|one)$/u.test(word ?? "");
}

/** A word in -s that is hardly ever a noun, such as `sends`. */
export function verbOnly(word: string): boolean {
  return /^(?:takes|sends|has|adds|sees|spends|stays|gets|makes|needs|keeps|gives|does|goes|wants|lets|becomes|says|lasts|is|was|us|this|appears|means|reaches|lives|costs|runs|expires|starts|opens|ends|dies|works)$/iu.test(
    word,
  );
}
