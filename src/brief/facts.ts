import type { Fact, Span } from "./brief.ts";
import { readFact } from "./fact.ts";
import { findNumbers } from "./numbers.ts";

/** Reads every number of the brief; `segments` are the stretches that say one thing, in the order of the text. */
export function readFacts(text: string, segments: Span[]): Fact[] {
  const numbers = findNumbers(text);
  const facts: Fact[] = [];
  let segment = 0;
  for (const [index, number] of numbers.entries()) {
    while (segment < segments.length && segments[segment]!.end <= number.at.start) segment += 1;
    const inside = (segments[segment]?.start ?? text.length) <= number.at.start ? segments[segment] : undefined;
    const until = Math.min(inside?.end ?? text.length, numbers[index + 1]?.at.start ?? text.length);
    const stretch = inside ?? { start: number.at.start, end: text.length };
    const fact = readFact(text, number, { stretch, until, lastNoun: facts.at(-1)?.noun });
    if (fact && !joinsShare(facts, fact, text)) facts.push({ ...fact, clause: inside ? segment : -1 });
  }
  return facts;
}

/** `95 % of uploads within 5 min`, `within 5 min for 95 % of them`: the share is the statistic of the time beside it. */
function joinsShare(facts: Fact[], fact: Omit<Fact, "clause">, text: string): boolean {
  const last = facts.at(-1);
  if (!last) return false;
  const between = text.slice(last.at.end, fact.at.start);
  const [share, time] = last.role === "ratio" ? [last, fact] : [fact, last];
  const percent = /^(\d\d(?:\.\d+)?) %$/u.exec(share.measure)?.[1];
  if (!percent || share.role !== "ratio" || time.role !== "latency" || time.statistic) return false;
  if (share === last ? !/^[^.;\n]*$/u.test(between) : !/^\s*(?:for|in|on|with|of)\s*$/u.test(between)) return false;
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
