import type { RunnableCheck } from "./compiled-check.ts";
import type { Core } from "./core.ts";
import type { Value } from "./evaluate.ts";
import { findHeadroom } from "./headroom.ts";
import type { CheckInput } from "./input.ts";
import { isProblem, type Problem } from "./problem.ts";
import { isLiteral, writeRemark } from "./remark.ts";
import { isRestated } from "./restated.ts";
import type { ComparisonOperator } from "./tree.ts";
import { judgeCheck, type Verdict } from "./verdict.ts";

/**
 * An evaluated check. `verdicts` has one for each level and `holds` is that of 1x; `left`, `right` and `bound` (the
 * literal side) are its values there. `text` is what should stand behind the check, `agrees` says that the author's
 * word is that of `text`, `texts` are the verdicts with the values of each level, `headroom` is as in `findHeadroom`. `restated`: a bare assumption or choice against something
 * that names no quantity. `problem` says why there is no verdict at 1x.
 */
export type Check = {
  input: CheckInput;
  operator?: ComparisonOperator;
  names: readonly string[];
  verdicts: readonly Verdict[];
  holds: boolean;
  left?: Value;
  right?: Value;
  bound?: Value;
  restated: boolean;
  agrees: boolean;
  readonly headroom: number;
  readonly text: string;
  readonly texts: readonly string[];
  problem?: Problem;
};

export function evaluateChecks(core: Core, levels: readonly number[]): Check[] {
  return core.checks.map((check) =>
    isProblem(check.runnable)
      ? brokenCheck(check.input, check.runnable)
      : evaluateCheck(core, check.input, check.runnable, levels),
  );
}

function brokenCheck(input: CheckInput, problem: Problem): Check {
  return {
    input,
    names: [],
    verdicts: [],
    holds: false,
    restated: false,
    agrees: false,
    headroom: 0,
    text: "",
    texts: [],
    problem,
  };
}

function evaluateCheck(core: Core, input: CheckInput, check: RunnableCheck, levels: readonly number[]): Check {
  const base = judgeCheck(check, core.level(1), core.ceilings);
  const verdicts = levels.map((load) => (load === 1 ? base : judgeCheck(check, core.level(load))));
  let headroom: number | undefined;
  const { operator, expression } = check;
  return {
    ...{
      input,
      operator,
      names: expression.names,
      verdicts,
      holds: base.holds,
      restated: isRestated(core.book, check),
    },
    ...valuesOf(check, base),
    agrees: input.verdict?.trim().toLowerCase() === (base.holds ? "holds" : "fails"),
    ...(base.problem && { problem: base.problem }),
    get headroom() {
      headroom ??= findHeadroom(core, check);
      return headroom;
    },
    get text() {
      return writeRemark(core.book, check, base, this.headroom);
    },
    get texts() {
      return verdicts.map((verdict) => writeRemark(core.book, check, verdict, Number.POSITIVE_INFINITY));
    },
  };
}

function valuesOf(
  { left, right, dimension }: RunnableCheck,
  verdict: Verdict,
): Pick<Check, "left" | "right" | "bound"> {
  if (verdict.left === undefined || verdict.right === undefined) return {};
  const sides = { left: { value: verdict.left, dimension }, right: { value: verdict.right, dimension } };
  const bound = isLiteral(right.tree) ? sides.right : isLiteral(left.tree) ? sides.left : undefined;
  return bound ? { ...sides, bound } : sides;
}
