import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  classifyCode,
  evaluateCheck,
  evaluateExpression,
  isExpression,
  isProblem,
  type Problem,
  parseExpression,
  printMeasure,
  splitResult,
  type Value,
} from "../../src/quantities/index.ts";
import { generateExpression } from "./random-expressions.ts";

const none = () => undefined;

function evaluate(text: string, names: Record<string, Value> = {}): Value | Problem {
  const expression = parseExpression(text);
  return isProblem(expression)
    ? expression
    : evaluateExpression(expression, (name) => (Object.hasOwn(names, name) ? names[name] : undefined));
}

function print(text: string): string {
  const value = evaluate(text);
  return isProblem(value) ? value.kind : printMeasure(value.value, value.dimension);
}

describe("evaluateExpression", () => {
  test.each([
    ["1 + 2 * 3", "7"],
    ["-2 ^ 2", "-4"],
    ["(-2) ^ 2", "4"],
    ["2 ^ 3 ^ 2", "512"],
    ["2 * -3 ^ 2", "-18"],
    ["8 / 2 / 2", "2"],
    ["5 × 3 ÷ 2 · 2 − 1", "14"],
    ["90 day + 1 week", "97 day"],
    ["3 million * 2 USD/million", "6 USD"],
    ["1,000 uploads/day * 300 MB * 90 day", "27 TB"],
    ["0.5 USD/GB * 3 TB", "1,500 USD"],
    ["0.1 engineer-days/month * 600 USD", "60 USD/month"],
    ["$5k/month * 1 year", "60,000 USD"],
    ["1 - 99.9 %", "0.001"],
    ["ceil(5.0000000001)", "5"],
    ["ceil(5.00001)", "6"],
    ["floor(4.9999999999)", "5"],
    ["max(1,000, 5)", "1,000"],
    ["min(1 h, 30 min)", "30 min"],
    ["parallel(99.5 %, 2)", "0.999975"],
    ["(4 s) ^ 0.5 * (9 s) ^ 0.5", "6 s"],
    ["max(0 s, 5 s - 9 s)", "0 s"],
    ["6/month", "6 /month"],
    ["1/4", "0.25"],
  ])("`%s` is %s", (text, printed) => expect(print(text)).toBe(printed));

  test.each([
    ["", "syntax"],
    ["1 +", "syntax"],
    ["a b", "syntax"],
    ["2 (3)", "syntax"],
    ["2 per_pod", "syntax"],
    ["1 , 2", "syntax"],
    ["((1)", "syntax"],
    ["1)", "syntax"],
    ["max()", "syntax"],
    ["parallel(1)", "syntax"],
    ["ceil(1, 2)", "syntax"],
    ["max(12,34)", "syntax"],
    ["(1 < 2) * 3", "syntax"],
    ["1 < 2 < 3", "syntax"],
    ["1 < 2", "syntax"],
    ["a = 3", "syntax"],
    ["`a`", "syntax"],
    ["${a}", "syntax"],
    ["a.b", "syntax"],
    ["a['b']", "syntax"],
    ["this", "unknown-quantity"],
    ["constructor + __proto__", "unknown-quantity"],
    ["eval(1)", "unknown-function"],
    ["1 / 0", "division-by-zero"],
    ["1 / (2 - 2)", "division-by-zero"],
    ["1 / (1 / 0)", "division-by-zero"],
    ["1e999", "overflow"],
    ["1e-999 * 5", "overflow"],
    ["1e300 * 1e300", "overflow"],
    ["1e-200 * 1e-200", "overflow"],
    ["(-1) ^ 0.5", "undefined-result"],
    ["1 USD + 1 EUR", "unit-mismatch"],
    ["5 min + 3", "unit-mismatch"],
    ["max(1 GB, 1 s)", "unit-mismatch"],
    ["ceil(5 min)", "unit-mismatch"],
    ["2 ^ 3 s", "unit-mismatch"],
    ["parallel(99 %, 2 s)", "unit-mismatch"],
    [`${"(".repeat(100)}1${")".repeat(100)}`, "too-long"],
    ["-".repeat(900).concat("1"), "too-long"],
    [Array.from({ length: 10_000 }, () => "a").join(" + "), "too-long"],
  ])("`%s` is a problem: %s", (text, kind) => expect(evaluate(text)).toMatchObject({ kind }));

  test("says what is wrong in the author's words, where, and what is accepted", () => {
    expect(evaluate("2 * (1 h + 3 GB)")).toEqual({
      kind: "unit-mismatch",
      message: "`(1 h + 3 GB)` adds `1 h` (time) and `3 GB` (data): bring both to the same unit",
      start: 4,
      end: 16,
    });
    expect(evaluate("1 / (3 - 3)")).toMatchObject({
      message: expect.stringContaining("`(3 - 3)` is 0"),
      start: 0,
      end: 11,
    });
    expect(evaluate("3 ** 2")).toMatchObject({
      message: "`*` stands where a name or a number is expected",
      start: 3,
      end: 4,
    });
  });

  test("sees no names but those it is given", () => {
    const names = { constructor: { value: 6, dimension: {} }, this: { value: 7, dimension: {} } };
    expect(evaluate("constructor * this", names)).toEqual({ value: 42, dimension: {} });
    expect(evaluate("toString + 1", names)).toMatchObject({ kind: "unknown-quantity", names: ["toString"] });
  });

  test("compares with a relative tolerance of 1e-9", () => {
    const holds = (text: string) => {
      const expression = parseExpression(text);
      const outcome = isProblem(expression) ? expression : evaluateCheck(expression, none);
      return isProblem(outcome) ? outcome.kind : outcome.holds;
    };
    expect(["0.1 + 0.2 <= 0.3", "0.1 + 0.2 == 0.3", "0.1 + 0.2 > 0.3", "0.3 < 0.1 + 0.2"].map(holds)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(["60 s == 1 min", "1 KiB > 1 kB", "5 <= 5 s", "5", "8 bit ≥ 1 B"].map(holds)).toEqual([
      true,
      true,
      "unit-mismatch",
      "syntax",
      true,
    ]);
  });
});

describe("properties", () => {
  test("10,000 random expressions with units agree with an independent evaluation", () => {
    const outcomes = { value: 0, mismatch: 0, failed: 0 };
    fc.assert(
      fc.property(generateExpression(), ({ text, outcome }) => {
        const actual = evaluate(text);
        const expected = typeof outcome === "string" ? outcome : Number.isNaN(outcome.value) ? "failed" : "value";
        outcomes[expected]++;
        expect(summarise(actual), text).toBe(expected);
        if (isProblem(actual) || typeof outcome === "string") return;
        expect(actual.dimension, text).toEqual(outcome.dimension);
        expect(Math.abs(actual.value - outcome.value), text).toBeLessThanOrEqual(1e-9 * Math.abs(outcome.value));
      }),
      { numRuns: 10_000 },
    );
    expect(outcomes.value).toBeGreaterThan(3000);
    expect(outcomes.mismatch).toBeGreaterThan(500);
  });

  test("no text crashes the parser, and problems point into the text", () => {
    const words =
      "a b_c 1 2.5 1,000 GB min ceil( max( ( ) , + - * / ^ < >= == = ≤ × · $ % ` ; ? this 1e999 per /s".split(" ");
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...words, " "), { maxLength: 25 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const outcome = evaluate(text);
        classifyCode(text);
        if (!isProblem(outcome)) expect(Number.isFinite(outcome.value)).toBe(true);
        else expect([outcome.message !== "", (outcome.end ?? 0) <= text.length]).toEqual([true, true]);
      }),
      { numRuns: 5000 },
    );
  });
});

