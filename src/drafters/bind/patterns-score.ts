import { type Clause, stem, wordsIn } from "../../brief/index.ts";
import { isBaseVerb } from "../../brief/verbs.ts";
import type { Pattern } from "./pattern.ts";
import { stemsOf } from "./spoken.ts";

/**
 * How well a clause asks for a pattern: `phrases` are how many it says, `length` the words of the longest, `verbs` its deeds that
 * words of the pattern name, `leads` whether its first deed is one of them.
 */
export type Points = {
  pattern: Pattern;
  score: number;
  phrases: number;
  length: number;
  verbs: Set<string>;
  leads: boolean;
};

const enough = 3;
export const phrasePoints = 3;
export const verbPoints = 2;
const againstPoints = 3;

/** Verbs that any clause may have; alone they ask for no pattern. */
export const common = new Set(
  "access add change check do find get give have keep look make open see show take tell use view want"
    .split(" ")
    .map(stem),
);

/** The patterns that a clause asks for, the best first: of equal points the one whose phrase is longest, then that of its first deed. */
export function scoredFor(clause: Clause, patterns: Pattern[]): Points[] {
  const deeds = deedsIn(clause);
  return patterns
    .map((pattern) => pointsOf(clause, pattern, deeds))
    .filter((points) => points.score >= enough && (clause.kind !== "target" || isAsked(points, clause)))
    .filter(({ phrases, score }) => clause.kind !== "constraint" || phrases > 0 || score > enough)
    .sort(
      (one, other) => other.score - one.score || other.length - one.length || Number(other.leads) - Number(one.leads),
    );
}

/** A number with a phrase asks for the part that it measures where there is a deed too, or the phrase is no single word. */
function isAsked({ phrases, score, length, verbs }: Points, { text }: Clause): boolean {
  return (
    (phrases > 0 || score > enough) &&
    (verbs.size > 0 || length > 1 || /\b(?:is|are|gets?) \p{L}+(?:ed|en)\b/iu.test(text))
  );
}

function pointsOf({ text }: Clause, pattern: Pattern, deeds: string[]): Points {
  const said = stemsOf(text);
  const hits = (names: string[]) => new Set(stemmed(names).filter((name) => said.includes(name)));
  const [phrases, words, hints] = [hits(pattern.phrases), hits(pattern.words), hits(pattern.hints)];
  const verbs = new Set(deeds.filter((verb) => words.has(` ${verb} `)));
  const length = Math.max(0, ...[...phrases].map((phrase) => phrase.trim().split(" ").length));
  const isCommon = phrases.size === 0 && words.size === 1 && [...verbs].some((verb) => common.has(verb));
  const speaking = phrases.size * phrasePoints + words.size + hints.size + (verbs.size > 0 ? verbPoints : 0);
  const score = speaking - hits(pattern.against).size * againstPoints;
  const leads = deeds[0] !== undefined && verbs.has(deeds[0]);
  return { pattern, score: isCommon ? 0 : score, phrases: phrases.size, length, verbs, leads };
}

const lists = new WeakMap<string[], string[]>();

/** The stems of a list of a pattern, which are asked for at every clause. */
function stemmed(names: string[]): string[] {
  const known = lists.get(names) ?? names.map(stemsOf).filter((name) => name.trim() !== "");
  lists.set(names, known);
  return known;
}

const determiner =
  /^(?:an?|the|our|their|its|his|her|each|every|all|any|no|of|per|by|with|for|human|manual|\p{L}+ly)$/u;

/** The stems of the verbs that stand as such in a clause: its own, and those behind `and` and `or`. */
function deedsIn({ text, verb, sentence, kind }: Clause): string[] {
  const words = wordsIn(text).map(({ lower }) => lower);
  const own = verb ? stem(verb) : "";
  const at = words.findIndex((word) => stem(word) === own);
  const isNoun = /^(?:The service offers|As the brief asks)\b/u.test(sentence) && kind !== "constraint";
  const stands = own !== "" && at >= 0 && !determiner.test(words[at - 1] ?? "") && !isNoun;
  const joined = words.filter((word, index) => isJoined(words.slice(0, index)) && isBaseVerb(word));
  return [...(stands ? [own] : []), ...(stands ? joined.map(stem) : [])];
}

/** Whether the words before a verb join it to another one: `book or`, `book and can`. */
function isJoined(before: string[]): boolean {
  const last = /^(?:can|may|must|should)$/u.test(before.at(-1) ?? "") ? before.at(-2) : before.at(-1);
  return /^(?:and|or|then)$/u.test(last ?? "");
}
