import { type Conflict, describeConflict, findConflicts } from "../brief/index.ts";
import { parseMeasure } from "../quantities/index.ts";
import { briefOf } from "./lookup/asked.ts";
import { type Infeasible, infeasibleIn } from "./lookup/infeasible.ts";
import { rowOf } from "./lookup/leaves.ts";
import { topOf } from "./lookup/place.ts";
import { quote, words } from "./lookup/quote.ts";
import { printSides } from "./lookup/sides.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-infeasible-brief",
  section: "requirements",
  severity: "error",
  summary: "Disallow a request whose own numbers contradict each other.",
  why: "No design can meet two numbers of which one excludes the other; the one who asked must say which of them gives way.",
  fix: "Do not change the design: ask which of the two numbers gives way, put the answer into the brief, and write the document anew from it.",
  bad: "# System Design: Clips\n\n> **Brief:** a clip service; encoding takes 5 minutes, clips are ready within 2 minutes p95\n",
  good: "# System Design: Clips\n\n> **Brief:** a clip service; encoding takes 1 minute, clips are ready within 2 minutes p95\n",
  *check(facts) {
    const found = [...infeasibleIn(facts)];
    for (const [check, infeasible] of found) {
      const index = facts.ledger.checks.indexOf(check);
      yield {
        message: describe(facts, infeasible),
        at: facts.design.checks[index]!.at,
        related: rows(facts, infeasible),
      };
    }
    const brief = briefOf(facts);
    if (!brief) return;
    const conflicts = findConflicts(brief).filter(
      (conflict) => !found.some(([check]) => isSame(conflict, check.bound)),
    );
    for (const conflict of conflicts)
      yield {
        message: `${describeConflict(brief, conflict)}; ask which of the two gives way`,
        at: facts.design.brief?.at ?? topOf(facts.design),
      };
  },
} satisfies Rule;

/** The contradiction is told once, at its check where there is one. */
function isSame({ target }: Conflict, bound: { value: number } | undefined): boolean {
  return bound !== undefined && parseMeasure(target.measure)?.value === bound.value;
}

function describe(facts: Facts, { check, names }: Infeasible): string {
  const given = names.map((name) => quote(`${name} = ${rowOf(facts, name)!.value.text}`));
  const sides = printSides(facts, check, check.verdicts[0]!);
  const said = `${quote(check.input.expression, 100)} cannot hold${sides ? ` (${sides})` : ""}`;
  return `${said}: all its numbers come from the brief (${words(given)}); ask which of them gives way`;
}

function rows(facts: Facts, { names }: Infeasible): Finding["related"] {
  return names.map((name) => ({ message: `${name} comes from the brief`, at: rowOf(facts, name)!.at }));
}
