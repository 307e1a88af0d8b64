import { timeUnit } from "./house-measure.ts";
import { isBaseVerb } from "./verbs.ts";
import { singular, type Word, wordsIn } from "./words.ts";

/** What stands behind a number: the noun it counts, the time or thing it is for each of, and where this ends. */
export type Tail = { noun?: string; time?: string; per?: string; crowd: boolean; end: number };

const stops = new Set(
  (
    "a all also am an and are as at avg average because before being but by can do does each every for from had handled has have if in into is it kept larger less long longer may max maximum mean more most must no not of on late offline once only or over peak peaks pm burst bursts p50 p90 p95 p99 per " +
    "processed served should so sustained than that the their then these they this through times to total during under until up was we were when where which while who will with within without"
  ).split(" "),
);
const per =
  /^\s*(?:times |(?:\p{L}+ed|in|out|online)\s+)?(?:\/|per\b|an?\b|each\b|every\b|for (?:each|every)\b|for an?\b)\s*(?:single |one |new )?(\p{L}[\p{L}-]*)/iu;
const daily = /^\s*(?:\p{L}+ed\s+)?(daily|hourly|weekly|monthly|yearly|annually)\b/iu;
const reach = 120;

/** Reads on from the end of a number: `new links per month`, `daily active users`, `per video`. */
export function readTail(text: string, from: number, until: number): Tail {
  const words = wordsIn(text, { start: from, end: Math.min(until, from + reach) });
  const run = runOf(text, from, words);
  const crowd = run.some(({ lower }) => /^(?:concurrent|simultaneous|parallel|live|ccu)$/u.test(lower));
  const nouns = run.filter(({ lower }) => !timeUnit(lower) || lower === "second");
  const noun = nouns.find(({ lower }) => isPlural(lower)) ?? nouns.at(-1);
  const people =
    noun &&
    /^(?:users?|customers?|visitors?|people|players?|members?|readers?|drivers?|shoppers?|listeners?|actives?)$/u.test(
      noun.lower,
    );
  const adverb = people
    ? undefined
    : run.map(({ lower }) => (/ly$/u.test(lower) ? timeUnit(lower) : undefined)).find(Boolean);
  const end = (noun && nouns.indexOf(noun) >= 0 ? noun.at.end : run.at(-1)?.at.end) ?? from;
  const tail: Tail = { ...(noun && { noun: singular(noun.lower) }), ...(adverb && { time: adverb }), crowd, end };
  return readPer(text, until, readPer(text, until, tail));
}

/** The words directly behind, up to a word that begins something else. */
function runOf(text: string, from: number, words: Word[]): Word[] {
  const run: Word[] = [];
  let end = from;
  for (const word of words) {
    const gap = text.slice(end, word.at.start);
    if (!/^[ \t\u00a0-]{0,3}$/u.test(gap) || run.length === 5 || stops.has(word.lower) || /\p{N}/u.test(word.lower))
      break;
    if (run.length > 0 && isPlural(run.at(-1)!.lower) && (isBaseVerb(word.lower) || /(?:ed|ing)$/u.test(word.lower)))
      break;
    run.push(word);
    end = word.at.end;
  }
  return run;
}

function readPer(text: string, until: number, tail: Tail): Tail {
  const rest = text.slice(tail.end, Math.min(until, tail.end + reach));
  const adverb = daily.exec(rest);
  if (adverb && !tail.time) return { ...tail, time: timeUnit(adverb[1]!), end: tail.end + adverb[0].length };
  const found = per.exec(rest);
  if (!found) return tail;
  const unit = timeUnit(found[1]!);
  const end = tail.end + found[0].length;
  if (unit) return tail.time ? tail : { ...tail, time: unit, end };
  if (tail.per || (/^\s*an?\b/iu.test(found[0]) && !isThing(found[1]!))) return tail;
  return { ...tail, per: singular(found[1]!), end };
}

function isThing(word: string): boolean {
  return !/^(?:day|peak|few|lot|typical|normal|single|new|total|minimum|maximum|good|bad|big|small|high|low|bit|good|year)$/iu.test(
    word,
  );
}

function isPlural(word: string): boolean {
  return /(?:[^sui]s|ies|people|children|staff)$/u.test(word) || /(?:ches|xes|sses|[^aeiou]us?es)$/u.test(word);
}

/** The thing that a measure's own words count, as in `1000 uploads/day`, and what it is for each of, as in `$0.50 per video`. */
export function nounsInside(said: string): { noun?: string; per?: string } {
  const under = /(?:\/|\bper\b|\beach\b|\ban?\b)\s*(?:[\d,]+ ?k? )?(\p{L}[\p{L}-]*)/iu.exec(said);
  const head = wordsIn(under ? said.slice(0, under.index) : said).filter((word) => !isUnit(word.lower));
  const noun = head.find(({ lower }) => isPlural(lower)) ?? head.at(-1);
  const per = under && !isUnit(under[1]!.toLowerCase()) ? singular(under[1]!) : undefined;
  return { ...(noun && { noun: singular(noun.lower) }), ...(per && { per }) };
}

const spelled =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|dozen|hundred|half|one|an?)$/u;

function isUnit(word: string): boolean {
  return (
    !!timeUnit(word) ||
    spelled.test(word) ||
    /^[\p{N}.,]+|^(?:k|m|bn|b|mn|mm|x|times|thousand|millions?|billions?|trillion|percent|usd|eur|gbp|dollars?|cents?|euros?|nines|[kmgtp]?i?b|[kmgtp]?bit|[kmgt]?bps|(?:kilo|mega|giga|tera|peta)?bytes?)$/iu.test(
      word,
    )
  );
}

/** The noun before a number: `videos up to 1 GB`, `uploads: 500/day`, and else the last plural of the stretch. */
export function nounBefore(before: string): string | undefined {
  const words = wordsIn(before.slice(-reach)).filter(({ lower }) => !stops.has(lower) && !isUnit(lower));
  const found = words.findLast(({ lower }) => isPlural(lower) && !isBaseVerb(lower));
  return found && singular(found.lower);
}

/** The noun behind `of`, as in `2 TB of internal documents`. */
export function nounOf(after: string): string | undefined {
  const found = /^\s*of((?:\s+\p{L}[\p{L}-]*){1,4})/u.exec(after);
  const noun = found && wordsIn(found[1]!).find(({ lower }) => isPlural(lower));
  return noun ? singular(noun.lower) : undefined;
}

/** Whom a rate is for each of: `each store sends 3 updates`, or `each` alone, then answered as an empty text. */
export function eachBefore(before: string): string | undefined {
  const found = /\b(?:each|every|per)(?:\s+(\p{L}+)(?:\s+\p{L}+){0,2})?\s*$/iu.exec(before.slice(-60));
  return found ? singular(found[1] ?? "") : undefined;
}
