import { ceilOf, floorOf, parallelOf } from "./arithmetic.ts";
import { OP, type Program } from "./program.ts";
import { MAX_TOKENS } from "./tokens.ts";

/** What a run leaves behind: the step that failed with what it gave, and whether it divided by something negative. */
export type Trace = { failedAt: number; gave: number; negativeDivisor: boolean };

/** The results of ceil calls: written, or when `frozen` taken instead of running their arguments (*as sized*). */
export type Ceilings = { values: Float64Array; frozen: boolean };

/** No program has more steps than an expression has tokens; a run never starts another. */
const stack = new Float64Array(MAX_TOKENS + 1);

/**
 * Runs a program: name *i* is `values[binding[i]]`, ceil *j* keeps its result at `ceilings.values[slot + j]`.
 * NaN when some step has no finite result.
 */
export function run(
  program: Program,
  values: Float64Array,
  binding: Int32Array,
  trace: Trace,
  ceilings?: Ceilings,
  slot = 0,
): number {
  const { codes, operands, jumps } = program;
  const frozen = ceilings?.frozen === true;
  let top = -1;
  for (let step = 0; step < codes.length; step++) {
    if (frozen && jumps[step]! >= 0) {
      step = jumps[step]!;
      stack[++top] = ceilings!.values[slot + operands[step]!]!;
      continue;
    }
    const code = codes[step]!;
    const operand = operands[step]!;
    let result: number;
    if (code === OP.push) result = operand;
    else if (code === OP.load) result = values[binding[operand]!]!;
    else if (code === OP.negate) result = -stack[top--]!;
    else if (code === OP.ceil) result = ceilIn(stack[top--]!, ceilings, slot + operand);
    else if (code === OP.floor) result = floorOf(stack[top--]!);
    else if (code === OP.min || code === OP.max) {
      top -= operand;
      result = extreme(top + 1, operand, code === OP.min);
    } else {
      top -= 2;
      const left = stack[top + 1]!;
      const right = stack[top + 2]!;
      if (code === OP.divide && right < 0) trace.negativeDivisor = true;
      result = combine(code, left, right);
    }
    if (!(Math.abs(result) <= Number.MAX_VALUE)) {
      trace.failedAt = step;
      trace.gave = result;
      return Number.NaN;
    }
    stack[++top] = result;
  }
  return stack[0]!;
}

function combine(code: number, left: number, right: number): number {
  if (code === OP.add) return left + right;
  if (code === OP.subtract) return left - right;
  if (code === OP.multiply) return vanishes(left * right, left !== 0 && right !== 0);
  if (code === OP.divide) return right === 0 ? Number.NaN : vanishes(left / right, left !== 0);
  if (code === OP.power) return vanishes(left ** right, left !== 0);
  return parallelOf(left, right);
}

/** A product that underflows is out of range, not zero. */
function vanishes(result: number, unexpected: boolean): number {
  return result === 0 && unexpected ? Number.POSITIVE_INFINITY : result;
}

function ceilIn(value: number, ceilings: Ceilings | undefined, slot: number): number {
  const result = ceilOf(value);
  if (ceilings) ceilings.values[slot] = result;
  return result;
}

function extreme(from: number, count: number, least: boolean): number {
  let result = stack[from]!;
  for (let index = from + 1; index < from + count; index++) {
    const value = stack[index]!;
    if (least ? value < result : value > result) result = value;
  }
  return result;
}
