import type { Brief, Fact, Role } from "../../brief/index.ts";
import { findMeasures, type Measure, parseMeasure, sameDimension } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { textOf } from "./bodies.ts";
import { lowerBound } from "./bound.ts";
import { basisOf } from "./leaves.ts";

/** A number of the brief that is to stand in the document. */
export type Asked = { fact: Fact; measure: Measure };

const near = 0.01;
const spelled = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The numbers of a brief; a promise of zero is kept by a mechanism and not by a number. */
export function askedIn(brief: Brief): Asked[] {
  return brief.facts.flatMap((fact) => {
    const measure = parseMeasure(fact.measure);
    return measure && measure.value !== 0 ? [{ fact, measure }] : [];
  });
}

export function isSameNumber(one: Measure, other: Measure): boolean {
  return sameDimension(one.dimension, other.dimension) && isNear(one.value, other);
}

/** 99.9 % and 99.99 % are a factor of ten apart in what is missing. */
function isNear(one: number, { value, dimension }: Pick<Measure, "value" | "dimension">): boolean {
  const isShare = Object.keys(dimension).length === 0 && value > 0.5 && value < 1;
  return Math.abs(one - value) <= near * (isShare ? 1 - value : Math.abs(value));
}

/** Every measure of a text by its dimension, in order of size, and every bare number. */
export type Numbers = { measures: Map<string, number[]>; digits: Set<number>; text: string };

/** The numbers of the whole document, front matter and the quotation of the brief aside. */
export function numbersOf({ document, design }: Facts): Numbers {
  const { source, frontMatter } = document;
  const quoted = design.brief?.at;
  const [from, to] = [quoted?.start.offset ?? frontMatter.end, quoted?.end.offset ?? frontMatter.end];
  return numbersIn(`${source.slice(frontMatter.end, Math.max(from, frontMatter.end))}\n\n${source.slice(to)}`);
}

/** The numbers that decide: requirements, scope, questions, and what the ledger takes as given. */
export function decidingNumbers(facts: Facts): Numbers {
  const { questions, quantities } = facts.design;
  const given = quantities.filter((row) => !row.expression && !/^(?:price|limit)$/.test(basisOf(row) ?? ""));
  const shares = quantities.filter(({ expression, basis }) => expression && /: brief\b/.test(basis.text));
  const texts = [
    textOf(facts, "scope"),
    textOf(facts, "requirements"),
    ...questions.flatMap(({ question, assumed }) => [question, assumed]),
    ...given.map(({ value }) => value.text),
    ...shares.map(({ expression }) => expression!.text),
  ];
  return numbersIn(texts.join("\n\n"));
}

export function numbersIn(text: string): Numbers {
  const measures = new Map<string, number[]>();
  for (const { value, dimension } of findMeasures(text)) {
    const key = keyOf(dimension);
    const values = measures.get(key);
    if (values) values.push(value);
    else measures.set(key, [value]);
  }
  for (const values of measures.values()) values.sort((a, b) => a - b);
  const digits = text.matchAll(/(?<![\d.])\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,10})?/g);
  return { measures, digits: new Set(Array.from(digits, ([number]) => Number(number.replaceAll(",", "")))), text };
}

/** Whether a number stands in a text, in digits or, up to twelve, in words. */
export function stands({ measures, text }: Numbers, { value, dimension }: Measure): boolean {
  const values = measures.get(keyOf(dimension)) ?? [];
  const at = lowerBound(values, value);
  if (values.slice(Math.max(0, at - 1), at + 1).some((one) => isNear(one, { value, dimension }))) return true;
  const word = Object.keys(dimension).length === 0 ? spelled[value] : undefined;
  return word !== undefined && new RegExp(`\\b${word}\\b`, "i").test(text);
}

/** Whether the bare number of a measure stands in a text, whatever its unit is called there; a one is said in many ways. */
export function isSpoken({ digits }: Numbers, { value, scale }: Measure): boolean {
  const bare = Number((value / scale).toPrecision(12));
  return bare === 1 || digits.has(bare);
}

/**
 * Whether a number was read as another than its digits, such as 96 quarter-hours as 4 an hour, and these stand in the
 * document; `nightly` or `10-20 jobs` may stand in the words of the brief.
 */
export function isRetold({ fact, measure }: Asked, numbers: Numbers): boolean {
  const { digits } = numbers;
  const [said] = numbersIn(fact.text).digits;
  if (sayingOf(numbers).includes(` ${wordsOf(fact.text)} `)) return true;
  if (said === undefined || isSpoken(numbersIn(fact.text), measure)) return false;
  return digits.has(said);
}

const sayings = new WeakMap<Numbers, string>();

/** The words of a text, each between blanks. */
function sayingOf(numbers: Numbers): string {
  const known = sayings.get(numbers) ?? ` ${wordsOf(numbers.text)} `;
  sayings.set(numbers, known);
  return known;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const promises = new Set<Role>(["latency", "availability", "unit-cost", "budget", "durability", "recovery"]);

/** Whether a number of the brief is a promise, which a requirement makes. */
export function isPromise({ fact }: Asked): boolean {
  return fact.role !== undefined && promises.has(fact.role);
}

function keyOf(dimension: Measure["dimension"]): string {
  return Object.entries(dimension)
    .map(([base, exponent]) => `${base}^${exponent}`)
    .sort()
    .join(" ");
}
