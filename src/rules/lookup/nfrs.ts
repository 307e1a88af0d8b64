import type { Design, Requirement } from "../../design/design.ts";
import { type Check, findMeasures, type Ledger, type Measure, parseMeasure } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { lowerBound } from "./bound.ts";

/** A non-functional requirement with the checks that stand in it; `target` is the first measure of its target. */
export type Nfr = { requirement: Requirement; name: string; target: Measure | undefined; checks: Proof[] };
export type Proof = { check: Check; at: Design["checks"][number]["at"] };

const known = new WeakMap<Ledger, Nfr[]>();

/** The requirements with a number, each with its checks. */
export function nfrsOf(facts: Facts): Nfr[] {
  const nfrs = known.get(facts.ledger) ?? readNfrs(facts);
  known.set(facts.ledger, nfrs);
  return nfrs;
}

function readNfrs({ design, ledger }: Facts): Nfr[] {
  const starts = design.checks.map(({ at }) => at.start.offset ?? 0);
  return design.requirements
    .filter(({ kind, quantified }) => kind === "non-functional" && quantified)
    .map((requirement) => {
      const { at, id, quality, target, text } = requirement;
      const [first, end] = [lowerBound(starts, at.start.offset ?? 0), lowerBound(starts, at.end.offset ?? 0)];
      const checks = design.checks
        .slice(first, end)
        .map((one, index) => ({ check: ledger.checks[first + index]!, at: one.at }));
      const said = target?.text ?? text;
      const measure = parseMeasure(said) ?? findMeasures(said)[0];
      return { requirement, name: id ?? quality ?? text, target: measure, checks };
    });
}

/** All that the author says of a requirement, in one line. */
export function wordsOf({ requirement: { quality, text, target } }: Nfr): string {
  return [quality, text, target?.text].filter(Boolean).join(" ");
}
