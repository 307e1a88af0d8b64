import { parseMeasure } from "../quantities/index.ts";
import { briefOf } from "./lookup/asked.ts";
import { askedIn, isSameNumber } from "./lookup/asked-numbers.ts";
import { titleOf } from "./lookup/bodies.ts";
import { basisOf } from "./lookup/leaves.ts";
import { planOf } from "./lookup/live.ts";
import { nfrsOf, wordsOf } from "./lookup/nfrs.ts";
import { placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-load",
  section: "scaling",
  severity: "warning",
  summary: "Require the quantities that grow with use, and checks of capacity and cost that depend on them.",
  why: "Ten times the load is computed by multiplying the load quantities: what is not named, or not used in a check, stays as it is at 100x, and everything seems to hold.",
  fix: "Write a line `Load:` with the ledger names, in inline code, of the rates and counts that grow with use; they are rows with a value of their own. Let capacity and cost be computed from them.",
  bad: "# System Design: Lending\n\n## Scaling Considerations\n\n| Quantity | 1x | 10x | 100x | What changes |\n| --- | --- | --- | --- | --- |\n| `loans` | 400 /day | 400 /day | 400 /day | |\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n",
  good: "# System Design: Lending\n\n## Scaling Considerations\n\nLoad: `loans`.\n\n| Quantity | 1x | 10x | 100x | What changes |\n| --- | --- | --- | --- | --- |\n| `loans` | 400 /day | 4,000 /day | 40,000 /day | |\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n",
  *check(facts) {
    const { design, ledger } = facts;
    if (design.quantities.length === 0) return;
    for (const [index, { problem }] of ledger.loads.entries())
      if (problem?.kind === "computed-load") yield { message: problem.message, at: design.load[index]!.at };
    if (design.load.length === 0) {
      const message = `${quote(titleOf(facts, "scaling"))} names no load: expected a line \`Load:\` with the names of what grows with use`;
      yield { message, at: placeOf(facts, "scaling") };
      return;
    }
    yield* constantChecks(facts);
    yield* forgottenLoad(facts);
  },
} satisfies Rule;

const growing = /\b(?:capacity|throughput|costs?|budget|spend|concurren\w*|backlog)\b/i;

/** A plan row that takes another value at each level depends on the load as well. */
function* constantChecks(facts: Facts): Generator<Finding> {
  const { ledger, design } = facts;
  const taken = planOf(facts).flatMap(({ outcome }) => (outcome.kind === "taken" ? [outcome.input.name] : []));
  const moving = new Set([...design.load.map(({ name }) => name), ...taken]);
  for (const nfr of nfrsOf(facts)) {
    const judged = nfr.checks.filter(({ check }) => !check.problem);
    if (judged.length === 0 || !growing.test(wordsOf(nfr))) continue;
    const depends = judged.some(({ check }) =>
      [...ledger.dependencies(check.input.expression)].some((name) => moving.has(name)),
    );
    const { check, at } = judged[0]!;
    const said = `${quote(check.input.expression, 100)} of ${quote(nfr.name)} depends on no load (${list([...moving])})`;
    if (!depends) yield { message: `${said}: expected an expression that grows with it`, at };
  }
}

function* forgottenLoad(facts: Facts): Generator<Finding> {
  const { design } = facts;
  const named = new Set(design.load.map(({ name }) => name));
  const brief = briefOf(facts);
  const asked = brief ? askedIn(brief).filter(({ fact }) => fact.role === "rate" || fact.role === "count") : [];
  const forgotten = design.quantities.filter((row) => {
    if (row.expression || basisOf(row) !== "brief" || named.has(row.name)) return false;
    const measure = parseMeasure(row.value.text);
    return measure && asked.some((one) => isSameNumber(measure, one.measure));
  });
  if (!forgotten[0]) return;
  const message = `${list(forgotten.map(({ name }) => name))} of the brief ${forgotten.length > 1 ? "are" : "is"} not in \`Load\`: name what grows with use`;
  yield { message, at: forgotten[0].at, severity: "info" };
}
