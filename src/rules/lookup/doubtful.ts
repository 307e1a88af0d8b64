import type { Flip } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { basisOf, rowOf } from "./leaves.ts";

/** An assumption near the value at which a check flips, with the check that flips first. */
export type Doubtful = { flip: Flip; check: string };

const near = 2;

/** Assumptions that flip a check within a factor of two and that no open question names, nearest first. */
export function doubtfulIn(facts: Pick<Facts, "design" | "ledger">): Doubtful[] {
  const { design, ledger } = facts;
  const asked = design.questions.map(({ question, assumed }) => `${question} ${assumed}`).join("\n");
  const named = new Set(asked.match(/[a-z]\w*/gi) ?? []);
  const nearest = new Map<string, Doubtful>();
  for (const check of ledger.checks) {
    if (check.problem || !check.holds) continue;
    for (const flip of ledger.flips(check) ?? []) {
      if (flip.factor > near) break;
      const known = nearest.get(flip.name);
      if (named.has(flip.name) || basisOf(rowOf(facts, flip.name)) !== "assumption") continue;
      if (!known || known.flip.factor > flip.factor) nearest.set(flip.name, { flip, check: check.input.expression });
    }
  }
  return [...nearest.values()].sort((one, other) => one.flip.factor - other.flip.factor);
}
