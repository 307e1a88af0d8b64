import { type Measure, parseMeasure, sameDimension } from "../quantities/index.ts";
import { briefOf } from "./lookup/asked.ts";
import { isMoney, isUnitCost } from "./lookup/kinds.ts";
import { basisOf } from "./lookup/leaves.ts";
import { nfrsOf } from "./lookup/nfrs.ts";
import { topOf } from "./lookup/place.ts";
import { quote } from "./lookup/quote.ts";
import { amountsIn, isSaid, unitTargetsOf } from "./lookup/unit-costs.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-unit-cost",
  section: "cost",
  severity: "warning",
  summary: "Require that a target for the cost per unit is compared with the estimate.",
  why: "A price per user or per video was asked for, and a monthly total does not answer it: nobody sees that it is missed by a factor.",
  fix: "Write a requirement whose check divides the total by the load, such as `monthly_cost / uploads <= 0.50 USD` in inline code, followed by `holds`.",
  bad: "# System Design: Lending\n\n> **Brief:** lending for a town, 400 loans/day, under $0.10 per loan\n\n## Cost Estimate\n\n| Item | Monthly |\n| --- | --- |\n| Pods | 150 USD/month |\n| Total | 150 USD/month |\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n",
  good: "# System Design: Lending\n\n> **Brief:** lending for a town, 400 loans/day, under $0.10 per loan\n\n## Requirements\n\n### Non-Functional\n\n| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Cost per loan | < 0.10 USD | `monthly_cost / loans < 0.10 USD` holds |\n\n## Cost Estimate\n\n| Item | Monthly |\n| --- | --- |\n| Pods | 150 USD/month |\n| Total | 150 USD/month |\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n",
  *check(facts) {
    const { design } = facts;
    if (design.quantities.length === 0) {
      yield* unsaid(facts);
      return;
    }
    for (const { requirement, target, checks, name } of nfrsOf(facts)) {
      if (
        !target ||
        checks.length === 0 ||
        checks.some(({ check }) => check.problem) ||
        !isUnitCost(target.dimension) ||
        isCompared(facts, target)
      )
        continue;
      const message = `${quote(requirement.target?.text ?? name)} of ${quote(name)} is not compared with the cost: expected a check with the total divided by the load`;
      yield { message, at: requirement.target?.at ?? requirement.at };
    }
    for (const { text, measure, role } of briefOf(facts)?.facts ?? []) {
      const asked = role === "unit-cost" ? parseMeasure(measure) : undefined;
      const inTarget = nfrsOf(facts).some(
        ({ target }) => target && asked && sameDimension(target.dimension, asked.dimension),
      );
      if (!asked || inTarget || isCompared(facts, asked)) continue;
      const message = `${quote(text)} of the brief is never compared with the cost: expected a check such as \`monthly_cost / … <= ${measure}\``;
      yield { message, at: design.brief?.at ?? topOf(design) };
    }
  },
} satisfies Rule;

const most = 20;

/** Without a ledger, a sentence with the amount is enough. */
function* unsaid(facts: Facts): Generator<Finding> {
  const { lines, total } = facts.design.costs;
  if (!total && lines.length < 2) return;
  const targets = unitTargetsOf(facts).slice(0, most);
  const amounts = targets.length > 0 ? amountsIn(facts) : [];
  for (const target of targets) {
    if (isSaid(facts, amounts, target)) continue;
    const message = `${quote(target.text)} of ${target.name === "the brief" ? target.name : quote(target.name)} is never compared with the cost: expected the total divided by the number, such as \`… per ${target.per}\`, beside the target`;
    yield { message, at: target.at };
  }
}

/** A check of money per unit that rests on a price or a cost of the design's own. */
function isCompared({ ledger, design }: Facts, { dimension }: Measure): boolean {
  const prices = new Set(["monthly_cost"]);
  for (const row of design.quantities) {
    const measure = parseMeasure(row.value.text);
    if (measure && isMoney(measure.dimension) && basisOf(row) !== "brief") prices.add(row.name);
  }
  return ledger.checks.some(
    ({ left, input }) =>
      left &&
      sameDimension(left.dimension, dimension) &&
      [...ledger.dependencies(input.expression)].some((name) => prices.has(name)),
  );
}
