export type ProblemKind =
  | "syntax"
  | "too-long"
  | "unknown-quantity"
  | "unknown-function"
  | "circular-quantity"
  | "unit-mismatch"
  | "division-by-zero"
  | "overflow"
  | "undefined-result"
  | "negative-divisor"
  | "no-measure"
  | "missing-value"
  | "missing-result"
  | "wrong-result"
  | "computed-load"
  | "duplicate-name"
  | "bad-name"
  | "broken-input";

/**
 * What is wrong, as a value: nothing in this folder throws on text.
 * `start` and `end` are offsets into the expression; `right` is the text that should stand there; `names` are the
 * ledger names concerned (the cycle, the unknown name, the broken input); `suggestion` is the name that was meant.
 * `broken-input` is a consequence: its cause is reported where it arises.
 */
export type Problem = {
  kind: ProblemKind;
  message: string;
  start?: number;
  end?: number;
  names?: readonly string[];
  right?: string;
  suggestion?: string;
};

export function isProblem(outcome: object | undefined): outcome is Problem {
  return outcome !== undefined && "kind" in outcome && "message" in outcome;
}
