import { parseMeasure } from "../quantities/index.ts";
import type { Fact } from "./brief.ts";
import { houseMeasure } from "./house-measure.ts";
import type { RawNumber } from "./numbers.ts";

/** `in the weeks before Christmas it's 22,000`. */
const seasonal =
  /\b(?:before|around|at|in|on|over|during) (?:\p{L}+ ){0,3}(?:christmas|easter|black friday|cyber monday|holidays?|season|sales?|summer|winter)\b[^.;\d]{0,20}$/iu;

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
    /\bpeak(?:s|ing)?(?: of| at)?:?\s*$/iu.test(before) ||
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
