import { roundsTo, sameDimension } from "../quantities/index.ts";
import { type Nfr, nfrsOf, type Proof } from "./lookup/nfrs.ts";
import { quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-nfr-check",
  section: "requirements",
  severity: "warning",
  summary: "Require a check for every quantified requirement, with the number of its target.",
  why: "A target without a check is a hope: nobody has computed whether the design as sized keeps it, today or at ten times the load.",
  fix: "Write into the Check column an expression over ledger names with the target's own number as its bound, such as `ready_p95 <= 5 min` in inline code, followed by `holds`.",
  bad: "| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | |\n",
  good: "| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | `loan_p95 <= 300 ms` holds (120 ms) |\n",
  *check(facts) {
    if (facts.design.quantities.length === 0) return;
    for (const nfr of nfrsOf(facts)) {
      if (nfr.checks.length === 0) yield unchecked(nfr);
      else yield* wrongBound(nfr);
    }
    yield* restated(facts);
  },
} satisfies Rule;

/** A promise of zero is kept by a mechanism, so its check has another number. */
function unchecked({ requirement: { target, at, text }, name }: Nfr): Finding {
  const said = quote(target?.text ?? text);
  const message = `${quote(name)} has the target ${said} and no check: expected an expression over ledger names with that number, such as \`ready_p95 <= 5 min\` and \`holds\``;
  return { message, at };
}

function* wrongBound({ target, checks, requirement, name }: Nfr): Generator<Finding> {
  const judged = checks.filter(({ check }) => !check.problem && check.left && check.right);
  if (!target || target.value === 0 || judged.length === 0) return;
  const said = quote(requirement.target?.text ?? requirement.text);
  if (!judged.some((proof) => isBound(proof, target))) {
    const { check, at } = judged[0]!;
    const message = `${quote(check.input.expression, 100)} does not check the target ${said} of ${quote(name)}: expected its number as the bound`;
    yield { message, at, severity: "error" };
  } else if (judged.every(({ check }) => isTurned(check, target.comparator)))
    yield {
      message: `${quote(judged[0]!.check.input.expression, 100)} looks the other way than the target ${said} of ${quote(name)}`,
      at: judged[0]!.at,
      severity: "error",
    };
}

function isBound({ check: { left, right, bound } }: Proof, target: NonNullable<Nfr["target"]>): boolean {
  const sides = bound ? [bound] : [right!, left!];
  return sides.some(({ value, dimension }) => sameDimension(dimension, target.dimension) && roundsTo(target, value));
}

/** Whether the bound stands on the side that the target forbids. */
function isTurned(
  { operator, bound, left }: Proof["check"],
  comparator: NonNullable<Nfr["target"]>["comparator"],
): boolean {
  if (!bound || !operator || !comparator || operator === "==" || !/[<>]/.test(comparator)) return false;
  const upper = operator.startsWith("<") !== (bound === left);
  return upper !== comparator.startsWith("<");
}

/** Listed, so that a statement is never taken for a proof. */
function* restated({ design, ledger }: Facts): Generator<Finding> {
  for (const [index, check] of ledger.checks.entries())
    if (check.restated)
      yield {
        message: `${quote(check.input.expression, 100)} restates what is assumed or chosen and proves nothing: expected an expression that computes it from other quantities`,
        at: design.checks[index]!.at,
        severity: "info",
      };
}
