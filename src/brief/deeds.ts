import { isPlural, isStop } from "./nouns.ts";
import { isLightVerb, isNounToo, verbOf } from "./verbs.ts";
import { singular, wordsIn } from "./words.ts";

/** What is done so many times, and by each of whom. */
export type Deed = { noun: string; per?: string };

const reach = 90;
const helpers =
  /^(?:each|all|also|usually|typically|then|often|only|about|around|up|roughly|can|may|must|will|should)$/u;
const singles = /^(?:an?|each|every|any|one)$/u;

/**
 * `users post 3 times a day`, `users who each open the feed 10 times a day`: the deed in front of `times` is what is
 * counted, by its own noun or by that of its object, for each of those who do it.
 */
export function deedBefore(before: string): Deed | undefined {
  const words = wordsIn(before.slice(-reach)).map(({ lower }) => lower);
  const at = words.findLastIndex((_, index) => index > 0 && doesIt(words, index));
  if (at < 0) return undefined;
  const verb = verbOf(words[at]!)!;
  const objects = words.slice(at + 1).filter((word) => !isStop(word) && !helpers.test(word) && !/\p{N}/u.test(word));
  const object = objects.find((word) => isPlural(word)) ?? objects.at(-1);
  if (/^(?:in|out)$/u.test(words[at + 1] ?? ""))
    return { noun: `${verb}-${words[at + 1]}`, ...of(doerIn(words.slice(0, at))) };
  const noun = object && !isNounToo(verb) ? singular(object) : verb;
  return { noun, ...of(doerIn(words.slice(0, at))) };
}

function of(per: string | undefined): { per?: string } {
  return per ? { per } : {};
}

function doesIt(words: string[], index: number): boolean {
  const verb = verbOf(words[index]!);
  if (verb === undefined || /(?:ed|ing)$/u.test(words[index]!)) return false;
  const [last, first] = [words[index - 1]!, words[index - 2] ?? ""];
  if (helpers.test(last) || /^(?:who|that|which|to)$/u.test(last)) return !isLightVerb(verb) || verb !== words[index];
  return verb === words[index] ? isPlural(last) : singles.test(first) && /s$/u.test(words[index]!);
}

/** The plural or the one of each in front of the verb; `the job runs` is one and none of each. */
function doerIn(words: string[]): string | undefined {
  const plain = words.filter((word) => !helpers.test(word) && !/^(?:who|that|which|to|of|them)$/u.test(word));
  const last = plain.at(-1);
  if (!last || isStop(last)) return undefined;
  return isPlural(last) || singles.test(plain.at(-2) ?? "") ? singular(last) : undefined;
}
