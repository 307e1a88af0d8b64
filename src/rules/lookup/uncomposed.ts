import { type FoundMeasure, findMeasures, isPlain } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { type Nfr, nfrsOf, wordsOf } from "./nfrs.ts";
import { sayingsOf } from "./sayings.ts";

const spoken = /availab|up ?time|(?<![a-z])sla(?![a-z])|verfügbar|disponib|可用|가용/i;
const least = 0.99;

/** Promised availabilities of a design without a ledger whose parts are given none anywhere. */
export function uncomposedOf(facts: Facts): Nfr[] {
  const { design } = facts;
  if (design.quantities.length > 0 || design.checks.length > 0 || design.components.length < 2) return [];
  const targets = nfrsOf(facts).filter((nfr) => spoken.test(wordsOf(nfr)) && sharesIn(wordsOf(nfr)).length > 0);
  return targets.length > 0 && !isComposed(facts) ? targets : [];
}

const composed =
  /\bin series\b|\bserially\b|\bcompos(?:ed|ite|ition)\b|\bmultipl(?:y|ied|ies|ying)\b|\bproducts? of\b|\bcombined\b|\bcompound\w*\b|\bavailability (?:budget|model|math|calculation)|\bweakest\b|\berror budget of\b/i;

/** A sentence that puts availabilities together, or two parts that have one each. */
function isComposed(facts: Facts): boolean {
  const { design, graph } = facts;
  const wanted = design.requirements.map(({ at }) => at);
  const others = sayingsOf(facts).filter(
    ({ section, at }) =>
      section !== "monitoring" &&
      !wanted.some(({ start, end }) => start.line <= at.start.line && at.end.line <= end.line),
  );
  const given = others.map(({ text }) => ({ text, shares: sharesIn(text) })).filter(({ shares }) => shares.length > 0);
  const parts = given.flatMap(({ text }) => (spoken.test(text) || /%/.test(text) ? graph.names.mentioned(text) : []));
  return (
    new Set(parts).size > 1 ||
    given.some(({ text, shares }) => composed.test(text) || new Set(shares.map(({ value }) => value)).size > 1) ||
    others.some(({ text }) => spoken.test(text) && composed.test(text))
  );
}

/** Percentages that can be an availability. */
function sharesIn(text: string): FoundMeasure[] {
  return findMeasures(text.slice(0, 5_000)).filter(
    ({ unit, value, dimension }) => isPlain(dimension) && unit.startsWith("%") && value >= least && value < 1,
  );
}
