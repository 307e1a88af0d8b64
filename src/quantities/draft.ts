import type { Unit } from "./units.ts";
import { isStopWord, matchAt, timesUnit, type Word } from "./words.ts";

/** In an expression a word with an underscore is a name, and a spaced slash divides. */
export type Mode = "text" | "expression";

/** A phrase while it is read; `last` is the unit that a power would raise, with its own power. */
export type Draft = Unit & {
  text: string;
  mode: Mode;
  at: number;
  labels: string[];
  last?: { unit: Unit; power: number };
};

const CALL = /[ \t]?\(/y;

export function takeUnit(draft: Draft, unit: Unit, power: number, end: number): true {
  Object.assign(draft, timesUnit(draft, unit, power), { at: end, last: { unit, power } });
  return true;
}

export function isLabel(draft: Draft, { word, end }: Word): boolean {
  if (isStopWord(word)) return false;
  return draft.mode === "text" || !(word.includes("_") || matchAt(CALL, draft.text, end));
}
