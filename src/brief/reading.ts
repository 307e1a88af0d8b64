import { type Dimension, parseMeasure } from "../quantities/index.ts";
import type { Span } from "./brief.ts";
import { timeUnit } from "./house-measure.ts";
import { nounsInside } from "./nouns.ts";
import type { RawNumber } from "./numbers.ts";
import { busyTime } from "./peak-rate.ts";
import { readTail, type Tail } from "./tails.ts";
import { singular } from "./words.ts";

/** The number with its unit and what it counts, and the author's words for it. */
export type Reading = {
  at: Span;
  said: string;
  dimension: Dimension;
  value: number;
  time?: string;
  tail: Tail;
  /** Whether it is told for a busy hour, minute or second, as `peak hour ~6k` is. */
  isBusy: boolean;
};

/** Reads on from a number to the end of its unit, noun and `per`; `4 cents per minute` is a price of a minute. */
export function readingOf(text: string, raw: RawNumber, until: number): Reading {
  const reading = wholeReading(text, raw, until);
  const { dimension, said, value, tail } = reading;
  const unit = /(?:\/ ?|\bper |\ban? )(min|minute|s|sec|second)\b/iu.exec(said)?.[1];
  if (kindOf(dimension) !== "money" || dimension.time !== -1 || !unit) return reading;
  const { time: _, ...money } = dimension;
  const isMinute = unit.startsWith("m");
  const per = isMinute ? "minute" : "second";
  return { ...reading, dimension: money, value: value * (isMinute ? 60 : 1), tail: { ...tail, per } };
}

function wholeReading(text: string, raw: RawNumber, until: number): Reading {
  const head = measured(text, raw);
  const tail: Tail = isPlain(text, raw)
    ? readTail(text, head.end, until, hasNoun(text, raw, head) ? "money" : kindOf(head.dimension))
    : { crowd: false, end: head.end };
  const day =
    isBare(head.dimension) && tail.time === undefined
      ? usual.exec(text.slice(Math.max(0, raw.at.start - 50), raw.at.start))
      : null;
  if (day) tail.time = timeUnit(day[1]!);
  const open = isBare(head.dimension) && tail.time === undefined && isPlain(text, raw);
  const busy = open ? busyTime(text, raw, tail) : undefined;
  const isBusy = busy !== undefined;
  if (busy) tail.time = busy;
  const flow = dataFlow(text, head, until);
  if (flow) Object.assign(tail, flow);
  const at = { start: raw.at.start, end: Math.max(raw.at.end, tail.end) };
  const said = text.slice(at.start, at.end);
  const { time, ...others } = head.dimension;
  const among = /\b(?:with|to|from|across|among)\s+$/iu.test(text.slice(Math.max(0, at.start - 10), at.start));
  const again = among && /\s+(?:every|each)\s+\p{L}+$/iu.exec(said);
  if (again) {
    const own = { start: at.start, end: at.end - again[0].length };
    const counted = { ...tail, time: undefined };
    return {
      at: own,
      said: text.slice(own.start, own.end),
      dimension: head.dimension,
      value: raw.value,
      tail: counted,
      isBusy,
    };
  }
  if (tail.time === undefined || (time !== undefined && time !== 1)) {
    return { at, said, dimension: head.dimension, value: raw.value, tail, isBusy };
  }
  const value = raw.value / parseMeasure(`1 ${tail.time}`)!.value;
  const dimension = time === 1 ? others : { ...others, time: -1 };
  return { at, said, dimension, value, time: time === 1 ? undefined : tail.time, tail, isBusy };
}

/** `a normal day is 3,000 books`: what comes in a day. */
const usual =
  /\b(?:normal|usual|average|typical|ordinary|regular|quiet|busy) (day|week|month|hour) (?:is|has|sees|brings|means|that['’]s|we have) (?:about |around |roughly |some )?~?$/iu;

/** `9,000 calls per day` has its noun within, and none behind. */
function hasNoun(text: string, raw: RawNumber, { dimension, end }: { dimension: Dimension; end: number }): boolean {
  return isFlow(dimension) && nounsInside(text.slice(raw.bare ?? raw.at.start, end)).noun !== undefined;
}

/** What the words behind may be: nothing is counted in money, and little in time. */
export function kindOf(dimension: Dimension): "money" | "time" | "other" {
  const { time = 0, data = 0, ...money } = dimension;
  return Object.keys(money).length > 0 ? "money" : time === 1 && data === 0 ? "time" : "other";
}

/** A number that is neither a share nor a ratio, so that nouns may follow it. */
export function isPlain(text: string, { at, kind }: RawNumber): boolean {
  return kind === "measure" && !/%|\bper ?cent\b/iu.test(text.slice(at.start, at.end));
}

/** A label that the measure took for itself is read again, with the words behind it. */
function measured(text: string, raw: RawNumber): { dimension: Dimension; end: number } {
  const said = text.slice(raw.at.start, raw.at.end);
  const units = (said.match(/\p{L}+/gu) ?? []).some((word) => !word.endsWith("ly") && timeUnit(word) !== undefined);
  if (raw.bare !== undefined && isBare(raw.dimension) && !units)
    return { dimension: raw.dimension, end: raw.bare + scaled(text, raw) };
  const digits =
    /^[^\p{L}%]*(?:[ \u00a0]?(?:k|K|M|B|m|mn|mm|bn|thousand|millions?|billions?|trillion)(?![\p{L}\p{N}]))?(?!\p{L})/u.exec(
      said,
    );
  const adverb = /\s(?:hourly|daily|weekly|monthly|yearly|annually)$/iu.exec(said);
  if (adverb) return { dimension: raw.dimension, end: raw.at.end - adverb[0].length };
  const whole = raw.kind !== "measure" || !isBare(raw.dimension) || units || !digits || said.includes("%");
  return { dimension: raw.dimension, end: whole ? raw.at.end : raw.at.start + digits[0].trimEnd().length };
}

/** How far the multiplier behind a number in words reaches: `two million`. */
function scaled(text: string, { bare = 0, at }: RawNumber): number {
  return /^ (?:thousand|millions?|billions?)\b/u.exec(text.slice(bare, at.end))?.[0].length ?? 0;
}

/** Something per time that is no money. */
export function isFlow(dimension: Dimension): boolean {
  return dimension.time === -1 && Object.keys(dimension).every((base) => base === "time" || base === "data");
}

/** A number without a unit. */
export function isBare(dimension: Dimension): boolean {
  return Object.keys(dimension).length === 0;
}

const flowing =
  /^\s*of (?:\p{L}+ ){0,2}?(\p{L}+)(?: (?:per|an?|each|every) (second|minute|hour|day|night|week|month|year)| (hourly|daily|weekly|monthly))\b/iu;

/** `4 TB of logs per day` comes each day. */
function dataFlow(text: string, head: { dimension: Dimension; end: number }, until: number) {
  if (head.dimension.data !== 1 || head.dimension.time !== undefined) return undefined;
  const found = flowing.exec(text.slice(head.end, Math.min(until, head.end + 80)));
  const time = found && timeUnit(found[2] === "night" ? "day" : (found[2] ?? found[3])!);
  return time ? { noun: singular(found[1]!), time, end: head.end + found[0].length } : undefined;
}
