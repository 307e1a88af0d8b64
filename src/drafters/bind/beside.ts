import { stem } from "../../brief/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { placesOf, type Spoken } from "./spoken.ts";

/** What a phrase ends with that names a system and not a feature of one. */
const systems = new Set(
  (
    "app application autocomplete backend chat checkout cron dispatch dispatching editor engine feed flag hailing hub " +
    "infrastructure ledger marketplace messaging messenger network pipeline platform retail room scheduler scheduling server service shop " +
    "shortener shop store storefront system telemetry ticketing timeline toggle webshop whiteboard"
  )
    .split(" ")
    .map(stem),
);
const joins = new Set(["with", "and", "plus", "including", "also", "design", "build", "need", "needs", "want"]);
/** What stands before a system that exists already, is only called, or is only a likeness. */
const elsewhere = new Set(
  "our existing current legacy their via through using use uses by into to from for of on over like as than external third party your integrates integrated connects behind replace replaces without no not".split(
    " ",
  ),
);
/** The blueprint that stands in where nothing speaks for another. */
const usual = "transactional-service";
const reach = 5;
const needed = 8;

/**
 * Another blueprint that the brief speaks for in phrases of its own: a system named beside the first, or two parts of one. What is a
 * function of many systems asks for none, nor does the usual blueprint, whose records any other one keeps too.
 */
export function alsoNeeded(
  spoken: Spoken,
  best: Blueprint,
  blueprints: Blueprint[],
): { blueprint: Blueprint; beside: Blueprint } | undefined {
  const first = phrasesIn(spoken, best.phrases, new Set());
  const taken = new Set(first.flatMap(({ start, end }) => range(start, end)));
  const others = blueprints
    .filter((blueprint) => blueprint !== best && blueprint.id !== usual)
    .map((blueprint) => {
      const telling = blueprint.phrases.filter((phrase) => !blueprint.features.includes(phrase));
      const places = phrasesIn(spoken, telling, taken);
      return {
        blueprint,
        at: places[0]?.start ?? 0,
        score: places.reduce((sum, place) => sum + weightOf(spoken, place), 0),
      };
    })
    .sort((one, other) => other.score - one.score);
  const [other] = others;
  if (!other || other.score < needed) return undefined;
  const isLed = first.length > 0 && other.at < Math.min(...first.map(({ start }) => start));
  return isLed ? { blueprint: other.blueprint, beside: best } : { blueprint: best, beside: other.blueprint };
}

type Place = { start: number; end: number };

/** Where the brief says phrases of a blueprint, the longest of those that overlap, outside what is taken or aside. */
function phrasesIn(spoken: Spoken, phrases: string[], taken: ReadonlySet<number>): Place[] {
  const own = new Set(taken);
  const places = phrases
    .flatMap((phrase) => placesOf(spoken, phrase))
    .filter(({ start }) => !spoken.tokens[start]?.aside)
    .sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
  const kept = places.filter(({ start, end }) => {
    const at = range(start, end);
    if (at.some((index) => own.has(index))) return false;
    for (const index of at) own.add(index);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}

function weightOf(spoken: Spoken, { start, end }: Place): number {
  const [last, next] = [spoken.tokens[end - 1], spoken.tokens[end]];
  const isNamed = systems.has(last?.stem ?? "") || (systems.has(next?.stem ?? "") && !next?.breaks);
  const isSystem = isNamed && end - start > 1;
  if (isJoined(spoken, start)) return isSystem ? 8 : 4;
  return isElsewhere(spoken, start) ? 0 : isSystem ? 4 : 2;
}

/** Whether what is said at a token stands beside the first thing: behind `with`, `and`, `plus`, or at the start of a stretch. */
function isJoined({ tokens }: Spoken, start: number): boolean {
  for (let at = start; at >= 0 && at > start - reach; at -= 1) {
    const before = tokens[at - 1];
    if (!before || tokens[at]!.breaks) return true;
    if (elsewhere.has(before.lower)) return false;
    if (joins.has(before.lower)) return !elsewhere.has(tokens[at - 2]?.lower ?? "");
  }
  return false;
}

function isElsewhere({ tokens }: Spoken, start: number): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start);
  return before.some(({ lower }) => elsewhere.has(lower));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
