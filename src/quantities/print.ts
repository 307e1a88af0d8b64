import { type Dimension, isPlain, sameDimension } from "./dimension.ts";
import type { Measure } from "./measure.ts";
import { decimalsFor, formatExponential, formatNumber } from "./number.ts";
import { chooseUnit } from "./readable.ts";
import { MULTIPLIERS } from "./units.ts";

type Surroundings = { prefix: string; suffix: string };

export const SIGNIFICANT = 3;
/** Letters that are a multiplier only behind a currency sign. */
const LARGE_WORDS = new Map([
  ["m", " million"],
  ["M", " million"],
  ["B", " billion"],
]);
const MOST_DIGITS = 15;
const LARGEST = 1e15;
const SMALLEST = 1e-6;

/**
 * Prints a value in base units: in the unit and with the digits of `like` where it has the same dimension, else in a
 * readable unit with `significant` digits. Whole numbers are printed in full, and a share next to 1 with two digits of
 * what is missing. Parsing the print gives the value back within half its last digit.
 */
export function printMeasure(value: number, dimension: Dimension, like?: Measure, significant = SIGNIFICANT): string {
  if (!Number.isFinite(value)) return "?";
  const digits = Math.max(significant, isPlain(dimension) ? shareDigits(value) : 0);
  if (like && sameDimension(like.dimension, dimension))
    return printLike(value / like.scale, withoutDollar(like), digits);
  const unit = chooseUnit(value, dimension);
  const number = value / unit.scale;
  return surround(
    unit,
    isReadable(number) ? formatNumber(number, decimalsFor(number, digits)) : formatExponential(number, digits),
  );
}

/** The author's significant digits, but no more decimals than the author or three digits need. */
function printLike(number: number, like: Measure, significant: number): string {
  const wanted = Math.min(MOST_DIGITS, Math.max(significant, like.significant));
  if (like.exponential || !isReadable(number)) return surround(like, formatExponential(number, wanted));
  const decimals = Math.min(decimalsFor(number, wanted), Math.max(like.decimals, decimalsFor(number, significant)));
  return surround(like, formatNumber(number, decimals, like.padded ? like.decimals : 0));
}

/** Two `$` in a paragraph are mathematics on GitHub, so `$5k/month` is written `5k USD/month`. */
function withoutDollar(like: Measure): Measure {
  if (!like.prefix.includes("$")) return like;
  const word = /^ ?([A-Za-z]+)/.exec(like.suffix);
  const large = LARGE_WORDS.get(word?.[1] ?? "") ?? (MULTIPLIERS.has(word?.[1] ?? "") ? word?.[0] : undefined);
  const rest = large === undefined ? like.suffix : like.suffix.slice(word?.[0].length);
  return { ...like, prefix: "", suffix: `${large ?? ""}${rest.startsWith(" USD") ? "" : " USD"}${rest}` };
}

/** 99.9976 % must not become 100 %: digits of a share that leave two of its complement. */
function shareDigits(value: number): number {
  if (value < 0.99 || value >= 1) return 0;
  return Math.min(MOST_DIGITS, 1 - Math.floor(Math.log10(1 - value)));
}

function isReadable(number: number): boolean {
  const size = Math.abs(number);
  return size === 0 || (size >= SMALLEST && Math.round(size) < LARGEST);
}

function surround({ prefix, suffix }: Surroundings, digits: string): string {
  return digits.startsWith("-") ? `-${prefix}${digits.slice(1)}${suffix}` : `${prefix}${digits}${suffix}`;
}
