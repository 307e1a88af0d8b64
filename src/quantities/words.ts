import { combineDimensions } from "./dimension.ts";
import { lookupUnit, type Unit } from "./units.ts";

export type Word = { word: string; end: number; unit: Unit | undefined };

const WORD = /[%‰€£¥₹₩$]|(?!_)[\p{L}µ][\p{L}\p{N}_]*(?:-[\p{L}][\p{L}\p{N}_]*)*/uy;
const SPACE = /[ \t\u00a0\u2009\u202f]{0,3}/y;

/** Words that never name what is counted. */
const NO_LABELS = new Set(
  (
    "a above after all always an and are as at be because before below between but by can cannot could do does " +
    "down each either every exactly fails for from had has have holds if in instead into is it its just less " +
    "least may minus more most must never no nor not of on only or other our out over own per plus shall " +
    "should since so than that the their then there these they this those through times to under until up via " +
    "was were when where which while who will with within without would you your"
  ).split(" "),
);

/** The word at `index`, and its unit when every part of it is one (`GB-month`). */
export function readWord(text: string, index: number): Word | undefined {
  const word = matchAt(WORD, text, index)?.[0];
  if (word === undefined) return undefined;
  const parts = word.split("-").map(lookupUnit);
  const unit = parts.every((part) => part !== undefined)
    ? parts.reduce((left, right) => timesUnit(left, right, 1))
    : undefined;
  return { word, end: index + word.length, unit };
}

export function isStopWord(word: string): boolean {
  return NO_LABELS.has(word.toLowerCase());
}

export function timesUnit(left: Unit, right: Unit, power: number): Unit {
  const dimension = combineDimensions(left.dimension, right.dimension, power);
  return { scale: left.scale * right.scale ** power, dimension };
}

export function skipSpace(text: string, index: number): number {
  return index + (matchAt(SPACE, text, index)?.[0].length ?? 0);
}

/** Matches a sticky pattern at `index`. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}
