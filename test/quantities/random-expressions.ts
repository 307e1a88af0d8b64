import fc from "fast-check";

type Amount = { value: number; dimension: Record<string, number> };

/** What an expression must give, computed beside its text and not from it; NaN where it has no finite result. */
export type Outcome = Amount | "mismatch";

/**
 * An expression as a ledger has it and as mathjs reads it. `noise` is how far rounding may move the value when the same
 * is computed in other units; infinite where it may jump, and where a part is so large or small that it may leave the
 * range of floating point.
 */
export type Sample = { text: string; math: string; outcome: Outcome; noise: number };

/** Seconds, bytes and dollars of the units used here, by hand. */
const UNITS: [text: string, math: string, scale: number, dimension: Record<string, number>][] = [
  ["", "", 1, {}],
  ["", "", 1, {}],
  [" %", " / 100", 0.01, {}],
  ["k", " * 1000", 1000, {}],
  [" s", " s", 1, { time: 1 }],
  [" min", " minutes", 60, { time: 1 }],
  [" month", " ledgermonth", 2_628_000, { time: 1 }],
  [" GB", " GB", 1e9, { data: 1 }],
  [" MiB", " MiB", 1_048_576, { data: 1 }],
  [" USD", " USD", 1, { USD: 1 }],
  [" /day", " / day", 1 / 86_400, { time: -1 }],
  [" USD/GB", " USD / GB", 1e-9, { data: -1, USD: 1 }],
];
const ROUNDING = 2 ** -50;
const TOLERANCE = 1e-9;
const WILD = 1e100;

const literal: fc.Arbitrary<Sample> = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...UNITS))
  .map(([digits, decimals, [unit, math, scale, dimension]]) => {
    const number = digits / 10 ** decimals;
    const text = number >= 1000 ? number.toString().replace(/^(\d+)(\d{3})/, "$1,$2") : number.toString();
    const value = number * scale;
    const noise = unit === "" ? 0 : ROUNDING * value;
    return { text: text + unit, math: number + math, outcome: { value, dimension }, noise };
  });

/** Random trees of all operators and functions, every operand in parentheses: precedence has tests of its own. */
export function generateExpression(): fc.Arbitrary<Sample> {
  const { tree } = fc.letrec<{ tree: Sample }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      literal,
      fc
        .tuple(tie("tree"), fc.constantFrom(..."+-*/*/"), tie("tree"))
        .map(([left, sign, right]) => join(left, sign, right)),
      fc.tuple(tie("tree"), fc.integer({ min: -3, max: 3 })).map(([base, power]) => raise(base, power)),
      tie("tree").map(negate),
      fc
        .tuple(fc.constantFrom("min", "max"), tie("tree"), tie("tree"))
        .map(([name, left, right]) => choose(name, left, right)),
      fc.tuple(fc.constantFrom("ceil", "floor"), tie("tree")).map(([name, part]) => round(name, part)),
    ),
  }));
  return tree;
}

function join(left: Sample, sign: string, right: Sample): Sample {
  const outcome = both(left, right, (a, b) => calculate(a, sign, b));
  return {
    text: `(${left.text}) ${sign} (${right.text})`,
    math: `finite((${left.math}) ${sign} (${right.math}))`,
    outcome,
    noise: tame(outcome, noiseOf(left, sign, right)),
  };
}

function calculate(left: Amount, sign: string, right: Amount): Outcome {
  if (sign === "+" || sign === "-") {
    if (key(left.dimension) !== key(right.dimension)) return "mismatch";
    return finite(sign === "+" ? left.value + right.value : left.value - right.value, left.dimension, true);
  }
  const power = sign === "*" ? 1 : -1;
  const quotient = right.value === 0 ? Number.NaN : left.value / right.value;
  const value = sign === "*" ? left.value * right.value : quotient;
  const dimension = { ...left.dimension };
  for (const [base, exponent] of Object.entries(right.dimension))
    dimension[base] = (dimension[base] ?? 0) + power * exponent;
  return finite(value, dimension, left.value === 0 || (sign === "*" && right.value === 0));
}

function noiseOf(left: Sample, sign: string, right: Sample): number {
  if (left.noise === 0 && right.noise === 0 && sign !== "/") return 0;
  if (sign === "+" || sign === "-") return left.noise + right.noise + ROUNDING * (sizeOf(left) + sizeOf(right));
  const [a, b] = [sizeOf(left), sizeOf(right)];
  if (sign === "*") return a * right.noise + b * left.noise + left.noise * right.noise + ROUNDING * a * b;
  if (b === 0 && right.noise === 0) return 0;
  return right.noise * 1e6 > b
    ? Number.POSITIVE_INFINITY
    : (left.noise + (a / b) * right.noise) / b + ROUNDING * (a / b);
}

