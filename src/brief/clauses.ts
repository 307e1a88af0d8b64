import type { Clause, Fact, Span } from "./brief.ts";
import { constraintsIn } from "./constraints.ts";
import { sentenceOf } from "./sentence.ts";
import { findVerb } from "./verbs.ts";
import { type Word, wordsIn } from "./words.ts";

const asks =
  /\b(?:diagrams?|trade-?offs?|cost estimates?|alternatives|build[ -](?:vs\.?|versus|or)[ -]buy|design document|failure modes|monitoring plan|back[ -]of[ -]the[ -]envelope|house style|sections?|open questions|rollout plan|the numbers)\b/iu;
const writer =
  /^(?:please )?(?:include|show|explain|consider|discuss|describe|mention|assume|note|compare|cover|add|draw|list|estimate|use mermaid|keep it|make it|be|give me|write|focus)\b/iu;
const stopWords = new Set(
  (
    "a an and any as at all about also are around average be been budget business by can cap case cost costs costing count currently day days each end ends expect expected estimated every for from get goal growth had handle handling has have hour hours in infra infrastructure is it its latency latencies less least limit " +
    "load low max maximum mean min minimum minute minutes month monthly month's more most must need needs no not of on one only or our over overall p50 p90 p95 p99 peak peaks per percentile rate rto rpo roughly second seconds serve serves serving should size sla slo so some support supports supporting system service target targets than that the their them then there these they this throughput time times to total traffic " +
    "typical typically under up uptime availability available us use using usually volume was we week weeks weekly daily hourly yearly annually when where which will with within year years yearly you your ~ approx approximately spend"
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
  const own = facts.map((fact) => fact.at);
  const content = outside(words, own).filter(({ lower }) => /\p{L}/u.test(lower) && !stopWords.has(lower));
  if (content.length === 0 && facts.length === 0) return undefined;
  const verb = findVerb(words.map(({ lower }) => lower));
  const said = text.slice(at.start, at.end);
  const kind = kindOf({
    said,
    content,
    facts,
    acts: verb?.certain ?? false,
    constraint: coversMost(text, at, content),
  });
  return { text: said, at, kind, sentence: sentenceOf(said, actor), ...(verb && { verb: verb.base }) };
}

type Traits = { said: string; content: Word[]; facts: Fact[]; acts: boolean; constraint: boolean };

function kindOf({ said, content, facts, acts, constraint }: Traits): Clause["kind"] {
  if (content.length === 0) return "target";
  if (asks.test(said) && (writer.test(said) || /\bbuild[ -](?:vs\.?|versus|or)[ -]buy\b/iu.test(said)))
    return "request";
  if (constraint) return "constraint";
  if (facts.length > 0 && /^(?:\S+ ){1,4}(?:is|are|was|were)\b/iu.test(said)) return "target";
  if (acts) return "capability";
  if (facts.some(({ role, bound }) => targets.has(role) || bound === "total")) return "target";
  if (facts.some(({ role, statistic }) => role === "rate" && (statistic === "peak" || content.length < 3)))
    return "target";
  if (facts.length > 0 && /\b(?:has|have)\b/iu.test(said)) return "target";
  return facts.length > 0 && content.length < 2 ? "target" : "capability";
}

/** Whether what fixes or forbids is the point of the stretch, and not a remark in it. */
function coversMost(text: string, at: Span, content: Word[]): boolean {
  const found = constraintsIn(text, at);
  if (found.some(({ kind }) => kind === "exclusion" || kind === "must-not-lose")) return true;
  const rest = outside(
    content,
    found.map((constraint) => constraint.at).sort((a, b) => a.start - b.start),
  );
  return found.length > 0 && rest.length < 3;
}

/** The words that lie in none of the spans; both in the order of the text. */
function outside(words: Word[], spans: Span[]): Word[] {
  let next = 0;
  return words.filter(({ at }) => {
    while (next < spans.length && spans[next]!.end <= at.start) next += 1;
    return next >= spans.length || spans[next]!.start >= at.end;
  });
}
