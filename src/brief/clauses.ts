import type { Clause, Fact, Span } from "./brief.ts";
import { coversMost, outside } from "./cover.ts";
import { isFeeling, isRemark, isRequest } from "./remarks.ts";
import { isProse, sentenceOf } from "./sentence.ts";
import { isLimit, isLoad, isPlace, isPoor, isReplacing, isSoon, isStaying, isToday, mainOf } from "./statements.ts";
import { findVerb, isBaseVerb } from "./verbs.ts";
import { type Word, wordsIn } from "./words.ts";

const stopWords = new Set(
  (
    "a an and any as at all about also are around average be been budget business by can cap case cost costs costing count currently day days each end ends expect expected estimated every for from get goal growth had handle handling has have hour hours in infra infrastructure is it its latency latencies less least limit " +
    "load low max maximum mean min minimum minute minutes month monthly month's more most must need needs no not of on one only or our over overall p50 p90 p95 p99 peak peaks per percentile rate rto rpo roughly second seconds serve serves serving should size sla slo so some support supports supporting system service target targets than that the their them then there these they this throughput time times to total traffic " +
    "typical typically under up uptime availability available us use using usually volume was we week weeks weekly daily hourly yearly annually when where which will with within year years yearly you your ~ approx approximately spend we're we’re course prefer what know ok fine abt maybe n keep it"
  ).split(" "),
);
const targets = new Set<Fact["role"]>([
  "latency",
  "availability",
  "unit-cost",
  "budget",
  "retention",
  "durability",
  "recovery",
  "peak",
  "ratio",
]);

/** Reads what one stretch of the brief says; undefined when it says nothing. */
export function readClause(text: string, at: Span, facts: Fact[], actor: string | undefined): Clause | undefined {
  const words = wordsIn(text, at);
  const numbers = facts.filter((fact) => !/^\p{L}+ly$/iu.test(fact.text));
  const own = numbers.map((fact) => fact.at);
  const content = outside(words, own).filter(({ lower }) => /\p{L}/u.test(lower) && !stopWords.has(lower));
  if (content.length === 0 && facts.length === 0) return undefined;
  const said = text.slice(at.start, at.end);
  const verb = findVerb(wordsIn(mainOf(said)).map(({ lower }) => lower));
  const kind = kindOf({
    said,
    before: text.slice(Math.max(0, at.start - 200), at.start),
    from: at.start,
    next: text[at.end],
    actor,
    content,
    facts: numbers,
    acts: verb?.certain ?? false,
    constraint: coversMost(text, at, content, verb !== undefined),
  });
  return { text: said, at, kind, sentence: sentenceOf(said, actor, isTo(text, at)), ...(verb && { verb: verb.base }) };
}

/** Behind `a tool to` stands a deed: `book lab equipment`. */
function isTo(text: string, { start }: Span): boolean {
  return /\bto\s+$/u.test(text.slice(Math.max(0, start - 5), start));
}

