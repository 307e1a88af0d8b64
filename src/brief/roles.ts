import type { Dimension } from "../quantities/index.ts";
import type { Fact, Role } from "./brief.ts";
import { timeUnit } from "./house-measure.ts";
import { isStop } from "./nouns.ts";
import type { RawNumber } from "./numbers.ts";
import { timeRole } from "./times.ts";

/** All that tells what a number means; texts in lower case, `near` is the whole stretch it stands in. */
export type Signs = {
  dimension: Dimension;
  kind: RawNumber["kind"];
  value: number;
  before: string;
  after: string;
  near: string;
  said: string;
  noun?: string;
  per?: string;
  comparator?: Fact["comparator"];
  statistic?: string;
  /** Whether the length of a thing was told just before, and this is another figure of it. */
  afterLength: boolean;
  /** Whether the time is the one in which a count comes about. */
  inWindow: boolean;
};

/** `80 reads per write` says the same as `80:1`. */
const readNoun = /^(?:reads?|lookups?|redirects?|clicks?|views?|visits?|quer(?:y|ies))$/u;
const writeNoun = /^(?:writes?|inserts?|updates?|links?|records?|entr(?:y|ies)|keys?|codes?)$/u;

const keepWords = /\b(?:keeps?|kept|retain\w*|retention)\b/u;
const upWords = /\b(?:up ?time|availab\w+|sla|slo|down ?time|outages?|reliab\w+|nines)\b/u;
const peakWords =
  /\b(?:peak\w*|burst\w*|spik\w+|surge\w*|rush|seasonal|black friday|cyber monday|holiday|evening|lunch\w*|busiest|average|normal|usual|base ?line)\b/u;
const comparing = /\b(?:cheaper|faster|slower|more|less|larger|bigger|smaller|better|grow\w*|replic\w+|redundan\w+)\b/u;
const priceWords =
  /\b(?:average|avg|mean|revenue|price[ds]?|fees?|fares?|charges?|sells?|basket|worth|salary|licen[cs]e|renewals?|subscription|we pay|ticket of|order of|gmv|transaction value|donations?)\b/u;
const spendWords = /\b(?:budgets?|spend\w*|costs?|costing|cheaper|bill|infra\w*|hosting|run(?:ning)?|cloud|afford)\b/u;

/** What a number says, by its dimension and the words around it; undefined when they leave it open. */
export function roleOf(signs: Signs): Role | undefined {
  if (signs.kind === "ratio") return "ratio";
  if (signs.kind === "times") return "peak";
  if (signs.kind === "zero") return "durability";
  const { time = 0, data = 0, ...money } = signs.dimension;
  if (Object.keys(money).length > 0) return Object.keys(money).length === 1 ? moneyRole(signs) : undefined;
  if (data !== 0) return data === 1 ? dataRole(signs, time) : undefined;
  if (time === 1) return timeRole(signs);
  if (time === -1) return theirLimit.test(signs.before) ? undefined : "rate";
  return time === 0 ? plainRole(signs) : undefined;
}

/** `their API allows 10 requests/second`: a limit of somebody else's and no load. */
const theirLimit =
  /\b(?:(?:allows?|accepts?|permits?|caps? (?:us )?at|limits? (?:us )?to|limited to)(?: (?:only|us|at most|up to|about))*|(?:takes?|takes in|handles?|manages?|copes with|processes|bears|can (?:take|do|handle|bear)) (?:only|just|at most|no more than)(?: about| around| some)?|(?:only|just) (?:takes?|handles?|manages?|copes with|processes|bears|(?:can )?(?:take|do|handle|bear))(?: about| around| some| up to)?)\s*~?$/u;

function moneyRole({ near, before, per, comparator, dimension }: Signs): Role | undefined {
  if (/\b(?:costs? us|we pay)\b/u.test(before) && !comparator) return undefined;
  if (comparator?.startsWith(">") && dimension.time !== -1) return undefined;
  if (/\b(?:now|today|currently|at present|at the moment)\b/u.test(near) && !comparator) return undefined;
  if (priceWords.test(near) && !spendWords.test(near)) return undefined;
  if (per) return !comparator && !spendWords.test(near) && isPriceOf(before, per) ? undefined : "unit-cost";
  return dimension.time === -1 || spendWords.test(near) || comparator ? "budget" : undefined;
}

/** `€17 per ticket`, `SMS $0.01 per message`: what is sold has a price, and what others ask has one. */
function isPriceOf(before: string, per: string): boolean {
  if (/^(?:ticket|seat|room|night|membership|subscription|copy|licen[cs]e|course)$/u.test(per)) return true;
  const named = /(\p{L}{2,})[ \t]*(?:at|is|are|for|:|=)?[ \t~]*$/u.exec(before.slice(-40))?.[1];
  return named !== undefined && !isStop(named) && !aims.test(named);
}

