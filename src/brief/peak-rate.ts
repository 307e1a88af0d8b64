import { parseMeasure } from "../quantities/index.ts";
import type { Fact } from "./brief.ts";
import { houseMeasure, timeUnit } from "./house-measure.ts";
import { isPlural } from "./nouns.ts";
import type { RawNumber } from "./numbers.ts";
import type { Tail } from "./tails.ts";

/** `in the weeks before Christmas it's 22,000`, `Black Friday was 90k`. */
const seasonal =
  /\b(?:(?:before|around|at|in|on|over|during) (?:\p{L}+ ){0,3}(?:christmas|easter|black friday|cyber monday|holidays?|season|sales?|summer|winter)\b[^.;\d]{0,20}|(?:christmas|easter|black friday|cyber monday) (?:is|was|has|had|saw|sees|brings|brought) (?:about |around |roughly )?~?)$/iu;
const busiest = "peak|busiest|busy|rush|worst|heaviest|top|highest";
const busyAhead = new RegExp(
  String.raw`\b(?:${busiest}) (hour|minute|second)(?: (?:of the (?:day|week|month|year)|today))?(?: (?:is|has|had|sees|saw|was|brings|with|of|at|we (?:see|have|get)))?[ :(]{0,3}(?:about |around |roughly |up to |some |ca\.? |maybe )?~? ?$`,
  "iu",
);
const busyBehind = new RegExp(
  String.raw`^[^.,;\d]{0,40}?\b(?:in|at|during|within) (?:(?:the|our) (?:${busiest}|same)|a (?:busy|peak)) (hour|minute|second)\b`,
  "iu",
);

/** The time of a number that is told for a busy one: `peak hour ~6k`, `60k due in the same minute`. */
export function busyTime(text: string, raw: RawNumber, tail: Tail): string | undefined {
  const behind = text.slice(raw.at.end, raw.at.end + 80);
  if (
    /^[^\p{L}\d]{0,3}\d[\d.,]*\s?(?:x|×|%|times\b|fold\b|-fold\b|percent\b|:\d)/iu.test(
      text.slice(raw.at.start, raw.at.start + 40),
    )
  )
    return undefined;
  const unit =
    busyAhead.exec(text.slice(Math.max(0, raw.at.start - 80), raw.at.start))?.[1] ??
    (tail.per ? undefined : busyBehind.exec(behind)?.[1]);
  return unit && timeUnit(unit);
}

/** `a peak of 8 orders/s, plan for 3x that`: a factor on what was told, not that of the peak over the mean. */
export function isHeadroom(before: string, after: string): boolean {
  return (
    /\b(?:plan\w*|design(?:ed)?|sized?|room|headroom|ready|prepared?|provision(?:ed)?|dimension(?:ed)?) (?:it |us |this )?(?:for|of|to)(?: about| at least| up to| another)? ?~?$/iu.test(
      before,
    ) &&
    !/^\s*(?:x|×|times)?\s*(?:the |as )?(?:peaks?|bursts?|spikes?|on\b|during\b|at\b|usual|normal|average|mean)/iu.test(
      after,
    )
  );
}

/** `peak 120 searches/s and 600 suggestions/s`: what is joined to a peak by `and` in the same unit is one as well. */
export function joinsPeak(last: Fact | undefined, between: string, measure: string): boolean {
  return (
    last?.role === "rate" && last.statistic === "peak" && joined.test(between) && sharesUnit(last.measure, measure)
  );
}

/** `400 orders/s and 90 refunds/s at peak`: the first of the two is a peak as well. */
export function peaksBefore(last: Fact | undefined, between: string, fact: Omit<Fact, "clause">): boolean {
  return (
    last?.role === "rate" &&
    last.statistic === undefined &&
    fact.role === "rate" &&
    fact.statistic === "peak" &&
    last.noun !== fact.noun &&
    joined.test(between) &&
    sharesUnit(last.measure, fact.measure)
  );
}

const joined = /^\s*(?:,|and|plus|&|\+|,\s*and|as well as)\s+(?:about |around |roughly |some |up to )?~?$/iu;

function sharesUnit(one: string, other: string): boolean {
  const unit = /\/(s|min|h)$/u.exec(one)?.[1];
  return unit !== undefined && other.endsWith(`/${unit}`);
}

/** What a busy time counts where no plural follows, as in `60k due in the same minute`: what the last rate counts. */
export function busyNoun(noun: string | undefined, said: string, rated: Fact | undefined): string | undefined {
  const words = said.match(/\p{L}{2,}/gu) ?? [];
  return noun !== undefined && words.some((word) => isPlural(word.toLowerCase())) ? noun : (rated?.noun ?? noun);
}

/**
 * `2,500 requests per second, 8,000 at peak`: a bare number is the peak of the rate before it, `120k average` its mean.
 * `said` are the words behind the digits that the number took for its own.
 */
export function peakLike(
  last: Fact | undefined,
  raw: RawNumber,
  before: string,
  after: string,
  said: string,
): Omit<Fact, "clause" | "text" | "at"> | undefined {
  const unit = last?.role === "rate" ? /\/(\p{L}+)$/u.exec(last.measure)?.[1] : undefined;
  const isPeak =
    /\bpeak(?:s|ing)?(?: of| at)?:?\s*~?$/iu.test(before) ||
    seasonal.test(before) ||
    /^\s*(?:(?:at|in|during|on) (?:the )?(?:peaks?|midnight|noon|busiest|rush)\b|peak\b)/iu.test(after);
  const isMean =
    /\b(?:average|avg|mean)(?: of)?\s*$/iu.test(before) || /^\s*(?:on average|average|avg|mean)\b/iu.test(said + after);
  if (!last || !unit || !(isPeak || isMean) || raw.kind !== "measure") return undefined;
  const value = raw.value / parseMeasure(`1 ${unit}`)!.value;
  const other = parseMeasure(last.measure)?.value ?? 0;
  if (isPeak ? value < other : last.statistic !== "peak" || value > other) return undefined;
  const measure = houseMeasure(value, { time: -1 }, raw.digits, unit);
  const { noun, per } = last;
  return { measure, ...(noun && { noun }), ...(per && { per }), statistic: isPeak ? "peak" : "avg", role: "rate" };
}
