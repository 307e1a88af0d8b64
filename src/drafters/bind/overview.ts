import { type Ledger, parseMeasure } from "../../quantities/index.ts";
import type { Baseline } from "./blueprint.ts";
import { isHolding, sidesOf } from "./prune-decide.ts";

/** The text with a paragraph at the end of the overview. */
export function withRemark(text: string, remark: string): string {
  const next = /^## Overview\n[\s\S]*?(?=\n+## )/mu.exec(text);
  const end = next ? next.index + next[0].length : -1;
  return end < 0 ? text : `${text.slice(0, end)}\n\n${remark}${text.slice(end)}`;
}

/** Says in the overview that a smaller design is enough, where it is. */
export function withBaseline(text: string, baseline: Baseline | undefined, numbers: Ledger): string {
  if (!baseline || !isHolding(baseline.until, numbers)) return text;
  const [left, , right] = sidesOf(baseline.until);
  const limit = parseMeasure(right!)?.length === right!.length ? right : `\`${right}\` = ?`;
  return withRemark(
    text,
    `**Smaller first:** ${baseline.option} is enough up to ${limit}; here \`${left}\` = ?. See Trade-offs.`,
  );
}
