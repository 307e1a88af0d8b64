import { timeUnit } from "./house-measure.ts";
import { isPlural, isStop, partOfDay } from "./nouns.ts";
import { isBaseVerb } from "./verbs.ts";
import { singular, type Word, wordsIn } from "./words.ts";

/** What stands behind a number: the noun it counts, the time or thing it is for each of, and where this ends. */
export type Tail = { noun?: string; time?: string; per?: string; crowd: boolean; end: number };

const per =
  /^\s*(?:times |(?:\p{L}+ed|in|out|online|arrive|come(?: in)?)\s+)?(?:\/|per\b|an?\b|each\b|every\b|for (?:each|every)\b|for an?\b|in an?\b(?= (?:second|minute|hour|day|week|month)\b))\s*(?:single |one |new |working |business |(?:hundred|thousand|million|billion) )?(\p{L}[\p{L}-]*)/iu;
const second = /^ (?!\p{L}*(?:ed|ing|ly)\b)(\p{Ll}{3,})(?=\s|$|[.,;)])/u;
const daily = /^\s*(?:\p{L}+ed\s+)?(daily|hourly|weekly|monthly|yearly|annually)\b/iu;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
const onDays =
  /^\s*on (?:an? )?(?:(?:normal|busy|usual|typical|average|ordinary) days?|(?:weekday|workday|weekend day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?)\b/iu;
const reach = 120;

/** Reads on from the end of a number: `new links per month`, `daily active users`, `per video`. */
export function readTail(text: string, from: number, until: number, kind: "money" | "time" | "other"): Tail {
  const words = wordsIn(text, { start: from, end: Math.min(until, from + reach) });
  const run = kind === "money" ? [] : runOf(text, from, words);
  const crowd = run.some(({ lower }) => /^(?:concurrent|simultaneous|parallel|live|ccu)$/u.test(lower));
  const nouns = run.filter(
    ({ lower }) =>
      (!timeUnit(lower) || lower === "second") && !/^(?:concurrent|simultaneous|parallel|ccu)$/u.test(lower),
  );
  const named = (text[from] === "-" ? nouns[0] : nouns.find(({ lower }) => isPlural(lower))) ?? nouns.at(-1);
  const isAfter = run.length > 1 && run[0]!.lower === "after" && !/ing$/u.test(named!.lower);
  const noun = kind === "time" && !isAfter && !isTimed(text.slice(0, from), named?.lower) ? undefined : named;
  const people =
    noun &&
    /^(?:users?|customers?|visitors?|people|players?|members?|readers?|drivers?|shoppers?|listeners?|actives?)$/u.test(
      noun.lower,
    );
  const adverb = people
    ? undefined
    : run.map(({ lower }) => (/ly$/u.test(lower) ? timeUnit(lower) : undefined)).find(Boolean);
  const end = noun ? noun.at.end : kind === "time" && !adverb ? from : (run.at(-1)?.at.end ?? from);
  const tail: Tail = { ...(noun && { noun: singular(noun.text) }), ...(adverb && { time: adverb }), crowd, end };
  return readPer(text, until, readPer(text, until, tail));
}

/** `5 millisecond reads`, `a 3 hour window`: behind a unit in the singular stands what takes that time. */
function isTimed(before: string, noun: string | undefined): boolean {
  const unit = /(\p{L}+)$/u.exec(before.slice(-12))?.[1] ?? "";
  return noun !== undefined && !/s$/u.test(unit.length > 2 ? unit : "") && (isPlural(noun) || unit.length > 3);
}

/** The words directly behind, up to a word that begins something else. */
function runOf(text: string, from: number, words: Word[]): Word[] {
  const run: Word[] = [];
  let end = from;
  for (const word of words) {
    const gap = text.slice(end, word.at.start);
    if (
      !(/^[ \t\u00a0-]{0,3}$/u.test(gap) || (gap === "/" && isPaired(text, run.at(-1), word))) ||
      run.length === 5 ||
      isStop(word.lower) ||
      /\p{N}/u.test(word.lower)
    )
      break;
    if (run.length === 0 && /^(?:arrive|come)$/u.test(word.lower)) break;
    if (run.length === 0 && /^(?:live|lives|stored)$/u.test(word.lower) && isStop(words[1]?.lower ?? "a")) break;
    if (run.length === 0 && /(?:ed|en)$/u.test(word.lower) && isStop(words[1]?.lower ?? "a")) break;
    if (run.length > 0 && isPlural(run.at(-1)!.lower) && (isBaseVerb(word.lower) || /(?:ed|ing)$/u.test(word.lower)))
      break;
    run.push(word);
    end = word.at.end;
  }
  return run;
}

/** `300k price/stock changes`: two words for one, before the noun that is counted; `50 orders/customer` is none. */
function isPaired(text: string, before: Word | undefined, word: Word): boolean {
  const next = /^ (\p{Ll}{3,})\b/u.exec(text.slice(word.at.end, word.at.end + 30))?.[1];
  return (
    before !== undefined &&
    !isPlural(before.lower) &&
    timeUnit(word.lower) === undefined &&
    next !== undefined &&
    isPlural(next) &&
    !isStop(next)
  );
}

function readPer(text: string, until: number, tail: Tail): Tail {
  const rest = text.slice(tail.end, Math.min(until, tail.end + reach));
  const adverb = daily.exec(rest);
  if (adverb && !tail.time) return { ...tail, time: timeUnit(adverb[1]!), end: tail.end + adverb[0].length };
  const days = onDays.exec(rest);
  if (days && !tail.time) return { ...tail, time: "day", end: tail.end + days[0].length };
  const found = per.exec(rest);
  if (!found) return tail;
  const unit = timeUnit(found[1]!) ?? (partOfDay.test(found[1]!) ? "day" : undefined);
  const end = tail.end + found[0].length;
  if (unit) return tail.time ? tail : { ...tail, time: unit, end };
  if (
    tail.per ||
    isStop(found[1]!) ||
    weekday.test(found[1]!) ||
    /^\s*in\s+an?\s/iu.test(found[0]) ||
    (/^\s*an?\b/iu.test(found[0]) && !isThing(found[1]!))
  )
    return tail;
  const whole = second.exec(rest.slice(found[0].length))?.[1];
  if (!whole || isStop(whole) || timeUnit(whole) || isBaseVerb(whole) !== isPairNoun(whole) || !isPairHead(found[1]!))
    return { ...tail, per: singular(found[1]!), end };
  return { ...tail, per: singular(whole), end: end + 1 + whole.length };
}

/** `per page view`, `per active user`: words that lead a noun of two. */
function isPairHead(word: string): boolean {
  return /^(?:page|active|daily|monthly|registered|paying|end|product|help|support|work|customer|delivered|processed|stored|completed|successful|concurrent|connected|internal|external|full)$/iu.test(
    word,
  );
}

/** `view` is a verb and a noun. */
function isPairNoun(word: string): boolean {
  return /^(?:views?|visits?|orders?|requests?|searche?s?|reviews?|calls?|records?|reports?|tickets?|uploads?)$/iu.test(
    word,
  );
}

function isThing(word: string): boolean {
  return !/^(?:day|peak|few|lot|typical|normal|single|new|total|minimum|maximum|good|bad|big|small|high|low|bit|good|year)$/iu.test(
    word,
  );
}
