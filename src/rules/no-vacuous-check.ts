import type { Check } from "../quantities/index.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-vacuous-check",
  section: "requirements",
  severity: "warning",
  summary: "Disallow a check that no change of an input can flip.",
  why: "A check that cannot fail proves nothing: it compares a thing with itself, or a part with a whole that contains it.",
  fix: "Compare what the design gives with a number of its own, such as the target, a quota or another option: `loan_p95 <= 300 ms`.",
  bad: "# System Design: Lending\n\n## Requirements\n\n`desks * desk_time <= desks * desk_time + spare` holds.\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `desks` | 3 | choice: room |\n| `desk_time` | 8 h | choice: opening hours |\n| `spare` | 2 h | choice: margin |\n",
  good: "# System Design: Lending\n\n## Requirements\n\n`desks * desk_time >= needed` holds.\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `desks` | 3 | choice: room |\n| `desk_time` | 8 h | choice: opening hours |\n| `needed` | 20 h | measured: last year |\n",
  *check({ design, ledger }) {
    for (const [index, check] of ledger.checks.entries()) {
      if (check.problem || !check.holds || Number.isFinite(check.headroom) || isAmple(check)) continue;
      if (ledger.flips(check)?.length !== 0) continue;
      const message = `${quote(check.input.expression, 100)} cannot fail: no input, moved a hundredfold either way, flips it; expected two sides that can differ`;
      yield { message, at: design.checks[index]!.at };
    }
  },
} satisfies Rule;

const ample = 100;

/** Sides that are a hundredfold apart are not the same thing: a small system is far from every limit. */
function isAmple({ left, right }: Check): boolean {
  const [one, other] = [Math.abs(left?.value ?? 0), Math.abs(right?.value ?? 0)];
  return Math.max(one, other) >= ample * Math.min(one, other) && one !== other;
}
