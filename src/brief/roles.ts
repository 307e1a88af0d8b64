import type { Dimension } from "../quantities/index.ts";
import type { Fact, Role } from "./brief.ts";
import { timeUnit } from "./house-measure.ts";

/** All that tells what a number means; texts in lower case, `near` is the whole stretch it stands in. */
export type Signs = {
  dimension: Dimension;
  kind: "measure" | "ratio" | "nines";
  value: number;
  before: string;
  after: string;
  near: string;
  said: string;
  noun?: string;
  per?: string;
  comparator?: Fact["comparator"];
  statistic?: string;
};

/** `80 reads per write` says the same as `80:1`. */
const readNoun = /^(?:reads?|lookups?|redirects?|clicks?|views?|visits?|quer(?:y|ies))$/u;
const writeNoun = /^(?:writes?|inserts?|updates?|links?|records?|entr(?:y|ies)|keys?)$/u;

const atMost =
  /\b(?:within|under|below|less than|fewer than|no more than|not more than|at most|no longer than|max(?:imum)?|faster than|in|not exceed(?:ing)?|<|<=|≤|after)\s*$|[<≤]\s*$/u;
const planWords =
  /\b(?:launch\w*|go(?:es|ing)?[ -]live|deadline|mvp|projects?|horizon|grow\w*|growth|contract|roadmap|from now|team|migrat\w+)\b/u;
const keepWords =
  /\b(?:keeps?|kept|retain\w*|retention|stored? (?:\w+ )?for|archiv\w+|history|delet\w+ after|expir\w+|purg\w+|ttl|audit\w* (?:trail|log)|logs? for)\b/u;
const lossWords = /\brpo\b|\bdata loss\b|\blos(?:e|es|ing|s|t)\b/u;
const noLoss = /\b(?:without|no|zero|never|not)\b[^,;.]{0,20}\b(?:los(?:e|es|ing|s|t)|data loss)\b/u;
const backWords =
  /\brto\b|\brecover\w*|\brestor\w+|\bback (?:up|online|in service|again|within)\b|\bfail(?:s|ed)?[ -]?over\b|\bdisaster\b/u;
const speedWords =
  /\b(?:latenc(?:y|ies)|respon[ds]\w*|load\w*|redirect\w*|fast|quick\w*|delay\w*|process\w*|deliver\w*|lag|time to|visible|appear\w*|end[- ]to[- ]end|turnaround|seen)\b/u;
const upWords = /\b(?:up ?time|availab\w+|sla|slo|down ?time|outages?|reliab\w+|nines)\b/u;
const peakWords =
  /\b(?:peak\w*|burst\w*|spik\w+|surge\w*|rush|seasonal|black friday|cyber monday|holiday|evening|lunch\w*|busiest|average|normal|usual|base ?line)\b/u;
const priceWords =
  /\b(?:average|avg|mean|revenue|price[ds]?|fees?|fares?|charges?|sells?|basket|worth|salary|licen[cs]e|renewals?|subscription|we pay|ticket of|order of|gmv|transaction value|donations?)\b/u;
const spendWords = /\b(?:budgets?|spend\w*|costs?|costing|cheaper|bill|infra\w*|hosting|run(?:ning)?|cloud|afford)\b/u;

/** What a number says, by its dimension and the words around it; undefined when they leave it open. */
export function roleOf(signs: Signs): Role | undefined {
  if (signs.kind === "ratio") return "ratio";
  const { time = 0, data = 0, ...money } = signs.dimension;
  if (Object.keys(money).length > 0) return Object.keys(money).length === 1 ? moneyRole(signs) : undefined;
  if (data !== 0) return data === 1 ? dataRole(signs, time) : undefined;
  if (time === 1) return timeRole(signs);
  if (time === -1) return "rate";
  return time === 0 ? plainRole(signs) : undefined;
}

