import { type Dimension, type FoundMeasure, findMeasures, parseMeasure } from "../quantities/index.ts";
import type { Span } from "./brief.ts";
import { withoutDashes } from "./ranges.ts";
import { findSpelled, scaleOf } from "./spelled.ts";

/**
 * A number as it stands, before its noun and meaning are known. `digits` holds a multiplier too, as in `20k`; `bare` is
 * where a number in words ends, without its unit. A `period` is a time such as `every minute`, `times` a factor such as
 * `twice that`, `zero` a loss that may not be.
 */
export type RawNumber = {
  at: Span;
  kind: "measure" | "ratio" | "nines" | "times" | "period" | "zero";
  bare?: number;
  value: number;
  dimension: Dimension;
  digits: string;
  statistic?: string;
};

const ratio = /(?<![\p{N}.:])(\d{1,7}(?:\.\d{1,3})?)(?:\s?:\s?|\s+to\s+)(1|\d{1,7}(?:\.\d{1,3})?)(?![\p{N}:.]?\p{N})/gu;
/** The numbers of laws and norms count nothing. */
const lawAhead = /^21 CFR\b/u;
const lawBehind = /\b(?:CFR (?:part|title)|ISO(?:\/IEC)?|RFC|SOC|level|phase|version)[ -]?$/iu;
const clock = /^\d{1,2}(?:[:.]\d\d)?[ ]?(?:[ap]m\b|[ap]\.m\.|o['’]clock\b)/iu;
const among = /\b(?:with|to|from|across|among)\s+$/iu;
const listMarker = /(?:^|\n)[ \t]{0,8}\d{1,3}[.)]$/u;

/** Finds every number of the brief, in digits or words, in the order of the text and without overlaps. */
export function findNumbers(text: string): RawNumber[] {
  const all = [...findRatios(text), ...findDigits(text), ...findSpelled(text)];
  all.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const kept: RawNumber[] = [];
  for (const number of all) if (number.at.start >= (kept.at(-1)?.at.end ?? 0)) kept.push(number);
  return kept;
}

function* findDigits(given: string): Generator<RawNumber> {
  const prepared = withoutDashes(given);
  const { text } = prepared;
  for (const found of findMeasures(text)) {
    const { start, end, prefix, suffix, value, dimension, statistic } = shortened(text, found);
    if (isNoNumber(text, start, end)) continue;
    const at = { start: prepared.starts.get(start) ?? start, end };
    const digits = text.slice(start + prefix.length, end - suffix.length);
    if (/^99\.\d{1,4}$/u.test(digits) && /^(?: (?:uptime|availability|sla))?$/iu.test(suffix) && prefix === "") {
      yield { at, kind: "nines", value: Number((value / 100).toPrecision(12)), dimension: {}, digits };
      continue;
    }
    const isMillion =
      /^m(?: \p{L}+)?$/u.test(suffix) &&
      /^m (?:\p{L}+ )?\p{L}{3,}s\b/u.test(text.slice(start + prefix.length + digits.length, end + 24));
    yield {
      at,
      kind: "measure",
      value: isMillion ? value * 1e6 : value,
      dimension: isMillion ? {} : dimension,
      digits: isMillion ? `${digits}m` : digits + scaleOf(suffix, value, digits),
      ...(statistic && { statistic }),
    };
  }
}

/** Markers of lists, clock times and the numbers of laws count nothing. */
function isNoNumber(text: string, start: number, end: number): boolean {
  if (listMarker.test(text.slice(Math.max(0, start - 12), end + 1))) return true;
  if (clock.test(text.slice(start, start + 16))) return true;
  return lawAhead.test(text.slice(start, start + 8)) || lawBehind.test(text.slice(Math.max(0, start - 24), start));
}

/** In `pays out to 1,200 sellers every week` the sellers are no rate: the number ends before the time. */
function shortened(text: string, found: FoundMeasure) {
  const { index, length, start } = found;
  const end = index + length;
  const whole = { ...found, end };
  if (found.dimension.time !== -1 || !among.test(text.slice(Math.max(0, start - 10), start))) return whole;
  const period = /\s+(?:every|each)\s+\p{L}+$/iu.exec(text.slice(start, end).slice(-40));
  const read = period && parseMeasure(text.slice(start, end - period[0].length));
  return read ? { ...whole, ...read, start, end: end - period[0].length } : whole;
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
