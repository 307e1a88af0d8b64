import type { Fact } from "./brief.ts";
import { deedBefore } from "./deeds.ts";
import type { Around, Place } from "./fact.ts";
import { endured, groupOf } from "./groups.ts";
import { holderOf, labelBefore, ownerBefore, subjectBefore, thingBehind, waiterBefore } from "./holders.ts";
import { timeUnit } from "./house-measure.ts";
import { thingBefore } from "./lengths.ts";
import { nounBefore, nounOf, nounsInside } from "./nouns.ts";
import type { RawNumber } from "./numbers.ts";
import { comparatorOf } from "./qualifiers.ts";
import { isBare, isFlow, isPlain, kindOf, type Reading } from "./reading.ts";
import { isCapOf, madeOf, shareOf } from "./shares.ts";

const reach = 200;

/** What a number counts, and what it is for each of. */
export function nounsOf(
  text: string,
  reading: Reading,
  around: Around,
  raw: RawNumber,
  place: Place,
): { noun: string | undefined; per: string | undefined } {
  const { said, dimension, tail, at } = reading;
  const { before, behind } = around;
  const { stretch, last } = place;
  const plain = isPlain(said, { ...raw, at: { start: 0, end: said.length } });
  const inside = plain ? nounsInside(said.slice(raw.bare === undefined ? 0 : raw.bare - raw.at.start)) : {};
  const isCount = plain && isBare(dimension);
  const stated = tail.per ?? inside.per;
  const timed = isFlow(dimension) && /^(?:\S+ times|twice)\b/iu.test(said);
  const deed = timed ? deedBefore(before) : undefined;
  const named = raw.kind === "period" && /ly$/iu.test(said) ? thingBehind(behind) : undefined;
  const stored = "data" in dimension ? nounOf(around.after) : undefined;
  const lead = text.slice(Math.max(0, stretch.start - 40), stretch.start);
  const noun =
    deed?.noun ??
    stored ??
    tail.noun ??
    inside.noun ??
    named ??
    (isCount ? countedAround(around, lead, place, stated !== undefined, tail.crowd, said) : undefined) ??
    (isFlow(dimension) && last?.role === "rate" && !("data" in dimension) && !timed ? last.noun : undefined);
  const lastIsNear = last !== undefined && last.at.start >= stretch.start && at.start - last.at.end < reach;
  const shared =
    isFlow(dimension) || (isCount && (noun || isCapOf(before)))
      ? shareOf({ before, behind, noun, lastNoun: countedBy(last), lastIsNear }, isCount)
      : undefined;
  const held = isCount ? (groupOf(around, noun, place) ?? madeOf(before, noun)) : undefined;
  const doer = Number.parseFloat(said.replaceAll(",", "")) > 100 ? undefined : deed?.per;
  const cost = kindOf(dimension) === "money" ? priceUnit(stated, before, behind) : stated;
  return { noun, per: cost ?? doer ?? (shared === noun ? undefined : shared) ?? held };
}

/** The noun of a count that stands before it: a label, a thing with its number in parentheses, or what was counted. */
function countedAround(
  { before, behind, after }: Around,
  lead: string,
  { counted, last }: Place,
  isShare: boolean,
  crowd: boolean,
  said: string,
): string | undefined {
  const label = /[:=|][ ~|]*$/u.test(before) ? labelBefore(before) : undefined;
  if (label) return label;
  if (/\p{L} ?\([ ~]*$/u.test(before) && /^\s*\)/u.test(behind)) return nounBefore(before);
  const share = isShare ? (labelBefore(lead) ?? (statedMean.test(before) ? nounBefore(before) : undefined)) : undefined;
  const again = crowd || sameThing.test(after) || notMoreThan(before) || endured(before);
  const known = counted ?? last;
  if (again && (online.test(after) || /\bonline$/iu.test(said)) && known?.role !== "count") return share ?? "user";
  return share ?? (again ? countedBy(known) : undefined);
}

/** `cost per parcel of $0.10`, `8 cents per audio minute`: what has the price. */
function priceUnit(stated: string | undefined, before: string, behind: string): string | undefined {
  const unit = /^(?:audio|video|speech|call|talk|recorded|spoken|transcribed)$/u.test(stated ?? "")
    ? /^\s+(minute|hour|second)\b/iu.exec(behind)?.[1]
    : undefined;
  if (unit ?? stated) return unit?.toLowerCase() ?? stated;
  const cost = /\bper (\p{L}{3,})\b[^;.\d]{0,40}$/iu.exec(before)?.[1];
  return cost && !timeUnit(cost) ? cost.toLowerCase() : undefined;
}

/** The noun of a number that stands before it. */
export function nounFor(role: Fact["role"], before: string, earlier: string, place: Place): string | undefined {
  if (role === "outage") return subjectBefore(before) ?? nounBefore(before);
  const size = role === "size" ? (thingBefore(before) ?? labelBefore(before)) : undefined;
  const holder = role === "interval" ? holderOf(before) : undefined;
  const plain = before.slice(-reach).replace(/ ?\([^()]{0,60}\) ?$/u, " ");
  return size ?? holder ?? nounBefore(plain) ?? otherNoun(role, plain, earlier, place);
}

/** A size without a noun is that of what was counted or named before it; a share of downtime is that of its subject. */
function otherNoun(role: Fact["role"], before: string, earlier: string, { counted }: Place): string | undefined {
  if (role === "size") return ownerBefore(before) ?? nounBefore(earlier) ?? counted?.noun;
  if (role === "retention") return keptThing.exec(before.slice(-60))?.[1]?.toLowerCase();
  if (role === "interval") return waiterBefore(before) ?? counted?.noun;
  return role === undefined ? subjectBefore(before) : undefined;
}

const keptThing = /(?<!\p{L})(\p{L}{4,})\s+(?:(?:is|are)\s+)?(?:kept|stored|retained|archived)\s+(?:for\s+)?$/iu;

const statedMean = /\((?:avg|average|about|around|~|on average|mean|up to|max) ?$/iu;

/** `350 at the same time`, `90 million of them`: what was counted before. */
const sameThing =
  /^\s*(?:(?:are |is )?(?:online |active |logged in )?(?:at the same time|at once|in parallel|simultaneously|concurrently)|of (?:them|these|those))\b/iu;

/** Who is online are people, whatever was counted before. */
const online = /^\s*(?:are |is )?(?:online|logged in|signed in|connected)\b/iu;

/** `shouldn't be more than 200` caps what was counted before. */
function notMoreThan(before: string): boolean {
  return (
    comparatorOf(before, false) === "<=" &&
    (/\bthan\s*$/iu.test(before) || /^[\s(]*(?:at most|up to|max(?:imum)?(?: of)?|no more than)\s*$/iu.test(before))
  );
}

/** What `each` speaks of after a number: whom a rate is for each of, else what was counted. */
function countedBy(last: Fact | undefined): string | undefined {
  return last?.role === "rate" && last.per ? last.per : (last?.noun ?? last?.per);
}
