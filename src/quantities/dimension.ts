/** Exponents over the bases: `time` (seconds), `data` (bytes) and each currency by its code. Empty: a plain number. */
export type Dimension = Readonly<Record<string, number>>;

export const plain: Dimension = Object.freeze({});

/** The dimension of a product of `left` and `right` raised to `power` (−1 for a quotient). */
export function combineDimensions(left: Dimension, right: Dimension, power = 1): Dimension {
  const combined: Record<string, number> = { ...left };
  for (const [base, exponent] of Object.entries(right)) {
    const sum = tidy((combined[base] ?? 0) + exponent * power);
    if (sum === 0) delete combined[base];
    else combined[base] = sum;
  }
  return combined;
}

export function sameDimension(left: Dimension, right: Dimension): boolean {
  const bases = Object.keys(left);
  return bases.length === Object.keys(right).length && bases.every((base) => left[base] === right[base]);
}

export function isPlain(dimension: Dimension): boolean {
  return Object.keys(dimension).length === 0;
}

/** Words for messages, such as `data per time`, `USD per time` or `a plain number`. */
export function describeDimension(dimension: Dimension): string {
  const over = Object.entries(dimension).filter(([, exponent]) => exponent > 0);
  const under = Object.entries(dimension).filter(([, exponent]) => exponent < 0);
  if (over.length + under.length === 0) return "a plain number";
  const top = over.map(([base, exponent]) => raised(base, exponent)).join(" times ") || "a number";
  return [top, ...under.map(([base, exponent]) => raised(base, -exponent))].join(" per ");
}

function raised(base: string, exponent: number): string {
  return exponent === 1 ? base : `${base}^${exponent}`;
}

/** Exponents such as 0.1 + 0.2 must cancel against 0.3. */
function tidy(exponent: number): number {
  const rounded = Math.round(exponent);
  return Math.abs(exponent - rounded) < 1e-9 ? rounded : exponent;
}
