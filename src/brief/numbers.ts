import { type Dimension, findMeasures, parseMeasure } from "../quantities/index.ts";
import type { Span } from "./brief.ts";

/** A number as it stands, before its noun and meaning are known. `digits` holds a multiplier too, as in `20k`. */
export type RawNumber = {
  at: Span;
  kind: "measure" | "ratio" | "nines";
  value: number;
  dimension: Dimension;
  digits: string;
  statistic?: string;
};

const words = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
    "a dozen": 12,
    "a hundred": 100,
    "one hundred": 100,
    "two hundred": 200,
    "five hundred": 500,
    "a thousand": 1000,
    "one thousand": 1000,
    "ten thousand": 10_000,
    "half a million": 500_000,
    "a million": 1e6,
    "one million": 1e6,
    "a billion": 1e9,
  }),
);
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:one(?= \p{L}+ (?:per|an?) )|(?:${[...words.keys()].sort((a, b) => b.length - a.length).join("|")})(?= \p{L}))`,
  "giu",
);
const ratio = /(?<![\p{N}.:])(\d{1,7}(?:\.\d{1,3})?)(?:\s?:\s?|\s+to\s+)(1|\d{1,7}(?:\.\d{1,3})?)(?![\p{N}:.]?\p{N})/gu;
const nines = /(?<![\p{L}\p{N}_-])(two|three|four|five|six|[2-6])[ -](?:nines|9['’]?s)(?![\p{L}\p{N}])/giu;
const multiplier = /^[ \u00a0]?(?:k|K|M|m|mn|mm|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}\p{N}])/u;
const listMarker = /(?:^|\n)[ \t]{0,8}\d{1,3}[.)]$/u;

/** Finds every number of the brief, in digits or words, in the order of the text and without overlaps. */
export function findNumbers(text: string): RawNumber[] {
  const all = [...findNines(text), ...findRatios(text), ...findDigits(text), ...findSpelled(text)];
  all.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const kept: RawNumber[] = [];
  for (const number of all) if (number.at.start >= (kept.at(-1)?.at.end ?? 0)) kept.push(number);
  return kept;
}

function* findDigits(text: string): Generator<RawNumber> {
  for (const { index, length, start, prefix, suffix, value, dimension, statistic } of findMeasures(
    withoutDashes(text),
  )) {
    const end = index + length;
    if (listMarker.test(text.slice(Math.max(0, start - 12), end + 1))) continue;
    const digits = text.slice(start + prefix.length, end - suffix.length);
    yield {
      at: { start, end },
      kind: "measure",
      value,
      dimension,
      digits: digits + scaleOf(suffix, value, digits),
      ...(statistic && { statistic }),
    };
  }
}

/** A dash between words is no minus; the text keeps its length. */
function withoutDashes(text: string): string {
  return text.replace(/(^|\s)[-–—](?=\s)/gu, "$1,");
}

function scaleOf(suffix: string, value: number, digits: string): string {
  const found = multiplier.exec(suffix)?.[0] ?? "";
  if (found === "" || Number(digits.replaceAll(",", "")) === value) return "";
  const word = found.trim();
  return word.length < 3 ? word.replace("K", "k") : ` ${word}`;
}

function* findSpelled(text: string): Generator<RawNumber> {
  for (const match of text.matchAll(spelled)) {
    const digits = String(words.get(match[0].toLowerCase()) ?? 1);
    const measure = parseMeasure(
      digits + text.slice(match.index + match[0].length, match.index + match[0].length + 60),
    );
    if (!measure) continue;
    const { value, dimension, statistic, suffix, length } = measure;
    const end = match.index + match[0].length + length - digits.length;
    yield {
      at: { start: match.index, end },
      kind: "measure",
      value,
      dimension,
      digits: digits + scaleOf(suffix, value, digits),
      ...(statistic && { statistic }),
    };
  }
}

function* findRatios(text: string): Generator<RawNumber> {
  for (const match of text.matchAll(ratio)) {
    const [left, right] = [Number(match[1]), Number(match[2])];
    const around = text.slice(Math.max(0, match.index - 24), match.index + match[0].length + 24);
    if (left < 1 || right < 1 || !/read|writ|ratio|view|quer/iu.test(around)) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    yield {
      at,
      kind: "ratio",
      value: left / right,
      dimension: {},
      digits: String(Math.max(left, right) / Math.min(left, right)),
    };
  }
}

function* findNines(text: string): Generator<RawNumber> {
  for (const match of text.matchAll(nines)) {
    const count = words.get(match[1]!.toLowerCase()) ?? Number(match[1]);
    const digits = count === 2 ? "99" : `99.${"9".repeat(count - 2)}`;
    yield {
      at: { start: match.index, end: match.index + match[0].length },
      kind: "nines",
      value: 1 - 10 ** -count,
      dimension: {},
      digits,
    };
  }
}
