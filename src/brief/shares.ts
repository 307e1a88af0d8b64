import { timeUnit } from "./house-measure.ts";
import { isPlural, isStop, partOfDay, verbOnly } from "./nouns.ts";
import { verbOf } from "./verbs.ts";
import { singular, wordsIn } from "./words.ts";

/** What stands around a number: before it in its stretch, behind it, and what was counted before it. */
export type Sides = { before: string; behind: string; noun?: string; lastNoun?: string; lastIsNear: boolean };

const reach = 80;
const each = /\b(?:each|every(?: one)?|per)(?: (?:of them|one))?((?:[ \t]+\p{L}[\p{L}'-]*){0,5})[ \t~(]*$/iu;
/** What stands behind `per document and` is told apart. */
const joined = /\s(?:and|or|but|then|plus|as well as)(?:\s|$)/iu;
const oneOf = /^\s*(?:an?|one|any)((?:[ \t]+\p{L}[\p{L}'-]*){2,5})[ \t~]*$/iu;
const crowd =
  /(?<!\p{N}[\p{N}.,]{0,9}\p{L}{0,9}[ \t](?:\p{L}{1,20}[ \t])?)(?<!\p{L})(\p{L}{3,})[ \t]+(?:(?:of|with|up to|have|having|hold|holding|contain|containing|max|maximum|average|averaging|about|around|at most|can have) ?){1,4}[ \t~(]*$/iu;
const skipped =
  /^(?:can|may|must|will|should|at|most|about|around|roughly|up|to|on|average|with|of|only|also|maybe|perhaps|some|has|have|is|are|takes?)$/iu;

const containers =
  /^(?:rooms|groups|teams|classes|batches|channels|squads|boards|lists|packs|bundles|sets|clusters|parties|families|households|crews|pages|orders|carts|baskets|threads)$/iu;

/** For each of what a rate or a count is: `each store sends 3`, `3 a week each`, `rooms of 40 people`. */
export function shareOf(sides: Sides, isCount: boolean): string | undefined {
  const { before, behind, lastNoun } = sides;
  if (/^[\s)]{0,2}(?:each\b(?!\s+(?!on average)\p{L}+(?:s|ed)?\s+\p{L})|apiece\b)/iu.test(behind))
    return actorBefore(sides);
  const near = before.slice(-reach);
  const found = each.exec(near);
  if (found)
    return joined.test(found[1]!) ||
      (/^per/iu.test(found[0]) && /\s(?:to|for|with|by|from)$/iu.test(found[1]!)) ||
      /\b(?:of|our|one|in|by|from|for|at(?! (?:most|least)))\s+\p{L}/iu.test(found[1]!)
      ? undefined
      : (holderIn(found[1]!) ?? lastNoun);
  const one = oneOf.exec(before.length > reach ? "" : before);
  if (one && acts(one[1]!)) return holderIn(one[1]!);
  return isCount ? groupBefore(near) : undefined;
}

/** `groups up to 200`: the plural that a cap stands behind holds that many. */
export function isCapOf(before: string): boolean {
  return (
    /\b(?:up to|at most|max(?:imum)?(?: of)?)\s*$/iu.test(before) && groupBefore(before.slice(-reach)) !== undefined
  );
}

const parts =
  /^(?:page|row|line|column|cell|word|character|paragraph|chapter|slide|seat|door|wheel|field|section|step)$/u;
const made =
  /(?<!\p{L})(\p{L}{3,})[ \t]+(?:(?:are|is|have|has|run to|runs to|reach|reaches|span|go up to|can|be|up to|often|usually|mostly|sometimes|typically|about|around|roughly|over|more than|at most) ?){1,4}~?[ \t]*$/iu;

/** `some contracts are 300 pages`: what consists of so many parts. */
export function madeOf(before: string, noun: string | undefined): string | undefined {
  const holder = noun && parts.test(noun) ? made.exec(before.slice(-reach))?.[1] : undefined;
  return holder && isPlural(holder.toLowerCase()) && !isStop(holder) ? singular(holder) : undefined;
}

/** `groups up to 200 members`: the plural that holds what is counted, unless it is counted itself. */
function groupBefore(before: string): string | undefined {
  const holder = crowd.exec(before)?.[1];
  if (/ of[ ~(]*$/iu.test(before) && !containers.test(holder ?? "")) return undefined;
  return holder && isPlural(holder.toLowerCase()) && !isStop(holder) && !verbOnly(holder)
    ? singular(holder)
    : undefined;
}

function actorBefore({ before, noun, lastNoun, lastIsNear }: Sides): string | undefined {
  if (lastIsNear && lastNoun !== noun) return lastNoun;
  const words = wordsIn(before.slice(-reach)).map(({ lower }) => lower);
  const first = words.find((word) => isPlural(word) && !isStop(word) && !verbOnly(word));
  return first && singular(first) !== noun ? singular(first) : lastNoun;
}

/** The thing behind `each`: the last noun before a verb; undefined where the verb follows at once. */
function holderIn(words: string): string | undefined {
  const all = wordsIn(words).map(({ lower }) => lower);
  const end = all.findIndex((word) => skipped.test(word) || /[^su]s$|ing$/u.test(word));
  const held = end < 0 ? all.slice(0, 2) : all.slice(0, end);
  return held.length === 0 || timeUnit(held.at(-1)!) || partOfDay.test(held.at(-1)!)
    ? undefined
    : singular(held.at(-1)!);
}

function acts(words: string): boolean {
  return wordsIn(words).some(
    ({ lower }, index) => index > 0 && (isThirdPerson(lower) || /^(?:has|can|may|must)$/u.test(lower)),
  );
}

function isThirdPerson(word: string): boolean {
  return /[^s]s$/u.test(word) && verbOf(word) !== undefined;
}
