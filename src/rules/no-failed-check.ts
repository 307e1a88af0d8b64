import type { Check, ProblemKind, Verdict } from "../quantities/index.ts";
import { infeasibleIn } from "./lookup/infeasible.ts";
import { basisOf, rowOf } from "./lookup/leaves.ts";
import { partOf } from "./lookup/live.ts";
import { quote } from "./lookup/quote.ts";
import { printSides } from "./lookup/sides.ts";
import type { Facts, Finding, Rule, Severity } from "./rule.ts";

export default {
  id: "no-failed-check",
  section: "requirements",
  severity: "error",
  summary: "Disallow a check that is false at 1x, and ask what is planned where it is false at 10x or 100x.",
  why: "A check is a promise with its proof: a false one is a requirement, a timer or a budget that the design as sized does not keep.",
  fix: "Change an input (more capacity, a shorter timeout, another technology), the design, or the target, until the check holds; for 10x and 100x put the number of that level into the plan table, or `not planned`.",
  bad: "# System Design: Lending\n\n## Requirements\n\n| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | `loan_p95 <= 300 ms` holds |\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loan_p95` | 450 ms | measured: staging |\n",
  good: "# System Design: Lending\n\n## Requirements\n\n| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | `loan_p95 <= 300 ms` holds |\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loan_p95` | 120 ms | measured: staging |\n",
  *check(facts) {
    const contradicted = infeasibleIn(facts);
    for (const [index, check] of facts.ledger.checks.entries()) {
      if (contradicted.has(check)) continue;
      const { expression, at } = facts.design.checks[index]!;
      const { problem } = check;
      if (problem && unproved.has(problem.kind))
        yield { message: problem.message, at: partOf(facts.document, expression, problem.start, problem.end) };
      else if (!problem || problem.kind === "negative-divisor") yield* failuresOf(facts, check, at);
    }
  },
} satisfies Rule;

const unproved = new Set<ProblemKind>([
  "syntax",
  "too-long",
  "division-by-zero",
  "overflow",
  "undefined-result",
  "no-measure",
]);

/** One finding for a check: the lowest level at which it fails, and whether higher ones do too. */
function* failuresOf(facts: Facts, check: Check, at: Finding["at"]): Generator<Finding> {
  const failing = check.verdicts.filter(({ holds, problem }) => !holds && problem?.kind !== "broken-input");
  const [first, ...others] = failing.toSorted((a, b) => rank(a) - rank(b) || a.load - b.load);
  if (!first) return;
  const severity = severities[rank(first)]!;
  yield { message: describe(facts, check, first, others), at, ...(severity !== "error" && { severity }) };
}

const severities: Severity[] = ["error", "warning", "info"];

function rank({ load, planned }: Verdict): number {
  if (load <= 1) return 0;
  return load <= 10 && planned ? 1 : 2;
}

function describe(facts: Facts, check: Check, first: Verdict, others: Verdict[]): string {
  const name = quote(check.input.expression, 100);
  const sides = printSides(facts, check, first);
  const level = first.load === 1 ? "" : ` at ${first.load}x`;
  const also = others.map(({ load }) => `${load}x`).join(" and ");
  const said = `${name} fails${level}${sides ? ` (${sides})` : ""}${also && first.load > 1 ? `, and at ${also}` : ""}`;
  if (first.problem) return `${said}: ${first.problem.message}`;
  if (first.load === 1) return `${said}: ${nearest(facts, check)}`;
  const plan = first.planned ? "put the number that holds there into the plan table" : "nothing is planned there";
  return `${said}: ${plan}${first.planned ? ", or `not planned`" : ""}`;
}

/** Which choice, or number of the brief, would have to be what; prices and assumptions are not bent to a check. */
function nearest(facts: Facts, check: Check): string {
  const flips = facts.ledger.flips(check) ?? [];
  const own = flips.filter(({ name }) => /^(?:choice|brief)$/.test(basisOf(rowOf(facts, name)) ?? ""));
  const shown = own.slice(0, 3).map(({ text }) => `\`${text}\``);
  if (shown.length === 0) return "no choice alone mends it; expected another design, or another target";
  return `it would hold with ${shown.join(" or ")}; expected such a value, another design, or another target`;
}
