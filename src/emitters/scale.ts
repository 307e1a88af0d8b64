import type { Design } from "../design/design.ts";
import type { Document } from "../document/index.ts";
import { type Check, type Ledger, writeFactor } from "../quantities/index.ts";
import type { ScaleReport } from "./report.ts";
import { type Namer, namerOf } from "./scale/names.ts";
import { problemsOf } from "./scale/problems.ts";
import { quantitiesOf } from "./scale/quantities.ts";

export type Scaled = { document: Document; design: Design; ledger: Ledger };
type ScaledCheck = ScaleReport["checks"][number];

/**
 * The ledger at each of its levels, its checks there, how far each holds and what flips it. Passes when there is a check
 * and each one holds at 1x.
 */
export function scaleOf(scaled: Scaled): ScaleReport {
  const { document, design, ledger } = scaled;
  const namer = namerOf(document, design);
  const checks = ledger.checks.map((check, index) => checkOf(scaled, namer, check, index));
  const holds = checks.length > 0 && ledger.checks.every((check) => check.holds);
  return {
    verdict: holds ? "pass" : "fail",
    path: document.path,
    levels: [...ledger.levels],
    load: design.load.map(({ name }) => name),
    quantities: quantitiesOf(ledger),
    checks,
    failsFirst: failsFirst(checks, "headroom"),
    failsFirstResized: failsFirst(checks, "resized"),
    problems: problemsOf(scaled),
  };
}

function checkOf({ design, ledger }: Scaled, namer: Namer, check: Check, index: number): ScaledCheck {
  const { expression, at } = design.checks[index]!;
  const flips = ledger.flips(check);
  return {
    ...namer(expression.text, at.start.offset!),
    expression: expression.text,
    line: at.start.line,
    column: at.start.column,
    verdicts: ledger.levels.map((_, level) => verdictOf(check, level, ledger.levels)),
    headroom: factorOf(check, check.headroom),
    resized: factorOf(check, ledger.headroom(check, true)),
    restated: check.restated,
    flips:
      flips?.map(({ name, now, at, factor, text }) => ({ name, now: now.value, at: at.value, factor, text })) ?? null,
  };
}

function verdictOf(check: Check, level: number, levels: readonly number[]): ScaledCheck["verdicts"][number] {
  const found = check.verdicts[level];
  const load = levels[level]!;
  if (found?.left === undefined || found.right === undefined)
    return { load, verdict: "no value", text: "no value", planned: found?.planned ?? true };
  return { load, verdict: found.holds ? "holds" : "fails", text: check.texts[level]!, planned: found.planned };
}

/** `factor` is null where no load up to 1,000x flips the check, or where it was not tried. */
function factorOf({ left }: Check, headroom: number): ScaledCheck["headroom"] {
  if (Number.isNaN(headroom)) return { factor: null, text: "too large to try" };
  if (headroom === Number.POSITIVE_INFINITY) return { factor: null, text: "over 1,000x" };
  if (headroom === 0) return { factor: 0, text: left ? "fails" : "no value" };
  return { factor: headroom, text: `${writeFactor(headroom)}x` };
}

/** The check that holds least far; what fails now comes first. */
function failsFirst(checks: ScaledCheck[], sized: "headroom" | "resized"): ScaleReport["failsFirst"] {
  let first: { check: string; factor: number } | undefined;
  for (const { check, [sized]: held } of checks) {
    if (held.factor !== null && !(held.factor >= (first?.factor ?? Number.POSITIVE_INFINITY)))
      first = { check, factor: held.factor };
  }
  if (!first) return null;
  const factor = Math.max(1, first.factor);
  return { check: first.check, factor, text: `${first.check} at ${writeFactor(factor)}x` };
}
