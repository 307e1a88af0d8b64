import type { Span } from "./brief.ts";
import { continues, isCondition, joinChoice } from "./joins.ts";
import { isBaseVerb, isLightVerb, verbOf } from "./verbs.ts";
import { wordsIn } from "./words.ts";

const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|vs|max|min|avg|no|ca)$/iu;
const closing = /(?:^|[\s(\d])(?:etc|max|min|avg|no)$/iu;
const connector =
  /^(?:[\s–—*•|>#-]+|\(?\d{1,2}[.)]\s+|w\/\s*|(?:and|or|but|also|then|plus|with|where|that|which|who|so|additionally|finally|to|(?:the |a )?(?:system|service|app|application|platform|it|we|design) (?:must|should|shall|will|needs? to|has to|have to)(?: also)?|(?:that )?(?:lets?|allows?|enables?)|letting|allowing|enabling|supporting|handling|including)(?=\s))\s*/iu;

/** Cuts the brief from an offset on into stretches that say one thing: at sentence ends, lines, semicolons, commas, and where `and` begins a new deed. */
export function segmentsOf(text: string, from: number): Span[] {
  const spans: Span[] = [];
  for (const span of cut(text, from)) {
    const trimmed = trim(text, span);
    const last = spans.at(-1);
    if (trimmed.start >= trimmed.end || isTableHead(text, trimmed)) continue;
    if (last && (continues(text, last, trimmed) || isCondition(text, last, trimmed))) last.end = trimmed.end;
    else
      for (const part of splitAtAnd(text, trimmed)) {
        spans.push(part);
        joinChoice(text, spans);
      }
  }
  return spans;
}

function* cut(text: string, from: number): Generator<Span> {
  let start = from;
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    const sign = text[index]!;
    if (sign === "(") depth += 1;
    if (sign === ")") depth = Math.max(0, depth - 1);
    if (!isBreak(text, index, depth)) continue;
    depth = 0;
    if (sign !== ":" || !isLabel(text, start, index)) yield { start, end: index };
    start = index + 1;
  }
  yield { start, end: text.length };
}

function isBreak(text: string, index: number, depth: number): boolean {
  const sign = text[index]!;
  const next = text[index + 1];
  const open = next === undefined || /\s/.test(next);
  if (sign === " " && /^\d{1,2}[.)] \p{Lu}/u.test(text.slice(index + 1, index + 6)))
    return !leading.test(text.slice(Math.max(0, index - 12), index));
  if (sign === "\n" || sign === "\r" || sign === "•") return true;
  if (sign === ":" && isKey(text, index)) return false;
  if (sign === ";" || (sign === ":" && open)) return depth === 0;
  if (sign === ",") return depth === 0 && open;
  if (sign === "." || sign === "!" || sign === "?") return open && !isAbbreviation(text, index);
  return sign === "/" && depth === 0 && open && /\s/.test(text[index - 1] ?? "");
}

/** `about 20 min. Nobody waits` ends a sentence, `max. 5 MB` does not. */
function isAbbreviation(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  return abbreviation.test(before) && !(closing.test(before) && /^\.\s+\p{Lu}/u.test(text.slice(index, index + 6)));
}

/** `holds up with 25. Edits …` ends a sentence with its number, `1. Upload 2. Share` begins one with it. */
const leading =
  /(?:^|[^\p{L}])(?:about|above|and|around|are|at|below|by|costs?|for|from|in|is|least|max|most|of|only|or|over|roughly|than|to|under|until|was|were|with|within|~)$/iu;

const keys =
  /(?:^|[\n.;,(*•-])\s*(?:\p{L}+ )?(?:latency|peak|traffic|load|scale|throughput|availability|uptime|budget|costs?|users|rate|volume|retention|size|storage|rpo|rto|requests|reads|writes|time|sla|slo|target)$/iu;

const fixed = /(?:^|[\n.;*•-])\s*(?:out of scope|not in scope|non-goals?|existing(?: \p{L}{2,20})?|cloud|team)$/iu;

/** `Latency: 200 ms` is one thing said, `a chat app: 10M users` are two. */
function isKey(text: string, index: number): boolean {
  if (fixed.test(text.slice(Math.max(0, index - 40), index))) return true;
  const number = /^[^\p{L}\p{N}\n]{1,4}(?:p\d\d )?[<≤~]? ?[$€£]?\d/u.test(text.slice(index + 1, index + 12));
  const before = text.slice(Math.max(0, index - 40), index);
  return number && (keys.test(before) || /\n[ \t*•-]{0,6}(?:\p{L}+ ){0,2}\p{L}+$/u.test(before));
}

/** A heading such as `Non-functional requirements:` says nothing itself. */
function isLabel(text: string, start: number, end: number): boolean {
  const label = text.slice(start, end);
  const opens = /(?:^|[\n\r.;•]\s*)$/u.test(text.slice(Math.max(0, start - 8), start));
  return opens && label.length < 60 && wordsIn(label).length < 5 && !/\d/.test(label);
}

/** Takes blanks, bullets and connecting words off both ends. */
function trim(text: string, span: Span): Span {
  let { start } = span;
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const length = connector.exec(text.slice(start, Math.min(span.end, start + 80)))?.[0].length ?? 0;
    if (length === 0) break;
    start += length;
  }
  let { end } = span;
  while (end > start && /[\s.:;*_|-]/u.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

/** The first row of a table names its columns. */
function isTableHead(text: string, { start, end }: Span): boolean {
  return (
    text.slice(start, Math.min(end, start + 200)).includes(" | ") &&
    /^[ \t|]*\n[ \t]*\|?[ \t]*:?-{2,}/u.test(text.slice(end, end + 40))
  );
}

function splitAtAnd(text: string, span: Span): Span[] {
  const words = wordsIn(text, span);
  const parts: Span[] = [];
  let start = span.start;
  words.forEach((word, index) => {
    if (word.lower !== "and" || !beginsDeed(words.slice(index + 1, index + 4)) || !hasObject(words.slice(0, index)))
      return;
    parts.push(trim(text, { start, end: word.at.start }));
    start = word.at.end;
  });
  return [...parts, trim(text, { start, end: span.end })].filter((part) => part.start < part.end);
}

type Words = ReturnType<typeof wordsIn>;

/** A verb in its base form with something behind it, or a plural and its verb. */
function beginsDeed([first, second, third]: Words): boolean {
  if (!first || !second) return false;
  if (/^(?:today|currently|nowadays)$/.test(first.lower)) return true;
  if (
    !isBaseVerb(first.lower) &&
    /^\p{Ll}{4,}ing$/u.test(second.lower) &&
    verbOf(second.lower) &&
    !/ing$/u.test(first.lower)
  )
    return true;
  if (isBaseVerb(first.lower)) return second.lower !== "and" && !isBaseVerb(second.lower);
  const modal = /^(?:can|must|should|may|will)$/.test(second.lower);
  return !!third && (modal || (/[^s]s$/.test(first.lower) && isBaseVerb(second.lower) && !isLightVerb(third.lower)));
}

function hasObject(words: Words): boolean {
  const last = words.at(-1);
  return words.length > 1 && !!last && !isBaseVerb(last.lower);
}
