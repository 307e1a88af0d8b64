import { type Dimension, findMeasures, isPlain, type Measure, sameDimension } from "../../quantities/index.ts";
import type { Alert, Limit } from "./alerts.ts";
import { isMoney } from "./kinds.ts";
import type { Nfr } from "./nfrs.ts";
import { stemsOf } from "./stems.ts";

/** Whether an alert fires no later than its target is missed; `unknown` where the two cannot be compared. */
export type Strictness = "strict" | "loose" | "unknown";

type Amount = Pick<Measure, "value" | "dimension" | "unit" | "labels">;

/** The side on which a target is missed: above `≤ 5 min`, below `≥ 99.9 %`. */
export function missedOn({ target }: Nfr): Limit["side"] | undefined {
  if (!target) return undefined;
  if (target.comparator?.startsWith("<")) return "above";
  if (target.comparator?.startsWith(">") || (isShare(target) && target.value > 0.5)) return "below";
  return isDuration(target.dimension) || isMoney(target.dimension) ? "above" : undefined;
}

const failing =
  /(?<![a-z])(?:err(?:or)?s?|failures?|failed|failing|5xx|50\d|unavailab\w*|loss|lost|miss(?:ed|es)?|late|reject\w*|dropped|declin\w*|timeouts?|unsuccessful|downtime)(?![a-z])/i;

/** Compares in the dimension of the target; a share of failures is compared with what a share of successes leaves. */
export function strictnessOf(nfr: Nfr, alert: Alert): Strictness {
  const [side, { target }, said] = [missedOn(nfr), nfr, `${alert.indicator} ${alert.said.text}`];
  if (!side || !target || !alert.limit) return "unknown";
  const limit = inPeriod(alert.limit, target, said);
  if (!areAlike(target, limit, side)) return "unknown";
  const targets = targetsOf(nfr, target);
  if (side === limit.side)
    return side === "above" ? atMost(limit.value, Math.max(...targets)) : atMost(Math.min(...targets), limit.value);
  const left = targets.map((value) => 1 - value);
  if (!isShare(target) || !isShare(limit) || target.value > 0.5 === limit.value > 0.5) return "unknown";
  if (side === "above") return atMost(Math.min(...left), limit.value);
  return failing.test(said) ? atMost(limit.value, Math.max(...left)) : "unknown";
}

/** The number of the target, and others of its kind with a statistic of their own: `300 ms (p95), 1 s (p99)`. */
function targetsOf({ requirement }: Nfr, { value, dimension }: Measure): number[] {
  const others = findMeasures(requirement.target?.text ?? requirement.text).filter(
    (one) => one.statistic && sameDimension(one.dimension, dimension),
  );
  return [value, ...others.map((one) => one.value)];
}

const slack = 1e-6;

function atMost(one: number, other: number): Strictness {
  return one <= other * (1 + slack) + Number.EPSILON ? "strict" : "loose";
}

/** Counts must be of the same things; a rate that falls may only tell of a quiet hour. */
function areAlike(target: Amount, limit: Amount, side: Limit["side"]): boolean {
  if (!sameDimension(target.dimension, limit.dimension)) return false;
  if (isRate(target.dimension)) return side === "above";
  if (!isPlain(target.dimension)) return true;
  if (isShare(target) || isShare(limit)) return isShare(target) && isShare(limit);
  const known = stemsOf(target.labels.join(" "));
  return [...stemsOf(limit.labels.join(" "))].some((stem) => known.has(stem));
}

const month = 2_628_000;

/** A bill of `$2,400` against so much a month is that of a month. */
function inPeriod(limit: Limit, { dimension }: Measure, said: string): Limit {
  const isMonthly = isMoney(dimension) && dimension.time === -1 && limit.dimension.time === undefined;
  if (!isMonthly || !isMoney(limit.dimension) || !/month|invoice|\bbill\b|forecast|spend|budget/i.test(said))
    return limit;
  return { ...limit, value: limit.value / month, dimension: { ...limit.dimension, time: -1 } };
}

function isDuration({ time, ...others }: Dimension): boolean {
  return time === 1 && Object.keys(others).length === 0;
}

function isRate({ time, ...others }: Dimension): boolean {
  return time === -1 && Object.keys(others).length === 0;
}

/** A percentage, or a bare fraction of one. */
function isShare({ dimension, unit, labels, value }: Amount): boolean {
  return isPlain(dimension) && (unit.startsWith("%") || (labels.length === 0 && value > 0 && value < 1));
}