function raise(base: Sample, power: number): Sample {
  const outcome = typeof base.outcome === "string" ? base.outcome : raised(base.outcome, power);
  const sign = `^ ${power}`;
  const [size, result] = [sizeOf(base), sizeOf({ outcome })];
  const jumps = base.noise > 0 && base.noise * 1e6 > size;
  const noise = jumps ? Number.POSITIVE_INFINITY : size === 0 ? 0 : result * ((4 * base.noise) / size + ROUNDING);
  return {
    text: `(${base.text}) ${sign}`,
    math: `finite((${base.math}) ${sign})`,
    outcome,
    noise: tame(outcome, noise),
  };
}

function raised({ value, dimension }: Amount, power: number): Outcome {
  const scaled = Object.fromEntries(Object.entries(dimension).map(([base, exponent]) => [base, exponent * power]));
  return finite(Number.isNaN(value) ? value : value ** power, scaled, value === 0);
}

function negate({ text, math, outcome, noise }: Sample): Sample {
  return { text: `-(${text})`, math: `-(${math})`, outcome: mapValue(outcome, (value) => -value), noise };
}

function choose(name: string, left: Sample, right: Sample): Sample {
  const pick = (a: number, b: number) => (name === "min" ? Math.min(a, b) : Math.max(a, b));
  const outcome = both(left, right, (a, b) => {
    return key(a.dimension) === key(b.dimension) ? { ...a, value: pick(a.value, b.value) } : "mismatch";
  });
  const slack = TOLERANCE * Math.max(sizeOf(left), sizeOf(right));
  const near = Math.abs(sizeOf(left) - sizeOf(right)) <= 2 * slack ? 2 * slack : 0;
  return {
    text: `${name}(${left.text}, ${right.text})`,
    math: `${name}(${left.math}, ${right.math})`,
    outcome,
    noise: Math.max(left.noise, right.noise) + (left.noise + right.noise > 0 ? near : 0),
  };
}

function round(name: string, part: Sample): Sample {
  const text = `${name}(${part.text})`;
  const math = `${name}(${part.math})`;
  if (typeof part.outcome === "string") return { text, math, outcome: part.outcome, noise: part.noise };
  if (key(part.outcome.dimension) !== "") return { text, math, outcome: "mismatch", noise: part.noise };
  return {
    text,
    math,
    outcome: mapValue(part.outcome, (value) => roundTolerantly(name, value)),
    noise: mayJump(part.outcome.value, part.noise) ? Number.POSITIVE_INFINITY : 0,
  };
}

function roundTolerantly(name: string, value: number): number {
  const near = Math.round(value);
  if (Math.abs(value - near) <= TOLERANCE * Math.max(Math.abs(value), Math.abs(near))) return near;
  return name === "ceil" ? Math.ceil(value) : Math.floor(value);
}

/** Whether a value is so large that the tolerance spans whole numbers, or so near to where rounding turns that its noise decides. */
function mayJump(value: number, noise: number): boolean {
  const away = Math.abs(value - Math.round(value));
  const edge = TOLERANCE * Math.abs(value);
  return edge > 0.1 || (noise > 0 && Math.abs(away - edge) <= noise + edge / 10);
}

function both(left: Sample, right: Sample, next: (a: Amount, b: Amount) => Outcome): Outcome {
  if (typeof left.outcome === "string" || typeof right.outcome === "string") return "mismatch";
  return next(left.outcome, right.outcome);
}

function mapValue(outcome: Outcome, change: (value: number) => number): Outcome {
  return typeof outcome === "string" ? outcome : { ...outcome, value: change(outcome.value) };
}

function finite(value: number, dimension: Record<string, number>, mayVanish: boolean): Outcome {
  const kept = !Number.isFinite(value) || (value === 0 && !mayVanish) ? Number.NaN : value;
  return {
    value: kept,
    dimension: Object.fromEntries(Object.entries(dimension).filter(([, exponent]) => exponent !== 0)),
  };
}

function tame(outcome: Outcome, noise: number): number {
  const size = sizeOf({ outcome });
  return size > WILD || (size > 0 && size < 1 / WILD) ? Number.POSITIVE_INFINITY : noise;
}

function sizeOf({ outcome }: Pick<Sample, "outcome">): number {
  return typeof outcome === "string" ? 0 : Math.abs(outcome.value);
}

function key(dimension: Record<string, number>): string {
  return Object.entries(dimension).sort().join(";");
}
