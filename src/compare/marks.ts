import { findMeasures } from "../quantities/index.ts";
import type { Change } from "./changes.ts";
import { partOf } from "./parts.ts";
import { changeOf } from "./things.ts";
import type { Unit } from "./units.ts";
import { meaningOf } from "./words.ts";

type Mark = { key: string; text: string; line: number };

/** The numbers and the inline code that passages of one section say and no longer say. */
export function changedMarks({ olds, nows }: { olds: Unit[]; nows: Unit[] }): Change[] {
  const [before, after] = [olds, nows].map((units) => units.filter(({ isCode }) => !isCode).flatMap(marksOf));
  const [gone, come] = [minus(before!, after!), minus(after!, before!)];
  if (gone.length + come.length === 0) return [];
  const { title, section } = (nows[0] ?? olds[0])!;
  const lines = { old: gone[0]?.line ?? olds[0]?.first ?? null, new: come[0]?.line ?? nows[0]?.first ?? null };
  const parts = [partOf("says", null, listed(gone), listed(come), lines)];
  return [{ ...changeOf({ section, noun: "text of" }, "changed", title, undefined, undefined), parts, lines }];
}

const most = 12;

function listed(marks: Mark[]): string | undefined {
  const shown = marks.slice(0, most).map(({ text }) => text);
  return marks.length > most ? `${shown.join(", ")}, …` : shown.join(", ");
}

function minus(marks: Mark[], others: Mark[]): Mark[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return marks.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
}

const longest = 20_000;

/** The numbers and the inline code of a passage: what says more than words. */
function marksOf({ text, first: line }: Unit): Mark[] {
  const codes = Array.from(text.slice(0, longest).matchAll(/`([^`\n]{1,200})`/g), ([, code]) => code!.trim());
  const plain = text.slice(0, longest).replace(/`[^`\n]{1,200}`/g, " ¤ ");
  const numbers = findMeasures(plain).map(({ start, index, length, value, dimension }) => ({
    key: `${Number(value.toPrecision(12))} ${Object.entries(dimension).sort().join(" ")}`,
    text: plain.slice(start, index + length),
    line,
  }));
  return [...numbers, ...codes.map((code) => ({ key: `\`${meaningOf(code)}`, text: code, line }))];
}
