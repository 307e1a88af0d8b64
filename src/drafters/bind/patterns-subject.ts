import { type Clause, singular, wordsIn } from "../../brief/index.ts";
import { isNounToo, verbOf } from "../../brief/verbs.ts";
import { deedOf } from "./deeds.ts";
import type { Pattern } from "./pattern.ts";
import { people } from "./rename.ts";

const passive =
  /^(?:(?:an?|the|each|every|one|no|any|the same) )?((?:\p{L}[\p{L}-]* ){1,3}?)(?:must|may|can|shall|should|is|are|gets?|will)(?: never| not| only| be| been)* (?!(?:told|informed|notified|warned|reminded|asked|given|sent|shown|paid|charged|allowed|alerted|billed|invited|mailed|called)\b)\p{L}+(?:ed|en|t|d)\b/iu;
const doer =
  /^(?:(?:an?|the|each|every|one|no|any|all|our) )?((?:\p{L}[\p{L}-]* ){1,2}?)(?:must|may|can|shall|should|cannot|never|only|sees?|has|have|is|are|gets?|will)\b/iu;
const none =
  /^(?:nobody|they|it|these|those|which|that|twice|once|everything|anything|one|way|kind|sort|use|equipment|software|staff|data|money)$/u;

/** What a clause is about: the object of its deed, or what stands before `must never be`; never a name, nor people where the thing is none. */
export function nounOf(clause: Clause, thing: Pattern["thing"]): string | undefined {
  if (!thing) return undefined;
  const subject = (thing.subject ? doer : passive).exec(clause.text)?.[1];
  if (thing.subject && !subject) return undefined;
  const objects = subject ? wordsIn(subject).map(({ lower }) => lower) : (deedOf(clause)?.thing ?? []);
  const plain = objects.filter((word) => !/^(?:twice|once)$/u.test(word));
  const noun = none.test(plain.at(-1) ?? "") ? undefined : plain.at(-1);
  const named = noun && thing.never.includes(singular(noun)) ? companionOf(clause.text, noun) : noun;
  return named && isThing(named, clause.text, thing) ? singular(named) : undefined;
}

/** Who or what an act is with: the doctor of `book appointments with a doctor`. */
function companionOf(text: string, noun: string): string | undefined {
  const words = wordsIn(text).map(({ lower }) => lower);
  const at = words.findIndex((word) => singular(word) === singular(noun));
  const behind = words.slice(at + 1);
  if (!/^(?:with|of|for|at|in)$/u.test(behind[0] ?? "")) return undefined;
  const [first, second] = behind.slice(1).filter((word) => !determiner.test(word));
  return second && !follower.test(second) ? second : first;
}

const determiner = /^(?:an?|the|their|his|her|our|your|any|each|one)$/u;
const follower =
  /^(?:and|or|by|at|in|on|for|from|to|of|with|via|when|if|before|after|per|online|which|that|who|whose|where|is|are|was|were|has|have|can|may|must|will|should|not|never|so|then|while)$/u;

function isThing(noun: string, text: string, thing: NonNullable<Pattern["thing"]>): boolean {
  const one = singular(noun);
  if (!/^[a-z]{3,20}$/u.test(one) || none.test(one) || thing.never.includes(one)) return false;
  if (new RegExp(`(?<!^)\\b${one[0]!.toUpperCase()}${one.slice(1)}`, "u").test(text)) return false;
  if (verbOf(one) === one && !isNounToo(one)) return false;
  return !people.has(one) || people.has(thing.one) || thing.people;
}