const aims =
  /^(?:target|goal|aim|limit|cap|about|around|roughly|only|just|ca|approx|say|pay|worth|to|like|want|keep)$/u;

function dataRole({ after, near }: Signs, time: number): Role | undefined {
  if (time === -1) return "rate";
  return time !== 0 || /^\s*(?:ram|memory|heap)\b|\b(?:ram|memory|vcpus?)\b/u.test(after) || /\bvcpus?\b/u.test(near)
    ? undefined
    : "size";
}

function plainRole(signs: Signs): Role | undefined {
  const { kind, said, near, after, before, value, noun, per, comparator, statistic } = signs;
  if (kind === "nines") return /durab/u.test(near) ? "durability" : "availability";
  if (/%|\bper ?cent\b/u.test(said)) return percentRole(signs);
  const isFactor =
    /^\d[\d.,]*(?:[-–—]\d[\d.,]*)?\s?(?:x|×)(?:\s|$)/u.test(said) ||
    /^\s?(?:x|×)(?!\p{L})/u.test(after) ||
    noun === "x";
  if (isFactor && !/^\s*(?:x|×)?\s*\d/u.test(after.replace(/^\s?(?:x|×)/u, "")))
    return comparing.test(near) ? undefined : "peak";
  if (/^\s?times (?:as (?:many|much)|that|the (?:usual|normal|average))\b/u.test(after)) return "peak";
  if (/^\s?(?:times|fold|-fold)\b/u.test(after)) return peakWords.test(near) ? "peak" : undefined;
  if (/\brpo\b[^.;,]{0,12}$/u.test(before)) return "durability";
  if (noun && per && readNoun.test(noun) && writeNoun.test(per)) return "ratio";
  if (per && !noun && (comparator || statistic)) return "count";
  return noun &&
    value >= 0 &&
    !timesIn(said) &&
    !(value <= 2 && /\b(?:no|never|not|nobody|cannot)\b/u.test(before)) &&
    !/^(?:st|nd|rd|th|am|pm|x|hz|khz|mhz|ghz|fps|px|km|kg|m|cm|mm|core|vcpu|cpu|ram|[kmg]?wh?|volt|amp)$/u.test(noun) &&
    !keepWords.test(before.slice(-30))
    ? "count"
    : undefined;
}

/** `refunds 8 %`, `zero results below 2 %`: the share of a thing stands behind it. */
const shareOfThings =
  /\b(?:\p{L}+s|rate|share|ratio|score|accuracy|recall|precision)(?:[ :](?:are|is|at|of|stays?|happens?|about|around|roughly|below|under|over|above|up to|at most|less than|more than|for|usually|typically)){0,3}[ :]*[<>~]?[ ]?$/u;
const changing =
  /\b(?:grow\w*|discounts?|cheaper|faster|slower|more(?! than)|less(?! than)|larger|smaller|better|vat|tax\w*|commissions?|interest|increas\w*|decreas\w*|reduc\w*|save[sd]?|rais\w*|off)\b/u;

/** A time per time, such as `2 hours a month`, is a share and counts nothing. */
function timesIn(said: string): boolean {
  return (
    (said.match(/\p{L}+/gu) ?? []).filter((word) => !word.endsWith("ly") && timeUnit(word) !== undefined).length > 1
  );
}

function percentRole({ near, after, before, value }: Signs): Role | undefined {
  if (/durab/u.test(near)) return "durability";
  if (/\b(?:for|in)\s*$/u.test(before) && value >= 0.5 && value < 1 && /\d\s?(?:m?s|min|h|\p{L}{4,9})\b/u.test(before))
    return "ratio";
  if (upWords.test(near) && value >= 0.5) return "availability";
  if (value >= 0.99 && value < 1 && !/^\s*of\b/u.test(after)) return "availability";
  const shares =
    /^\s*(?:cache hits?|hit rate|of|to|need\w*|require\w*|must|have|has|are|is|reads?|writes?|hit|in|by|via|through|from|with|over|between|during|on|at|run|come|go|handed|\p{L}+ed)\b|\b(?:within|under|in|below|less than)\s*[\d<]/u;
  if (shares.test(after)) return "ratio";
  if (/^\s+\p{L}{3,}/u.test(after) && !changing.test(near)) return "ratio";
  return shareOfThings.test(before.slice(-60)) && !changing.test(near) ? "ratio" : undefined;
}
