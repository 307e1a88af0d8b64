import {
  combineDimensions,
  type Dimension,
  type FoundMeasure,
  findMeasures,
  isPlain,
  parseMeasure,
  printMeasure,
  sameDimension,
} from "../../quantities/index.ts";
import { stemsOf } from "./stems.ts";

/** A statement of the text, with what its right side should be. */
export type Statement = { start: number; end: number; right: string; isWrong: boolean };

const operator = /^\s*(?:[*×·÷/]|(?<=\s)x(?=\s))\s*$/;
const equals = /^\s*(?:=|≈|≃|≅|~)\s*(?:~|about|approximately|roughly|ca\.?)?\s*$/;
const approximate = /[≈≃≅~a-z]/i;
const opens = /^\s*\(\s*[=≈~]?\s*$/;
const isOpen = /(?:[+*×÷/·^¤([–−-]|(?:^|\s)[xX])\s*$/;
const goesOn = /^\s*(?:[+*×÷·^/–−-]\s*(?:[\d$€£¤(])|[–-]\d)/;
const periods = new Map([
  ["day", 86_400],
  ["week", 604_800],
  ["month", 2_628_000],
  ["year", 31_536_000],
]);

/** Finds statements whose both sides are unmistakable: `1,000/day = 0.69/min`, `$560 / 30,000 = $0.0187`, `99.9 % (43 min/month)`. */
export function statementsIn(text: string): Statement[] {
  const measures = findMeasures(text);
  return measures.flatMap((right, index) => {
    const left = measures[index - 1];
    if (!left || goesOn.test(text.slice(right.index + right.length))) return [];
    const between = text.slice(left.index + left.length, right.start);
    if (equals.test(between) || opens.test(between)) {
      const share = shareOf(text, left, right);
      if (share) return [share];
    }
    return equals.test(between) ? equation(text, measures, index, approximate.test(between)) : [];
  });
}

function equation(text: string, measures: FoundMeasure[], index: number, isRough: boolean): Statement[] {
  let first = index - 1;
  while (first > 0 && operator.test(gap(text, measures[first - 1]!, measures[first]!))) first -= 1;
  const terms = measures.slice(first, index);
  const right = measures[index]!;
  if (isOpen.test(text.slice(Math.max(0, terms[0]!.start - 6), terms[0]!.start))) return [];
  const value = multiply(text, terms);
  if (!value || !sameDimension(value.dimension, right.dimension)) return [];
  if (terms.length === 1 && (isPlain(right.dimension) || !isSameThing(terms[0]!, right))) return [];
  const slack = slackOf([...terms, right], right.dimension, isRough);
  const isWrong = !isNear(value.value, right.value, slack) && !isNear(value.digits, digitsOf(text, right), slack);
  const print = printMeasure(value.value, right.dimension, right);
  return [{ start: terms[0]!.start, end: right.index + right.length, right: print, isWrong }];
}

/** `10,000 requests/day = 2 million records/day` tells how many records a request has. */
function isSameThing(left: FoundMeasure, right: FoundMeasure): boolean {
  const known = new Set(left.labels.flatMap((label) => [...stemsOf(label)]));
  return (
    left.labels.length === 0 ||
    right.labels.length === 0 ||
    right.labels.some((label) => [...stemsOf(label)].some((stem) => known.has(stem)))
  );
}

type Product = { value: number; digits: number; dimension: Dimension };

/** The product as it stands, and that of the bare numbers: `10M/day / 86,400 = 115/s` leaves its units unsaid. */
function multiply(text: string, terms: FoundMeasure[]): Product | undefined {
  let product: Product | undefined;
  for (const [index, term] of terms.entries()) {
    const sign = index === 0 || !/[÷/]/.test(gap(text, terms[index - 1]!, term)) ? 1 : -1;
    if (!product) product = { value: term.value, digits: digitsOf(text, term), dimension: term.dimension };
    else {
      product = {
        value: product.value * term.value ** sign,
        digits: product.digits * digitsOf(text, term) ** sign,
        dimension: combineDimensions(product.dimension, term.dimension, sign),
      };
    }
  }
  return product;
}

function gap(text: string, left: FoundMeasure, right: FoundMeasure): string {
  return text.slice(left.index + left.length, right.start);
}

function digitsOf(text: string, { start, index, length }: FoundMeasure): number {
  const bare = /^[^\d]{0,3}[\d,.]+(?:\s?(?:k|K|M|B|bn|thousand|million|billion)(?![\p{L}]))?/u.exec(
    text.slice(start, index + length),
  )?.[0];
  return (bare && parseMeasure(bare)?.value) || Number.NaN;
}

/** How far two sides may be apart: the roundings of the right side and of decimals, thousands of 1,024, rounded days, months and years. */
function slackOf(terms: FoundMeasure[], dimension: Dimension, isRough: boolean): number {
  const rounded = terms.filter(({ decimals }, index) => decimals > 0 || index === terms.length - 1);
  const rounding = rounded.reduce((sum, { step, value }) => sum + step / 2 / Math.abs(value || 1), 0);
  const binary = terms.some((term) => "data" in term.dimension) ? 0.11 : 0;
  const calendar = "time" in dimension || terms.some((term) => "time" in term.dimension) ? 0.1 : 0;
  return Math.max(rounding, isRough ? 0.25 : 0.05, binary, calendar);
}

function isNear(one: number, other: number, slack: number): boolean {
  return Math.abs(one - other) <= slack * Math.max(Math.abs(one), Math.abs(other));
}

/** `99.9 % (43 min/month)`: the share of time that is missing. */
function shareOf(text: string, left: FoundMeasure, right: FoundMeasure): Statement | undefined {
  const share = left.value;
  if (left.unit !== "%" || share < 0.9 || share >= 1) return undefined;
  const behind = text.slice(right.index + right.length, right.index + right.length + 60);
  const period =
    /^(?:\s+of)?(?:\s+(?:allowed |unplanned )?(?:downtime|unavailability|outage))?\s*(?:\/|per|an?)\s*(day|week|month|year)\b/.exec(
      behind,
    )?.[1];
  const isRatio = isPlain(right.dimension) && /(?:min|hour|h|sec|s|m)[a-z]*\s*(?:\/|per)/i.test(right.unit);
  const missing = isRatio
    ? right.value
    : period && right.dimension.time === 1
      ? right.value / periods.get(period)!
      : undefined;
  if (missing === undefined) return undefined;
  const print = isRatio
    ? printMeasure(1 - share, right.dimension, right)
    : printMeasure((1 - share) * periods.get(period!)!, right.dimension, right);
  return {
    start: left.start,
    end: right.index + right.length + (behind.startsWith(")") ? 1 : 0),
    right: print,
    isWrong: !isNear(missing, 1 - share, 0.12),
  };
}
