import fc from "fast-check";
import { all, create, type Unit } from "mathjs";
import { expect, test } from "vitest";
import {
  evaluateExpression,
  isProblem,
  type Problem,
  parseExpression,
  type Value,
} from "../../src/quantities/index.ts";
import { generateExpression } from "./random-expressions.ts";

/** What mathjs must know of ours: a month of 730 h and a dollar; and that a result that is not finite is none. */
const math = create(all!, { relTol: 1e-9, absTol: 1e-300 });
const seen = { notFinite: false };
math.createUnit("ledgermonth", "730 h");
math.createUnit("USD");
math.import({
  finite: (result: number | Unit) => {
    if (!Number.isFinite(typeof result === "number" ? result : result.toJSON().value)) seen.notFinite = true;
    return result;
  },
});

const BASES = { time: "s", data: "byte", USD: "USD" } as const;

/** The value in seconds, bytes and dollars of the given dimension; NaN when it has another. */
function inBase(result: number | Unit, dimension: Value["dimension"]): number {
  const units = Object.entries(dimension).map(([base, power]) => `${BASES[base as keyof typeof BASES]}^(${power})`);
  const ratio = units.length === 0 ? result : math.divide(result, math.evaluate(units.join(" * ")));
  return typeof ratio === "number" ? ratio : Number.NaN;
}

function evaluateByMathjs(text: string): number | Unit | "mismatch" | "failed" {
  seen.notFinite = false;
  try {
    const result = math.evaluate(text);
    return seen.notFinite ? "failed" : result;
  } catch {
    return "mismatch";
  }
}

function evaluate(text: string): Value | Problem {
  const expression = parseExpression(text);
  return isProblem(expression) ? expression : evaluateExpression(expression, () => undefined);
}

test("10,000 random expressions with units agree with mathjs", () => {
  const counts = { value: 0, mismatch: 0, failed: 0 };
  fc.assert(
    fc.property(generateExpression(), ({ text, math: other, noise }) => {
      fc.pre(Number.isFinite(noise));
      const [ours, theirs] = [evaluate(text), evaluateByMathjs(other)];
      const expected = typeof theirs === "string" ? theirs : "value";
      counts[expected]++;
      if (isProblem(ours) || typeof theirs === "string") {
        const said = isProblem(ours) ? (ours.kind === "unit-mismatch" ? "mismatch" : "failed") : "value";
        expect(said, `${text}: ${isProblem(ours) ? ours.message : ours.value}`).toBe(expected);
        return;
      }
      const value = inBase(theirs, ours.dimension);
      const room = 8 * noise + 1e-12 * Math.abs(ours.value);
      expect(Math.abs(ours.value - value), `${text}: ${ours.value}, mathjs ${value}`).toBeLessThanOrEqual(room);
    }),
    { numRuns: 10_000, maxSkipsPerRun: 100 },
  );
  expect(counts.value).toBeGreaterThan(3000);
  expect(counts.mismatch).toBeGreaterThan(500);
  expect(counts.failed).toBeGreaterThan(0);
});