const clock = /\b(?:by|until|before|at|from) \d{1,2}(?:[:.]\d\d)? ?(?:[ap]m\b|[ap]\.m|o['’]clock)/iu;

type Traits = {
  said: string;
  before: string;
  from: number;
  next: string | undefined;
  actor: string | undefined;
  content: Word[];
  facts: Fact[];
  acts: boolean;
  constraint: boolean;
};

function kindOf({ said, before, from, next, actor, content, facts, acts, constraint }: Traits): Clause["kind"] {
  if (isRequest(said, next)) return "request";
  if (/^[$€£]\s?\d/u.test(said)) return "target";
  if (facts.length === 0 && isFeeling(said)) return "remark";
  if (constraint) return "constraint";
  if (isGiven(said, actor)) return "constraint";
  if (facts.length === 0 && /^we(?: are|['’]re) (?:an?|the|one of)\b/iu.test(said)) return "remark";
  if (isToday(said, before)) return facts.length === 0 ? "remark" : "target";
  if (isLoad(said, facts)) return facts.length === 0 ? "remark" : "target";
  if (isSoon(said, facts) || isLimit(said, facts)) return "target";
  if (content.length === 0 || /^(?:\p{L}+ ){0,2}(?:peaks?|surges?|bursts?|spikes?)(?! \p{L}+s\b)\b/iu.test(said))
    return "target";
  if (isRemark(said, actor)) return facts.length === 0 ? "remark" : "target";
  if (facts.length > 0 && (/^(?:\S+ ){1,4}(?:is|are|was|were)\b/iu.test(said) || isShare(said, facts))) return "target";
  if (facts.length > 0 && staying.test(said)) return "target";
  if (facts.length > 0 && holding.test(said)) return "target";
  if (facts.some(({ role }) => role === "latency") && content.length < 6 && quick.test(said)) return "target";
  if (facts.length > 0 && facts.every(({ role }) => role === undefined) && allowing.test(said)) return "constraint";
  if (
    facts.every(({ role }) => role === undefined || role === "count") &&
    (prohibits.test(said) || standing.test(said))
  )
    return "constraint";
  if (acts && !isTimedDeed(said, content, facts)) return "capability";
  if (facts.some(({ role, bound }) => targets.has(role) || bound === "total")) return "target";
  if (facts.some(({ role, statistic }) => role === "rate" && (statistic === "peak" || content.length < 3)))
    return "target";
  if (facts.length > 0 && /\b(?:has|have)\b/iu.test(said)) return "target";
  if (facts.some(({ at: { start } }) => start - from < 8) || clock.test(said)) return "target";
  if (isProse(mainOf(said))) return facts.length > 0 ? "target" : "constraint";
  return facts.length > 0 && content.length < 2 ? "target" : "capability";
}

/** What stays, where it runs and what it replaces is fixed, and nothing that the service does. */
function isGiven(said: string, actor: string | undefined): boolean {
  return isStaying(said) || isPlace(said) || isPoor(said) || (actor === undefined && isReplacing(said));
}

/** `the false decline rate must stay under 0.3 %`. */
const staying =
  /\b(?:must|should|shall|has to|have to|needs? to) (?:stay|remain|be|keep) (?:under|below|above|over|within|at least|at most|less than|more than|no more than)\b|\bcosts? us\b/iu;
/** `a search answers in 400 ms`, `pages should load in under 300 ms`: how fast, and nothing else. */
const quick =
  /\b(?:loads?|opens?|answers?|responds?|returns?|renders?|appears?) (?:in|within|under|below|at most|in under)\b[^,;]{0,40}$/iu;
/** `we hold 60 million letters`, `a book comes with 400 MB of photos`: how much there is. */
const holding =
  /^we (?:hold|have|store|keep|own|run|operate|serve|process|handle)\b|\bcomes? with\b|\btakes? (?:about |around |roughly )?\d/iu;
/** `the ERP's API allows 10 requests/second`. */
const allowing = /\b(?:allows?|accepts?|permits?|limits?|caps?)\b/iu;
/** `a machine must never be rented twice`, `nobody may see another's data`. */
const prohibits =
  /\b(?:must|may|shall|should|can)(?: never| not|n['’]t)\b|\b(?:cannot|can['’]t|won['’]t|shan['’]t|never)\b|^nothing (?:\p{L}+ ){1,6}without\b|^(?:nobody|no one|no\b[^,;.]{1,60}\b(?:may|must|can|is|are))\b/iu;
/** `users on 2G`, `operators' gateways fail often`, `we have SharePoint`: how it is, and nothing to build. */
const standing =
  /^(?:today|currently|right now|at the moment|last (?:week|month|year))\b|^we(?: are|['’]re)\b|\b(?:is|are) not (?:needed|required|necessary|in scope|wanted)\b|^(?:users|customers|people|clients|staff|members|everyone) (?:on|with|without|in|are|is|have)\b|\b(?:fails?|breaks?|crash(?:es)?|dies|drops?) (?:often|sometimes|regularly|at times|now and then|a lot)\b|^we (?:already )?(?:have|use|own|run|host)\b/iu;

/** `each sends 3 photos a week` only says how much. */
function isShare(said: string, facts: Fact[]): boolean {
  return (
    /^(?:each|every one)\s+(?:of \p{L}+\s+)?(?:\p{L}+[^s]s\b|has\b|with\b|about\b|around\b|up\b|at\b|[~\d])/iu.test(
      said,
    ) && facts.some(({ per, role }) => per !== undefined || role === "interval")
  );
}

/** `load history in 200 ms`, `redirect p99 < 40 ms`: a verb and its thing, and how fast. */
function isTimedDeed(said: string, content: Word[], facts: Fact[]): boolean {
  const first = /^\p{L}+/u.exec(said)?.[0] ?? "";
  const timed = facts.some(
    ({ role }) => role === "latency" || role === "retention" || role === "recovery" || role === "budget",
  );
  return timed && content.length <= 3 && isBaseVerb(first);
}
