import type { Around, Place } from "./fact.ts";
import { isPlural, isStop } from "./nouns.ts";
import { singular } from "./words.ts";

const members =
  /^(?:person|user|editor|participant|member|player|author|student|pupil|guest|viewer|writer|speaker|colleague|collaborator|journalist|cursor|cook|teacher)$/u;
/** `2-4 people in one`, `8 people on a board`, `40 people per sheet`. */
const inOne =
  /^\s*(?:(?:editing|working|typing|writing|at once|at the same time|together|simultaneously) )?(?:in|on|at|to|per)\s+(?:one|an?|the same|each|every|any|a single)(?: (?:one|of them))?(?: (\p{Ll}{3,}))?(?!\p{L})/iu;
const endures =
  /\b(?:hold(?:s|ing)? up|work(?:s|ing)?|cope(?:s)?|stay(?:s)? (?:usable|fast|smooth)|be (?:usable|fluid|smooth|fast|fine|ok)|function(?:s)?|perform(?:s)?|scale(?:s)?|survive(?:s)?|keep(?:s)? up)(?: well| fine| smoothly| too| still)? (?:with|for|at|to|up to)(?: up to| about| around)?\s*~?$/iu;

/** `has to hold up with 25`: the most of what was counted before. */
export function endured(before: string): boolean {
  return endures.test(before.slice(-60));
}

/** The thing that so many people share at once; `in one` speaks of what was counted before the people. */
export function groupOf({ before, behind }: Around, noun: string | undefined, place: Place): string | undefined {
  if (noun === undefined || !members.test(noun)) return undefined;
  const { counted } = place;
  if (endured(before)) return counted?.per;
  const found = inOne.exec(behind.slice(0, 60));
  if (!found) return undefined;
  const named = found[1];
  if (
    named &&
    !isStop(named) &&
    !isPlural(named) &&
    !/^(?:day|hour|minute|second|week|month|time|row|moment)$/u.test(named)
  )
    return singular(named);
  return counted && counted.noun !== noun ? counted.noun : undefined;
}
