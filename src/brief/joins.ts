import type { Span } from "./brief.ts";
import { isBaseVerb, isNounToo } from "./verbs.ts";
import { wordsIn } from "./words.ts";

/** `users upload, tag and share photos` is one list of verbs with one object. */
export function continues(text: string, last: Span, next: Span): boolean {
  if (isRest(text, last, next) || isExcept(text, last, next) || isPurpose(text, last, next) || isNext(text, last, next))
    return true;
  if (/[.!?;\n]/u.test(text.slice(last.end, next.start))) return false;
  const before = wordsIn(text, { start: Math.max(last.start, last.end - 80), end: last.end });
  const after = wordsIn(text, { start: next.start, end: Math.min(next.end, next.start + 80) });
  return (
    before.length < 4 &&
    after.length > 1 &&
    !!before.at(-1) &&
    isBaseVerb(before.at(-1)!.lower) &&
    isBaseVerb(after[0]!.lower)
  );
}

/** `0.20 EUR per dictation, excluding staff`: what a number leaves out. */
function isExcept(text: string, last: Span, next: Span): boolean {
  return (
    /^(?:excluding|excl\.?|not counting|not including|without counting|net of|before|after) (?!\p{L}+ing\b)(?:the |any |all )?(?:\p{L}+)(?: \p{L}+)?$/iu.test(
      text.slice(next.start, Math.min(next.end, next.start + 40)),
    ) &&
    text.slice(last.end, next.start).trim() === "," &&
    /\d/.test(text.slice(Math.max(last.start, last.end - 60), last.end))
  );
}

/** `they order by phone, so that nobody waits in line`: what for. */
function isPurpose(text: string, last: Span, next: Span): boolean {
  const said = text.slice(next.start, Math.min(next.end, next.start + 120));
  return (
    /^,?\s*so(?: that)?\s+(?:that\s+)?$/iu.test(text.slice(last.end, next.start)) &&
    !/\d|\b(?:can|must|should|may|will|shall)\b/iu.test(said)
  );
}

/** `English, French and Dutch`: names in a row that are a sentence of their own. */
function isNext(text: string, last: Span, next: Span): boolean {
  const before = text.slice(Math.max(0, last.start - 3), last.start);
  return (
    text.slice(last.end, next.start).trim() === "," &&
    /(?:^|[.!?\n:])\s*$/u.test(before) &&
    last.end - last.start < 120 &&
    languages.test(text.slice(last.start, last.end)) &&
    /^\p{Lu}\p{Ll}+(?:,? (?:and|or|plus|later|&) \p{Lu}\p{Ll}+)?(?: (?:UI|\p{Ll}+))?$/u.test(
      text.slice(next.start, Math.min(next.end, next.start + 60)),
    )
  );
}

const languages = /^(?:\p{Lu}\p{Ll}+(?:ish|an|ch|ese|ic|ew|ek|ai|ian|li|nu|du)(?:, |$)){1,8}$/u;

/** `importers send us data, some by SFTP, a few by API`: who of them, and how. */
function isRest(text: string, last: Span, next: Span): boolean {
  const said = text.slice(next.start, Math.min(next.end, next.start + 60));
  return (
    /^(?:some|a few|most|many|half|others|the rest)(?: of (?:them|these|it))? (?:by|via|through|over|from|with|in|on|between|at|to)\b/iu.test(
      said,
    ) &&
    !/\d/.test(said) &&
    text.slice(last.end, next.start).includes(",")
  );
}

/** `When a sale opens, 40,000 people come`: the condition belongs to what follows. */
export function isCondition(text: string, last: Span, next: Span): boolean {
  const said = text.slice(last.start, Math.min(last.end, last.start + 80));
  return (
    /^(?:when|whenever|if|once|as soon as|while)\s[^\d]*$/iu.test(said) &&
    text.slice(last.end, next.start).trim() === ","
  );
}

/** `send notices by mail, push or SMS`: the last of a list of choices belongs to what it began with. */
export function joinChoice(text: string, spans: Span[]): void {
  const last = spans.at(-1)!;
  const said = text.slice(last.start, Math.min(last.end, last.start + 80));
  const before = spans.at(-2);
  const headed = before && way.test(text.slice(Math.max(before.start, before.end - 60), before.end));
  if (!choice.test(said) && !(headed && (openChoice.test(said) || names.test(said) || isPair(said)))) return;
  let from = spans.length - 1;
  while (from > 0 && spans.length - from < 8 && text.slice(spans[from - 1]!.end, spans[from]!.start).trim() === ",") {
    from -= 1;
    if (opening(text, spans[from]!).length > 2) break;
  }
  const first = spans[from]!;
  if (first === last || opening(text, first).length < 3 || first.end - first.start > 200) return;
  if (/\d/.test(text.slice(first.start, first.end))) return;
  spans.splice(from, spans.length - from, { start: first.start, end: last.end });
}

function opening(text: string, { start, end }: Span) {
  return wordsIn(text, { start, end: Math.min(end, start + 80) });
}

/** `by plan, role and country`: two nouns and nothing that is done. */
function isPair(said: string): boolean {
  const [, one, two] = /^(\p{Ll}[\p{L}-]*) and (\p{Ll}[\p{L}-]*)$/u.exec(said) ?? [];
  return !!one && !!two && ![one, two].some((word) => isBaseVerb(word) && !isNounToo(word));
}

const way = /\b(?:by|via|through|as|from|to|with|over|on) \p{L}[\p{L}.-]*$/iu;
const openChoice = /^\p{L}[\p{L}-]* or \p{L}[\p{L}-]*(?=\s)/u;
const names = /^\p{Lu}[\p{L}-]* and \p{Lu}[\p{L}-]*(?=\s|$)/u;
const choice = /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)? or \p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?$/u;
