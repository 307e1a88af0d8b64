import { type Dimension, parseMeasure } from "../quantities/index.ts";
import type { Fact, Span } from "./brief.ts";
import { houseMeasure, timeUnit } from "./house-measure.ts";
import { eachBefore, nounBefore, nounOf, nounsInside, readTail, type Tail } from "./nouns.ts";
import type { RawNumber } from "./numbers.ts";
import { boundOf, comparatorOf, statisticOf } from "./qualifiers.ts";
import { roleOf } from "./roles.ts";

/** Where a number stands: the stretch that says one thing, where the next number begins, and what was counted last. */
export type Place = { stretch: Span; until: number; lastNoun?: string };

/** The number with its unit and noun, and the author's words around it. */
type Reading = { at: Span; said: string; dimension: Dimension; value: number; time?: string; tail: Tail };
type Around = { before: string; after: string; behind: string; near: string };

const reach = 200;

/** Reads one number; undefined when it has neither unit nor noun nor meaning. */
export function readFact(text: string, raw: RawNumber, place: Place): Omit<Fact, "clause"> | undefined {
  const reading = readingOf(text, raw, place.until);
  const { at, said, dimension, tail } = reading;
  const around = aroundOf(text, raw, at, place.stretch);
  const { before, after, near } = around;
  const { noun, per } = nounsOf(reading, around, raw, place.lastNoun);
  const comparator = comparatorOf(before, dimension.time === 1);
  const statistic = statisticOf(raw, tail, { before, after: around.behind, rate: isFlow(dimension) });
  const context = { before: lower(before), after: lower(after), near: lower(near), said: lower(said) };
  const role = roleOf({ ...raw, ...context, dimension, noun, per, comparator, statistic });
  if (!role && !noun && isBare(dimension) && !isTelling(said, before)) return undefined;
  const bound = role === "size" ? boundOf(before, after, near) : undefined;
  const measure = houseMeasure(reading.value, dimension, raw.digits, `${said} ${reading.time ?? ""}`);
  const known = noun ?? nounBefore(before) ?? (role === "size" ? place.lastNoun : undefined);
  const counted = role === "peak" || role === "ratio" ? undefined : known;
  return prune({ text: said, at, measure, noun: counted, per, comparator, statistic, bound, role });
}

function readingOf(text: string, raw: RawNumber, until: number): Reading {
  const head = measured(text, raw);
  const tail: Tail = isPlain(text, raw) ? readTail(text, head.end, until) : { crowd: false, end: head.end };
  const at = { start: raw.at.start, end: Math.max(raw.at.end, tail.end) };
  const said = text.slice(at.start, at.end);
  const { time, ...others } = head.dimension;
  if (tail.time === undefined || (time !== undefined && time !== 1)) {
    return { at, said, dimension: head.dimension, value: raw.value, tail };
  }
  const value = raw.value / parseMeasure(`1 ${tail.time}`)!.value;
  const dimension = time === 1 ? others : { ...others, time: -1 };
  return { at, said, dimension, value, time: time === 1 ? undefined : tail.time, tail };
}

function aroundOf(text: string, raw: RawNumber, at: Span, stretch: Span): Around {
  const before = text.slice(Math.max(stretch.start, at.start - reach), at.start);
  const end = Math.min(stretch.end, at.end + reach);
  const after = text.slice(raw.at.end, end);
  return { before, after, behind: text.slice(at.end, end), near: before + text.slice(at.start, end) };
}

function nounsOf({ said, dimension, tail }: Reading, { before, after }: Around, raw: RawNumber, lastNoun?: string) {
  const inside = isPlain(said, { ...raw, at: { start: 0, end: said.length } }) ? nounsInside(said) : {};
  const each = dimension.time === -1 ? eachBefore(before) : undefined;
  const stored = "data" in dimension ? nounOf(after) : undefined;
  return {
    noun: stored ?? tail.noun ?? inside.noun,
    per: tail.per ?? inside.per ?? (each === "" ? lastNoun : each),
  };
}

/** A number that is neither a share nor a ratio, so that nouns may follow it. */
function isPlain(text: string, { at, kind }: RawNumber): boolean {
  return kind === "measure" && !/%|\bper ?cent\b/iu.test(text.slice(at.start, at.end));
}

/** A bare number still says something with a sign of its own, or behind `replicas:` and `team of`. */
function isTelling(said: string, before: string): boolean {
  return /[%x×:]|\/|\ban?\b|\bper\b/u.test(said) || /[:=]\s*$|\bof\s*$/u.test(before);
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** A label that the measure took for itself is read again, with the words behind it. */
function measured(text: string, raw: RawNumber): { dimension: Dimension; end: number } {
  const said = text.slice(raw.at.start, raw.at.end);
  const units = (said.match(/\p{L}+/gu) ?? []).some((word) => !word.endsWith("ly") && timeUnit(word) !== undefined);
  const digits =
    /^[^\p{L}%]*(?:[ \u00a0]?(?:k|K|M|B|m|mn|mm|bn|thousand|millions?|billions?|trillion)(?![\p{L}\p{N}]))?(?!\p{L})/u.exec(
      said,
    );
  const adverb = /\s(?:hourly|daily|weekly|monthly|yearly|annually)$/iu.exec(said);
  if (adverb) return { dimension: raw.dimension, end: raw.at.end - adverb[0].length };
  const whole = raw.kind !== "measure" || !isBare(raw.dimension) || units || !digits || said.includes("%");
  return { dimension: raw.dimension, end: whole ? raw.at.end : raw.at.start + digits[0].trimEnd().length };
}

function isFlow(dimension: Dimension): boolean {
  return dimension.time === -1 && Object.keys(dimension).every((base) => base === "time" || base === "data");
}

function isBare(dimension: Dimension): boolean {
  return Object.keys(dimension).length === 0;
}

function prune<T extends object>(fact: T): T {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined)) as T;
}
