import { parseMeasure } from "../quantities/index.ts";
import type { RawNumber } from "./numbers.ts";
import { findPeriods } from "./periods.ts";

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
    "a quarter of a million": 250_000,
    "quarter of a million": 250_000,
    "a million": 1e6,
    "one million": 1e6,
    "half a billion": 500e6,
    "a billion": 1e9,
  }),
);
const units = "(?:second|minute|hour|day|week|month|year)";
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:one(?= \p{L}+ (?:per|an?) )|(?:${[...words.keys()].sort((a, b) => b.length - a.length).join("|")})(?= \p{L}))`,
  "giu",
);
const fractions = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?<half>half an?|(?:a )?quarter of an?)(?= ${units}\b)|(?<=(?:within|under|in|than|after|for|up to|at most|at least|about) )(?:an?|one)(?= ${units}(?!-)\b)`,
  "giu",
);
const nines =
  /(?<![\p{L}\p{N}_-])(two|three|four|five|six|[2-6])( and a half)?[ -](?:nines|9['’]?s)( and a half)?(?![\p{L}\p{N}])/giu;
const times = /(?<![\p{L}\p{N}_-])(twice|double|triple)(?= (?:that|the|as|on|in|at)\b)/giu;
const twice = /(?<![\p{L}\p{N}_-])twice (?:an?|per|each|every) (minute|hour|day|week|month|year)\b/giu;
const noLoss =
  /(?<![\p{L}\p{N}_-])rpo[ \t]{0,3}[:=]?[ \t]{0,3}(?:is |of )?(zero|none)\b|(?<![\p{L}\p{N}_-])(zero) rpo\b/giu;

const multiplier = /^[ \u00a0]?(?:k|K|M|m|mn|mm|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}\p{N}])/u;

/** Finds numbers that are written in words: `three regions`, `half a second`, `four nines`, `twice that`, `every minute`, `RPO zero`. */
export function* findSpelled(text: string): Generator<RawNumber> {
  yield* findNines(text);
  for (const match of text.matchAll(spelled)) yield* worded(text, match, words.get(match[0].toLowerCase()) ?? 1);
  for (const match of text.matchAll(fractions)) yield* worded(text, match, partOf(match.groups?.half));
  for (const match of text.matchAll(times))
    yield plainly("times", match.index, match[0], match[1]!.toLowerCase() === "triple" ? "3" : "2");
  for (const match of text.matchAll(twice)) yield* repeated(match);
  yield* findPeriods(text);
  for (const match of text.matchAll(noLoss)) {
    const word = (match[1] ?? match[2])!;
    yield plainly("zero", match.index + match[0].indexOf(word), word, "0");
  }
}

/** The multiplier of a number as it is printed behind its digits, such as `k` or ` million`. */
export function scaleOf(suffix: string, value: number, digits: string): string {
  const found = multiplier.exec(suffix)?.[0] ?? "";
  if (found === "" || Number(digits.replaceAll(",", "")) === value) return "";
  const word = found.trim();
  return word.length < 3 ? word.replace("K", "k") : ` ${word}`;
}

function partOf(half: string | undefined): number {
  return half === undefined ? 1 : /^half/iu.test(half) ? 0.5 : 0.25;
}

/** Reads unit and noun behind a word as they are read behind digits. */
function* worded(text: string, { index, 0: word }: RegExpExecArray, count: number): Generator<RawNumber> {
  const digits = String(count);
  const from = index + word.length;
  const measure = parseMeasure(digits + text.slice(from, from + 60));
  if (!measure) return;
  const { value, dimension, statistic, suffix, length } = measure;
  const at = { start: index, end: from + length - digits.length };
  yield {
    ...{ at, kind: "measure" as const, value, dimension, digits: digits + scaleOf(suffix, value, digits), bare: from },
    ...(statistic && { statistic }),
  };
}

function plainly(kind: RawNumber["kind"], start: number, word: string, digits: string): RawNumber {
  const end = start + word.length;
  return { at: { start, end }, kind, value: Number(digits), dimension: {}, digits, bare: end };
}

/** `twice a month` is a rate of two. */
function* repeated({ index, 0: words, 1: unit }: RegExpExecArray): Generator<RawNumber> {
  const measure = parseMeasure(`2 /${unit!.toLowerCase()}`);
  if (!measure) return;
  const at = { start: index, end: index + words.length };
  yield { at, kind: "measure", value: measure.value, dimension: measure.dimension, digits: "2", bare: index + 5 };
}

/** Two nines and a half are 99.5 %. */
function* findNines(text: string): Generator<RawNumber> {
  for (const { index, 0: said, 1: word, 2: before, 3: behind } of text.matchAll(nines)) {
    const count = words.get(word!.toLowerCase()) ?? Number(word);
    const half = (before ?? behind) ? "5" : "";
    const digits = `99${count > 2 || half ? "." : ""}${"9".repeat(count - 2)}${half}`;
    const at = { start: index, end: index + said.length };
    yield {
      at,
      kind: "nines",
      value: Number((Number(digits) / 100).toPrecision(12)),
      dimension: {},
      digits,
      bare: at.end,
    };
  }
}