function summarise(actual: Value | Problem): string {
  if (!isProblem(actual)) return "value";
  if (actual.kind === "unit-mismatch") return "mismatch";
  return ["division-by-zero", "overflow", "undefined-result"].includes(actual.kind) ? "failed" : actual.message;
}

describe("inline code", () => {
  test.each([
    ["a * b", "expression"],
    ["ceil(a)", "expression"],
    ["(a + b) * 2 GB", "expression"],
    ["x <= 5 min", "check"],
    ["a * b = 3 GB", "result"],
    ["a * b = ? GB", "result"],
    ["uploads", "name"],
    ["5 min", "measure"],
    ["a*b", "plain"],
    ["POST /uploads", "plain"],
    ["GET /sdk/v1/slice", "plain"],
    ["kebab-case", "plain"],
    ["--force", "plain"],
    ["-v", "plain"],
    ["foo(a)", "plain"],
    ["source=code_default", "plain"],
    ["Clip[]", "plain"],
    ["", "plain"],
  ])("`%s` is %s", (code, kind) => {
    expect(classifyCode(code)).toBe(kind);
    expect(isExpression(code)).toBe(["expression", "check", "result"].includes(kind));
  });

  test("splits a result off", () => {
    expect(splitResult("a * b = 3 GB")).toEqual({ expression: "a * b", printed: "3 GB" });
    expect(splitResult("a <= 3 GB")).toBeUndefined();
    expect(splitResult("a == 3 GB")).toBeUndefined();
    expect(splitResult("key = value")).toBeUndefined();
  });
});
