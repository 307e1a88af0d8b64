import {
  type Check,
  type Ledger,
  type Measure,
  parseMeasure,
  roundsTo,
  sameDimension,
} from "../../quantities/index.ts";
import { quote } from "./quote.ts";

/**
 * What is wrong with what stands behind a check that has a verdict at 1x: `fails` where it holds, or values that its
 * sides do not have. A check that fails is spoken of elsewhere.
 */
export function wrongRemark(check: Check, ledger: Ledger): string | undefined {
  const { input, holds, problem, left, right } = check;
  if (problem || !holds || !left || !right) return undefined;
  const name = quote(input.expression, 100);
  if (input.verdict?.toLowerCase() === "fails") return `${name} holds, not \`fails\`: write \`${check.text}\``;
  const wrong = measuresIn(input.remark ?? "").find(
    (measure) =>
      ![left, right].some((side) => sameDimension(measure.dimension, side.dimension) && roundsTo(measure, side.value)),
  );
  if (!wrong) return undefined;
  const said = quote(input.remark ?? "");
  return `${name} does not give ${said}: write \`${check.text}\`${ledger.rows.length > 0 ? ", or let `fix` write it" : ""}`;
}

/** The values of the sides, which stand before the first semicolon. */
function measuresIn(remark: string): Measure[] {
  const [values = ""] = remark.split(";", 1);
  const sides = values.split(/[≤≥<>=≠]+/, 2);
  return sides.flatMap((side) => parseMeasure(side.trim()) ?? []);
}
