import type { Fact, Naming } from "./fact.ts";
import { canon } from "./words.ts";

/** What two facts are compared by when their names differ. */
export type Portrait = { letters: Set<string>; words: Set<string>; body: Set<string> };

const most = 300;

export function portraitOf({ name, parts, members }: Fact): Portrait {
  const word = canon(name);
  const told = [...parts.map(({ text }) => text), ...members.slice(0, most).map((one) => one.name)];
  return {
    letters: new Set(
      Array.from({ length: Math.min(word.length - 1, most) }, (_, index) => word.slice(index, index + 2)),
    ),
    words: tokensOf(name),
    body: tokensOf(told.join(" ").slice(0, 10 * most)),
  };
}

/** How surely two facts of different names are one, from 0 (they are two) to 2. */
export function likeness(naming: Naming, old: Portrait, now: Portrait, isSamePlace: boolean): number {
  const body = overlap(old.body, now.body);
  const isBare = old.body.size === 0 && now.body.size === 0;
  if (naming === "exact") return 0;
  if (naming === "id") return body >= 0.75 ? body : 0;
  const name = naming === "text" ? overlap(old.words, now.words) : overlap(old.letters, now.letters);
  const isAlike = isBare
    ? name >= 0.5 && (isSamePlace || name >= 0.75)
    : (name >= 0.5 && body >= 0.4) || (body >= 0.75 && (isSamePlace || name >= 0.3));
  return isAlike ? (isBare ? name : (name + body) / 2) + (isSamePlace ? 0.5 : 0) : 0;
}

/** The share of what both have, from 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const token of one) if (other.has(token)) common += 1;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

export function tokensOf(text: string): Set<string> {
  return new Set(canon(text).split(" ").filter(Boolean).slice(0, most));
}