function moneyRole({ near, per, comparator, dimension }: Signs): Role | undefined {
  if (priceWords.test(near) && !spendWords.test(near)) return undefined;
  if (per) return "unit-cost";
  return dimension.time === -1 || spendWords.test(near) || comparator ? "budget" : undefined;
}

function dataRole({ after, near }: Signs, time: number): Role | undefined {
  if (time === -1) return "rate";
  return time !== 0 || /^\s*(?:ram|memory|heap)\b|\b(?:ram|memory|vcpus?)\b/u.test(after) || /\bvcpus?\b/u.test(near)
    ? undefined
    : "size";
}

function timeRole(signs: Signs): Role | undefined {
  const { before, after, near, statistic } = signs;
  const close = `${before.slice(-50)} ${after.slice(0, 50)}`;
  if (lossWords.test(close)) return noLoss.test(close) ? undefined : "durability";
  if (backWords.test(close)) return "recovery";
  if (
    /\b(?:every|each|per|once an?|for up to|interval of)\s*$/u.test(before) ||
    /^\s*(?:ago|intervals?|cycles?|windows?)\b/u.test(after)
  )
    return undefined;
  if (keepWords.test(close) || /\bstore[sd]?\s*$/u.test(before)) return "retention";
  if (
    /^\s*(?:long|in length|of (?:video|audio|footage))\b/u.test(after) ||
    (/[\s-]$|^$/u.test(before) && isThingOf(after))
  )
    return "size";
  if (
    /^[ -](?:reads?|writes?|responses?|latency|lookups?|redirects?|delivery|updates?|queries|round ?trips?)\b/u.test(
      after,
    )
  )
    return "latency";
  if (statistic || speedWords.test(near)) return "latency";
  if (planWords.test(near)) return undefined;
  return atMost.test(before) ? "latency" : /\b(?:up to)\s*$/u.test(before) ? "size" : undefined;
}

/** `30 minute videos`: the time is the length of a thing. */
function isThingOf(after: string): boolean {
  return /^[ -](?:\p{Ll}+ )?(?:videos?|clips?|calls?|recordings?|songs?|episodes?|lectures?|films?|movies?|audio|sessions?|meetings?|lessons?)\b/u.test(
    after,
  );
}

function plainRole(signs: Signs): Role | undefined {
  const { kind, said, near, after, before, value, noun, per } = signs;
  if (kind === "nines") return /durab/u.test(near) ? "durability" : "availability";
  if (/%|\bper ?cent\b/u.test(said)) return percentRole(signs);
  if (/^\d[\d.,]*\s?(?:x|×)(?:\s|$)/u.test(said) || /^\s?(?:x|×|times|fold|-fold)\b/u.test(after) || noun === "x")
    return peakWords.test(near) ? "peak" : undefined;
  if (/\brpo\b[^.;,]{0,12}$/u.test(before)) return "durability";
  if (noun && per && readNoun.test(noun) && writeNoun.test(per)) return "ratio";
  return noun &&
    value >= 0 &&
    !timesIn(said) &&
    !/^(?:st|nd|rd|th|am|pm|x|hz|khz|mhz|ghz|fps|px|km|kg|m|cm|mm|core|vcpu|cpu|ram)$/u.test(noun) &&
    !keepWords.test(before.slice(-30))
    ? "count"
    : undefined;
}

/** A time per time, such as `2 hours a month`, is a share and counts nothing. */
function timesIn(said: string): boolean {
  return (
    (said.match(/\p{L}+/gu) ?? []).filter((word) => !word.endsWith("ly") && timeUnit(word) !== undefined).length > 1
  );
}

function percentRole({ near, after, value }: Signs): Role | undefined {
  if (/durab/u.test(near)) return "durability";
  if (upWords.test(near) && value >= 0.5) return "availability";
  if (value >= 0.99 && value < 1 && !/^\s*of\b/u.test(after)) return "availability";
  return /^\s*(?:of|are|is|reads?|writes?|hit)\b|\b(?:within|under|in|below|less than)\s*[\d<]/u.test(after)
    ? "ratio"
    : undefined;
}
