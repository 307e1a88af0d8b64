import { compare } from "./arithmetic.ts";
import type { Book } from "./book.ts";
import type { RunnableCheck } from "./compiled-check.ts";
import { sameDimension } from "./dimension.ts";
import { type Measure, parseMeasure } from "./measure.ts";
import { printMeasure, SIGNIFICANT } from "./print.ts";
import type { ComparisonOperator, Node } from "./tree.ts";
import type { Verdict } from "./verdict.ts";

const SIGNS = { "<": "<", "<=": "≤", ">": ">", ">=": "≥", "==": "=" } as const;
const OPPOSITES = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "==" } as const;
const MOST_DIGITS = 15;

/**
 * What a check carries behind it: `holds (2.67 min; to 3.2x)`. The value of each side that is no literal, in the left
 * side's ledger unit, with three significant digits and more where they are needed to tell it from the bound; then how
 * far it holds, rounded down. Empty where a side has no value: there is no verdict.
 */
export function writeRemark(book: Book, check: RunnableCheck, verdict: Verdict, headroom: number): string {
  if (verdict.left === undefined || verdict.right === undefined) return "";
  const word = verdict.holds ? "holds" : "fails";
  const parts = [writeSides(book, check, verdict.left, verdict.right)];
  if (verdict.holds && Number.isFinite(headroom)) parts.push(`to ${writeFactor(headroom)}x`);
  const shown = parts.filter((part) => part !== "");
  return shown.length > 0 ? `${word} (${shown.join("; ")})` : word;
}

/** Rounded down, with one decimal under 10. */
export function writeFactor(factor: number): string {
  const unit = factor < 10 ? 10 : 1;
  return (Math.floor(factor * unit * (1 + 1e-9)) / unit).toLocaleString("en-US");
}

function writeSides(book: Book, check: RunnableCheck, left: number, right: number): string {
  const like = likeOf(book, check);
  const [leftText, rightText] = tellApart(check, left, right, like);
  const shown = [
    ...(isLiteral(check.left.tree) ? [] : [leftText]),
    ...(isLiteral(check.right.tree) ? [] : [rightText]),
  ];
  return shown.join(` ${signBetween(check.operator, left, right)} `);
}

/** Prints both sides with as many digits as keep them on their side of each other. */
function tellApart(
  { dimension, operator }: RunnableCheck,
  left: number,
  right: number,
  like: Measure | undefined,
): [string, string] {
  const truth = compare(left, operator, right);
  const equal = compare(left, "==", right);
  for (let digits = SIGNIFICANT; digits < MOST_DIGITS; digits++) {
    const texts = [left, right].map((side) => printMeasure(side, dimension, like, digits)) as [string, string];
    const [first, second] = texts.map((text) => parseMeasure(text)?.value ?? Number.NaN) as [number, number];
    const toldApart =
      equal || (!compare(first, "==", second) && !compare(first, "==", right) && first < right === left < right);
    if (toldApart && compare(first, operator, second) === truth) return texts;
  }
  return [printMeasure(left, dimension, like, MOST_DIGITS), printMeasure(right, dimension, like, MOST_DIGITS)];
}

/** The print to follow: of the left name, else the bound's literal, else the first name with that dimension. */
function likeOf(
  { entries, indexes }: Book,
  { left, right, dimension, expression }: RunnableCheck,
): Measure | undefined {
  const printOf = (name: string) => {
    const measure = entries[indexes.get(name) ?? -1]?.measure;
    return measure && sameDimension(measure.dimension, dimension) ? measure : undefined;
  };
  const ofLeft = left.tree.type === "name" ? printOf(left.tree.name) : undefined;
  if (ofLeft) return ofLeft;
  const bound = [right.tree, left.tree].find(isLiteral);
  const text = bound && expression.text.slice(bound.start, bound.end);
  const ofBound = text === undefined ? undefined : parseMeasure(text.replace(/^\(|\)$/g, ""));
  if (ofBound && sameDimension(ofBound.dimension, dimension))
    return { ...ofBound, significant: 0, decimals: 0, padded: false };
  const first = expression.names.map(printOf).find((measure) => measure !== undefined);
  return first && { ...first, significant: 0, decimals: 0, padded: false };
}

function signBetween(operator: ComparisonOperator, left: number, right: number): string {
  const holds = compare(left, operator, right);
  return holds ? SIGNS[operator] : operator === "==" ? "≠" : SIGNS[OPPOSITES[operator]];
}

export function isLiteral(node: Node): boolean {
  return node.type === "number" || (node.type === "negate" && isLiteral(node.of));
}
