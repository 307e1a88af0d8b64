import type { Fact } from "../../brief/index.ts";
import { parseMeasure } from "../../quantities/index.ts";
import { quoted } from "./escape.ts";
import { factorsOf, literalOf } from "./factors.ts";
import { unitOf } from "./invert.ts";
import type { Match } from "./match.ts";
import type { Ledger, Written } from "./rows.ts";

/** The peaks that the brief gives, and whether it gives the mean of the same load: then the factor follows from the two. */
export function peaksIn(matches: Match[]): { match: Match; mean: boolean }[] {
  const rates = matches.filter(({ fact, bind }) => fact.role === "rate" && bind.quantity);
  return rates
    .filter(({ fact }) => fact.statistic === "peak")
    .map((match) => ({
      match,
      mean: rates.some(({ fact, bind }) => fact.statistic !== "peak" && bind.quantity === match.bind.quantity),
    }));
}

/** `a peak of 8 orders/s, plan for 3x that`: what is told beside a given peak multiplies it; without one it is asked about. */
export function headroomOn(ledger: Ledger, matches: Match[], headroom: Fact): string | undefined {
  const given = peaksIn(matches).filter(({ match }) => match.fact.at.start < headroom.at.start);
  const { fact, bind } = given.at(-1)?.match ?? {};
  const name = bind?.quantity && peakOf(ledger, bind.quantity);
  if (!fact || !name || ledger.written.get(name)?.value !== fact.measure) return undefined;
  const basis = `\`${literalOf(fact.measure)} * ${literalOf(headroom.measure)}\`: brief, ${quoted(headroom.text)}`;
  ledger.written.set(name, { value: `? ${unitOf(fact.measure)}`, basis });
  return name;
}

/** `14 messages per conversation, peak 4,000 conversations per hour`: the peak of what the row counts. */
export function multipliedPeak(match: Match, facts: Fact[]): Written | undefined {
  const { fact } = match;
  if (fact.role !== "rate" || fact.statistic !== "peak") return undefined;
  const { statistic: _, ...usual } = fact;
  const each = factorsOf({ ...match, fact: usual }, facts)?.each;
  if (!each) return undefined;
  const basis = `\`${literalOf(fact.measure)} * ${literalOf(each.measure)}\`: brief, ${quoted(fact.text)}`;
  return { value: `? ${unitOf(fact.measure)}`, basis };
}

/** The row that holds the peak of a rate; where there is none it is added, so that the peak grows with the load. */
export function peakOf({ rows, written, blueprint }: Ledger, name: string): string | undefined {
  if (rows.has(`${name}_peak`)) return `${name}_peak`;
  const factor = blueprint.binds.find(({ role }) => role === "peak")?.quantity;
  const product = [...rows.values()].find(
    ({ factors }) => factor && factors.length === 2 && factors.includes(name) && factors.includes(factor),
  )?.name;
  if (product || !factor || !rows.has(factor) || (written.has(name) && written.has(factor))) return product;
  const row = rows.get(name)!;
  const peak = {
    ...row,
    name: `${name}_peak`,
    expression: `${name} * ${factor}`,
    factors: [name, factor],
    added: true,
  };
  rows.set(peak.name, peak);
  return peak.name;
}

/** Of two peaks of one rate that of the shorter time is the peak: `90k on Black Friday with a peak of 8 orders/s`. */
export function byPeak(one: Fact, other: Fact): number {
  if (one.role !== "rate" || one.statistic !== "peak" || other.role !== "rate" || other.statistic !== "peak") return 0;
  if (one.noun !== other.noun) return 0;
  return (parseMeasure(other.measure)?.value ?? 0) - (parseMeasure(one.measure)?.value ?? 0);
}

/** A peak below the mean of the same load was misread or is an error of the brief: it is asked about. */
export function withoutLowPeaks(matches: Match[]): Match[] {
  const worth = ({ fact }: Match) => parseMeasure(fact.measure)?.value ?? 0;
  const isPeak = ({ fact }: Match) => fact.role === "rate" && fact.statistic === "peak";
  return matches.filter(
    (match) =>
      !isPeak(match) ||
      !matches.some(
        (other) =>
          other.fact.role === "rate" &&
          !isPeak(other) &&
          !other.fact.per &&
          other.bind.quantity === match.bind.quantity &&
          worth(match) < worth(other),
      ),
  );
}
