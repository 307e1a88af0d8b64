import type { Brief, Span } from "./brief.ts";
import { afterContext, doing, platform, reach, skipLeads } from "./leads.ts";
import { isBaseVerb, isNounToo, opensDeed, verbOf } from "./verbs.ts";
import { isSmall, titleCase, type Word, wordsIn } from "./words.ts";

/** What shall be built, and where the rest of the brief begins. */
export type Subject = Brief["subject"] & { bodyStart: number };

const mark = /[:;,!?\n\r(){}[\]|"“”]|\.(?=\s|$)|\s[-–—]\s|\sw\/|(?<!\p{Lu})\d/u;
const opener =
  /[ \t](?:every|once|that|which|to|where|whereby|who|whose|with|without|using|handling|serving|supporting|allowing|letting|enabling|so|because|since|while|when|if|based|built|like|similar|such|in which|able|capable|should|must|can|will|needs?|is|are|has|including|running|hosted|under|within)\b/iu;
const audience = /[ \t]for (?:our|my|us|the|an? (?:team|company|startup|client))\b/iu;
const open = /^(?:that|which|where|who|whose|is|are|has|must|should|can|will)$/iu;
/** What ends no name, since it wants something behind it. */
const lacking = /^(?:between|among|across|through|into|onto|over|via|about|during)$/iu;
const generic = new Set(
  "system service feature module app application platform tool solution website site product software backend web mobile api portal small internal online thing".split(
    " ",
  ),
);
const maxWords = 8;

/** Finds what shall be built; always answers with a name of one to eight words. */
export function readSubject(text: string): Subject {
  const wish = afterContext(text);
  const { start, clause } = skipLeads(text, wish?.start ?? 0);
  const rest = text.slice(start, start + reach);
  const full = mark.exec(rest)?.index ?? rest.length;
  const short = Math.min(
    full,
    opener.exec(rest)?.index ?? full,
    audience.exec(rest)?.index ?? full,
    platform.exec(rest)?.index ?? full,
    doing.exec(rest)?.index ?? full,
  );
  const words = trimmed(wordsIn(text, { start, end: start + short }));
  if (words.length > 2 && /ing$/iu.test(words.at(-1)!.text) && /\d/.test(rest[short] ?? "")) words.pop();
  const counted = isDeedOnNumber(words, rest[short]) ? wordsBeyond(text, start + short) : [];
  const toWhom = audience.exec(rest.slice(short))?.index === 0;
  const deed = counted.length > 0 || isDeed(text, start, words) ? start : undefined;
  const body =
    wish?.body ?? clause ?? deed ?? bodyStart(text, start + (toWhom ? Math.min(full, nextOpener(rest, short)) : short));
  const thing = /^replac(?:e|es|ing)$/u.test(words[0]?.lower ?? "")
    ? words.findIndex(({ lower }) => lower === "for")
    : -1;
  if (thing > 0) return subject(text, words.slice(thing + 1), true, body);
  if (counted.length > 0) return subject(text, [...words, ...counted], true, body);
  if (isActor(words, rest.slice(short))) return subject(text, words, false, wish?.body ?? clause ?? start);
  if (words.some(({ lower }) => !generic.has(lower))) return subject(text, words, true, body);
  if (rest[full] === ":" && /\bfeature$/iu.test(rest.slice(0, full)) && rest.length > full + 1)
    return subjectBehind(text, start + full + 1);
  const more = trimmed(wordsIn(text, { start, end: start + full }));
  if (more.length > 0) return subject(text, more, more.length > 1, body);
  return { ...nameFromAnyWords(text), bodyStart: start };
}

/** `a feature: in-app announcements for our users` names the thing behind the colon. */
function subjectBehind(text: string, from: number): Subject {
  const inner = readSubject(text.slice(from));
  const at = { start: inner.at.start + from, end: inner.at.end + from };
  return { ...inner, at, bodyStart: inner.bodyStart + from };
}

/** `Operators can create schedules` names who acts and not what is built. */
function isActor(words: Word[], rest: string): boolean {
  return (
    words.length === 1 && words[0]!.lower.endsWith("s") && /^[ \t](?:can|must|should|will|shall|may)\b/iu.test(rest)
  );
}

/** `pay 90k freelancers`: the name goes on behind the number. */
function isDeedOnNumber(words: Word[], next: string | undefined): boolean {
  return words.length === 1 && isDeedWord(words[0]!.lower) && /\d/.test(next ?? "");
}

function isDeedWord(word: string): boolean {
  return isBaseVerb(word)
    ? !isNounToo(word)
    : word.endsWith("s") && verbOf(word) !== undefined && !isNounToo(verbOf(word)!);
}

function wordsBeyond(text: string, from: number): Word[] {
  const number =
    /^[^\s]{0,20}(?: (?:thousand|million|billion))?\s/iu.exec(text.slice(from, from + 40))?.[0].length ?? 0;
  const rest = text.slice(from + number, from + reach);
  const ends = [mark, opener, /[ \t](?:per|an?|each|daily|weekly|monthly)\b/iu].map(
    (sign) => sign.exec(rest)?.index ?? rest.length,
  );
  const end = Math.min(...ends);
  return trimmed(wordsIn(text, { start: from + number, end: from + number + end })).slice(0, maxWords - 1);
}

/** A name that is a deed opens the first clause too: `track parcels`, `a service that generates reports`, but not `the dispatch backend`. */
function isDeed(text: string, start: number, [first, second]: Word[]): boolean {
  if (/\b(?:an?|the|our|my)\s+$/iu.test(text.slice(Math.max(0, start - 6), start))) return false;
  if (opensDeed(first?.lower, second?.lower, false)) return true;
  return (
    /\b(?:that|which) $/iu.test(text.slice(Math.max(0, start - 6), start)) &&
    first !== undefined &&
    second !== undefined &&
    verbOf(first.lower) !== undefined
  );
}

/** A clause may begin behind those it is for: `for our drivers that …`. */
function nextOpener(rest: string, from: number): number {
  const found = opener.exec(rest.slice(from))?.index;
  return found === undefined ? rest.length : from + found;
}

/** Of a brief that names nothing the first words that count no number: `2.5 million meters, each …` speaks of meters. */
function nameFromAnyWords(text: string): Brief["subject"] {
  const blank = text.replace(/\p{N}\S*(?: (?:thousand|millions?|billions?)\b)?/giu, (number) =>
    " ".repeat(number.length),
  );
  const stretches = blank.split(/(?<=[,;.\n])/u, 20);
  let from = 0;
  for (const stretch of stretches) {
    const words = trimmed(
      wordsIn(blank, { start: from, end: from + stretch.length })
        .filter(({ text: word }) => /^\p{L}{3}/u.test(word))
        .slice(0, 6),
    );
    if (words.length > 0) return subject(text, words, false, 0);
    from += stretch.length;
  }
  return { name: "New Service", at: { start: 0, end: 0 }, given: false };
}

/** The first words; a name that is too long ends before its last preposition rather than in the middle of a phrase. */
function trimmed(words: Word[]): Word[] {
  const some = words.slice(0, maxWords);
  const phrase =
    words.length > maxWords
      ? some.findLastIndex(({ text }) => /^(?:at|for|in|of|on|by|from|across|with)$/iu.test(text))
      : -1;
  if (phrase > 1) some.length = phrase;
  while (
    some.length > 0 &&
    (isSmall(some.at(-1)!.text) || open.test(some.at(-1)!.text) || lacking.test(some.at(-1)!.text))
  )
    some.pop();
  return some;
}

function subject(text: string, words: Word[], given: boolean, bodyStart: number): Subject {
  const at: Span = { start: words[0]!.at.start, end: words.at(-1)!.at.end };
  const opened = /\b(?:that|which) $/iu.test(text.slice(Math.max(0, at.start - 6), at.start));
  const tokens = tokensOf(text, words);
  if (opened && words.length > 1) tokens[0] = verbOf(tokens[0]!.toLowerCase()) ?? tokens[0]!;
  const name = [...titleCase(tokens.slice(0, maxWords))].slice(0, 80).join("").trim();
  return { name, at, given, bodyStart };
}

/** The words as they are named: `bit.ly` and `A/B` are one. */
function tokensOf(text: string, words: Word[]): string[] {
  const tokens: string[] = [];
  for (const [index, word] of words.entries()) {
    const gap = index === 0 ? "" : text.slice(words[index - 1]!.at.end, word.at.start);
    const bare = word.text.replace(/['’-]+$/u, "");
    if (gap === "." || gap === "/") tokens.push(`${tokens.pop() ?? ""}${gap}${bare}`);
    else tokens.push(bare);
  }
  return tokens;
}

/** Skips the sign that ends the subject, such as a colon. */
function bodyStart(text: string, end: number): number {
  return end + (/^[\s:;,.!?–—-]*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}
