import fc from "fast-check";

type Amount = { value: number; dimension: Record<string, number> };

/** What an expression must give, computed beside its text and not from it; NaN where it has no finite result. */
export type Outcome = Amount | "mismatch";
export type Sample = { text: string; outcome: Outcome };

/** Seconds, bytes and dollars of the units used here, by hand. */
const UNITS: [text: string, scale: number, dimension: Record<string, number>][] = [
  ["", 1, {}],
  ["", 1, {}],
  [" %", 0.01, {}],
  ["k", 1000, {}],
  [" s", 1, { time: 1 }],
  [" min", 60, { time: 1 }],
  [" month", 2_628_000, { time: 1 }],
  [" GB", 1e9, { data: 1 }],
  [" MiB", 1_048_576, { data: 1 }],
  [" USD", 1, { USD: 1 }],
  [" /day", 1 / 86_400, { time: -1 }],
  [" USD/GB", 1e-9, { data: -1, USD: 1 }],
];

const literal: fc.Arbitrary<Sample> = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...UNITS))
  .map(([digits, decimals, [unit, scale, dimension]]) => {
    const number = digits / 10 ** decimals;
    const text = number >= 1000 ? number.toString().replace(/^(\d+)(\d{3})/, "$1,$2") : number.toString();
    return { text: text + unit, outcome: { value: number * scale, dimension } };
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
      tie("tree").map(({ text, outcome }) => ({ text: `-(${text})`, outcome: mapValue(outcome, (value) => -value) })),
      fc
        .tuple(fc.constantFrom("min", "max"), tie("tree"), tie("tree"))
        .map(([name, left, right]) => choose(name, left, right)),
      fc.tuple(fc.constantFrom("ceil", "floor"), tie("tree")).map(([name, part]) => round(name, part)),
    ),
  }));
  return tree;
}

function join(left: Sample, sign: string, right: Sample): Sample {
  return {
    text: `(${left.text}) ${sign} (${right.text})`,
    outcome: both(left, right, (a, b) => calculate(a, sign, b)),
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

function raise(base: Sample, power: number): Sample {
  const outcome = typeof base.outcome === "string" ? base.outcome : raised(base.outcome, power);
  return { text: `(${base.text}) ^ ${power < 0 ? `-${-power}` : power}`, outcome };
}

function raised({ value, dimension }: Amount, power: number): Outcome {
  const scaled = Object.fromEntries(Object.entries(dimension).map(([base, exponent]) => [base, exponent * power]));
  return finite(Number.isNaN(value) ? value : value ** power, scaled, value === 0);
}

function choose(name: string, left: Sample, right: Sample): Sample {
  const pick = (a: number, b: number) => (name === "min" ? Math.min(a, b) : Math.max(a, b));
  const outcome = both(left, right, (a, b) => {
    return key(a.dimension) === key(b.dimension) ? { ...a, value: pick(a.value, b.value) } : "mismatch";
  });
  return { text: `${name}(${left.text}, ${right.text})`, outcome };
}

function round(name: string, part: Sample): Sample {
  const text = `${name}(${part.text})`;
  if (typeof part.outcome === "string") return { text, outcome: part.outcome };
  if (key(part.outcome.dimension) !== "") return { text, outcome: "mismatch" };
  return { text, outcome: mapValue(part.outcome, (value) => roundTolerantly(name, value)) };
}

function roundTolerantly(name: string, value: number): number {
  const near = Math.round(value);
  if (Math.abs(value - near) <= 1e-9 * Math.max(Math.abs(value), Math.abs(near))) return near;
  return name === "ceil" ? Math.ceil(value) : Math.floor(value);
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

function key(dimension: Record<string, number>): string {
  return Object.entries(dimension).sort().join(";");
}
