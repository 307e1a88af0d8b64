import type { Facts } from "../rules/rule.ts";
import type { Change, Lines } from "./changes.ts";
import { changedCode, drawnIn } from "./code.ts";
import { changedMarks } from "./marks.ts";
import { maskedSource } from "./masked.ts";
import { type Unit, unitsOf } from "./units.ts";
import type { Words } from "./words.ts";

type Leftover = { olds: Unit[]; nows: Unit[] };

/**
 * What is left when every thing has been compared: numbers, names in inline code and blocks of code that stand in the
 * text alone are told; `wordsOnly` counts the sections in which only words differ. Moved passages are the same passages.
 */
export function compareProse(
  old: Facts,
  now: Facts,
  told: Change[],
  checks: { lines: Lines }[],
  words: Words,
): { changes: Change[]; wordsOnly: number } {
  const units = { olds: unitsIn(old, words), nows: unitsIn(now, words) };
  const isTold = { old: linesTold(told, checks, "old"), new: linesTold(told, checks, "new") };
  const differing = { olds: without(units.olds, units.nows), nows: without(units.nows, units.olds) };
  const left: Leftover = {
    olds: differing.olds.filter((unit) => !isTold.old(unit)),
    nows: differing.nows.filter((unit) => !isTold.new(unit)),
  };
  const known = { olds: drawnIn(old), nows: drawnIn(now) };
  const places = new Set([...left.olds, ...left.nows].map(({ place }) => place));
  const groups = [group(left.olds), group(left.nows)] as const;
  const spoken = [group(differing.olds.filter(isTold.old)), group(differing.nows.filter(isTold.new))] as const;
  const changes: Change[] = [];
  let wordsOnly = 0;
  for (const place of places) {
    const here = { olds: groups[0].get(place) ?? [], nows: groups[1].get(place) ?? [] };
    const isOtherSide =
      (here.olds.length === 0 && spoken[0].has(place)) || (here.nows.length === 0 && spoken[1].has(place));
    if (isOtherSide) continue;
    const found = [...changedMarks(here), ...changedCode(here, known)];
    changes.push(...found);
    if (found.length === 0) wordsOnly += 1;
  }
  return { changes, wordsOnly };
}

function unitsIn(facts: Facts, words: Words): Unit[] {
  return unitsOf(facts.document, maskedSource(facts), words);
}

/** The units of one side that the other does not have, each as often as it is missing. */
function without(units: Unit[], others: Unit[]): Unit[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return units.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
}

function group(units: Unit[]): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const same = groups.get(unit.place);
    if (same) same.push(unit);
    else groups.set(unit.place, [unit]);
  }
  return groups;
}

/** Whether something that is told stands in the lines of a unit. */
function linesTold(told: Change[], checks: { lines: Lines }[], side: "old" | "new"): (unit: Unit) => boolean {
  const lines = told
    .flatMap(({ lines, parts }) => [lines, ...parts.map((part) => part.lines)])
    .concat(checks.map(({ lines }) => lines))
    .flatMap((one) => one[side] ?? [])
    .sort((one, other) => one - other);
  return ({ first, last }) => {
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle]! < first) low = middle + 1;
      else high = middle;
    }
    return low < lines.length && lines[low]! <= last;
  };
}
