import { type Comparator, readLead, readStatisticAfter } from "./comparators.ts";
import { CURRENCY_SYMBOLS, currencies } from "./currencies.ts";
import { combineDimensions, type Dimension, plain } from "./dimension.ts";
import type { Mode } from "./draft.ts";
import { readNumber } from "./number.ts";
import { readPhrase } from "./phrase.ts";
import { matchAt, skipSpace } from "./words.ts";

/**
 * A number with its unit, as somebody printed it. `value` and `step` are in base units (seconds, bytes, the currency,
 * or plain); `step` is what one unit of the last printed digit is worth. The number with its unit is
 * `text.slice(start, length)`; comparator and statistic words stand before `start`. `prefix` and `suffix` surround the
 * digits (`$`, ` million USD`), and `scale` is what a printed 1 is worth.
 */
export type Measure = {
  value: number;
  dimension: Dimension;
  unit: string;
  labels: readonly string[];
  comparator?: Comparator;
  statistic?: string;
  decimals: number;
  significant: number;
  exponential: boolean;
  padded: boolean;
  step: number;
  scale: number;
  prefix: string;
  suffix: string;
  start: number;
  length: number;
};

const CURRENCY = /(US\$|[$€£¥₹₩])[ \u00a0]?|([A-Z]{3})[ \u00a0]?(?=[-−\d.])/y;
const SIGNED_CURRENCY = /[-−](?=(?:US\$|[$€£¥₹₩])[\d.])/y;
const RANGE = /[ \u00a0]?(?:[-–—]|\.\.|to)[ \u00a0]?[$€£]?\d/y;
const UNKNOWN = /^\s{0,20}\?(?!\?)/;

/** Reads a measure at the start of `text`, after comparator and statistic words. A range is no measure. */
export function parseMeasure(text: string): Measure | undefined {
  const lead = readLead(text, 0);
  const measure = readMeasureAt(text, skipSpace(text, lead.end), "text");
  if (!measure || isRange(text, measure)) return undefined;
  const { comparator, statistic = readStatisticAfter(text, measure.length) } = lead;
  return { ...measure, ...(comparator && { comparator }), ...(statistic && { statistic }) };
}

/** Reads `?` and `? USD/month`, a value that the program shall write: the wanted print, its digits not yet known. */
export function parseWanted(text: string): Measure | undefined {
  const mark = UNKNOWN.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const { scale, dimension, labels, end } = readPhrase(text, mark.length, "text");
  const suffix = text.slice(mark.length, end);
  return {
    ...{ value: Number.NaN, dimension, unit: suffix.trim(), labels },
    ...{ decimals: 0, significant: 0, exponential: false, padded: false, step: 0 },
    ...{ scale, prefix: "", suffix, start: mark.length - 1, length: end },
  };
}

/** Reads number and unit exactly at `index`, which becomes `start`; `length` is the offset in `text` where they end. */
export function readMeasureAt(text: string, index: number, mode: Mode): Measure | undefined {
  const sign = matchAt(SIGNED_CURRENCY, text, index) ? -1 : 1;
  const money = readCurrency(text, sign < 0 ? index + 1 : index);
  const number = readNumber(text, money?.end ?? index);
  if (!number) return undefined;
  const { scale, dimension, labels, end: length } = readPhrase(text, number.end, mode, money?.dimension);
  const value = sign * number.value * scale;
  if (!Number.isFinite(value) || !Number.isFinite(scale) || (value === 0 && number.value !== 0)) return undefined;
  const prefix = money ? text.slice(sign < 0 ? index + 1 : index, money.end) : "";
  const suffix = text.slice(number.end, length);
  const { decimals, significant, exponential, padded } = number;
  return {
    value,
    dimension: combineDimensions(money?.dimension ?? plain, dimension),
    unit: (prefix.trim() + suffix).trim(),
    ...{ labels, decimals, significant, exponential, padded, step: number.step * scale, scale, prefix, suffix },
    ...{ start: index, length },
  };
}

/** True when `value` rounds to the printed digits: it lies within half a unit of the last one. */
export function roundsTo(measure: Measure, value: number): boolean {
  const slack = 1e-9 * Math.max(measure.step, Math.abs(value) * 1e-3);
  return Math.abs(measure.value - value) <= measure.step / 2 + slack;
}

export function isRange(text: string, { length }: Measure): boolean {
  return matchAt(RANGE, text, length) !== undefined;
}

function readCurrency(text: string, index: number): { dimension: Dimension; end: number } | undefined {
  const match = matchAt(CURRENCY, text, index);
  const code = match?.[1] ? CURRENCY_SYMBOLS.get(match[1]) : match?.[2];
  if (!match || !code || !currencies.has(code)) return undefined;
  return { dimension: { [code]: 1 }, end: index + match[0].length };
}
