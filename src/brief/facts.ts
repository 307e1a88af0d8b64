import { parseMeasure } from "../quantities/index.ts";
import type { Fact, Span } from "./brief.ts";
import { readFact } from "./fact.ts";
import { houseMeasure } from "./house-measure.ts";
import { findNumbers, type RawNumber } from "./numbers.ts";
import { peaksBefore } from "./peak-rate.ts";

/** Reads every number of the brief; `segments` are the stretches that say one thing, in the order of the text. */
export function readFacts(text: string, segments: Span[]): Fact[] {
  const numbers = findNumbers(text);
  const facts: Fact[] = [];
  let counted: Fact | undefined;
  let segment = 0;
  for (const [index, number] of numbers.entries()) {
    while (segment < segments.length && segments[segment]!.end <= number.at.start) segment += 1;
    const inside = (segments[segment]?.start ?? text.length) <= number.at.start ? segments[segment] : undefined;
    const last = facts.at(-1);
    if (number.kind === "period" && last && number.at.start < last.at.end) continue;
    const next = numbers[index + (numbers[index + 1]?.kind === "period" ? 2 : 1)];
    const until = Math.min(inside?.end ?? text.length, next?.at.start ?? text.length);
    const cut = cutOff(text, inside, segments[segment - 1], number);
    const stretch = cut ?? inside ?? { start: number.at.start, end: text.length };
    const rated = facts.findLast(({ role, statistic }) => role === "rate" && statistic !== "peak");
    const before = { ...(last && { last }), ...(counted && { counted }), ...(rated && { rated }) };
    const fact = readFact(text, number, { stretch, until, ...before });
    if (fact && last && peaksBefore(last, text.slice(last.at.end, fact.at.start), fact)) last.statistic = "peak";
    if (fact && !joinsShare(facts, fact, text) && !joinsPeriod(facts, fact, text))
      facts.push({ ...fact, clause: inside && !cut ? segment : -1 });
    if (fact?.noun) counted = facts.at(-1);
  }
  return facts;
}

/** `has to hold up with 25. Edits …`: a number that ends a sentence and was taken for that of a list stands in the words before it. */
function cutOff(text: string, inside: Span | undefined, before: Span | undefined, { at }: RawNumber): Span | undefined {
  const isFirst = !inside || (inside.start >= at.start && /^\.\s/u.test(text.slice(at.end, at.end + 2)));
  if (!isFirst || !before || text.slice(before.end, at.start).trim() !== "") return undefined;
  const open = /\b(?:with|most|to|of|at|than|for|is|are|about|around|max|maximum)$/iu;
  return open.test(text.slice(before.start, before.end).trimEnd()) ? { start: before.start, end: at.end } : undefined;
}

/** `every week 40 newsletters`: how often, and how many each time, are one rate. */
function joinsPeriod(facts: Fact[], fact: Omit<Fact, "clause">, text: string): boolean {
  const last = facts.at(-1);
  if (last?.role !== "interval" || fact.role !== "count" || !/^(?:every|each)\s/iu.test(last.text)) return false;
  const [count, time] = [parseMeasure(fact.measure), parseMeasure(last.measure)];
  const unit = / (\p{L}+)$/u.exec(last.measure)?.[1];
  if (
    !count ||
    !time ||
    !unit ||
    !/^\s*(?:about |around |some |roughly |up to )?$/iu.test(text.slice(last.at.end, fact.at.start))
  )
    return false;
  const at = { start: last.at.start, end: fact.at.end };
  const measure = houseMeasure(count.value / time.value, { time: -1 }, fact.measure, unit);
  facts[facts.length - 1] = {
    ...fact,
    at,
    text: text.slice(at.start, at.end),
    measure,
    role: "rate",
    clause: last.clause,
  };
  return true;
}

/** `95 % of uploads within 5 min`, `within 5 min for 95 % of them`: the share is the statistic of the time beside it. */
function joinsShare(facts: Fact[], fact: Omit<Fact, "clause">, text: string): boolean {
  const last = facts.at(-1);
  if (!last) return false;
  const between = text.slice(last.at.end, fact.at.start);
  const [share, time] = last.role === "ratio" ? [last, fact] : [fact, last];
  const percent = /^(\d\d(?:\.\d+)?) %$/u.exec(share.measure)?.[1];
  if (!percent || share.role !== "ratio" || time.role !== "latency" || time.statistic) return false;
  if (
    share === last
      ? !/^[^.;\n]*$/u.test(between)
      : !/^\s*(?:(?:of|after|from) (?:\p{L}+ ){1,3})?(?:for|in|on|with|of)\s*$/u.test(between)
  )
    return false;
  const at = { start: last.at.start, end: fact.at.end };
  facts[facts.length - 1] = {
    ...time,
    at,
    text: text.slice(at.start, at.end),
    statistic: `p${percent}`,
    clause: last.clause,
  };
  return true;
}
