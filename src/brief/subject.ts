import type { Brief, Span } from "./brief.ts";
import { opensDeed } from "./verbs.ts";
import { isSmall, titleCase, type Word, wordsIn } from "./words.ts";

/** What shall be built, and where the rest of the brief begins. */
export type Subject = Brief["subject"] & { bodyStart: number };

const document =
  "(?:design|architecture|planning|plan|specifications?|specs?|proposal|document|doc|rfc|blueprint|overview|review)";
const field =
  "(?:complete|full|detailed|high[ -]level|low[ -]level|technical|system|software|feature|product|solution|service|api|cloud|backend|application)";
const article = "(?:an? |the |our |my |me |us |some )";
const make =
  "(?:design|architect|build|create|plan|make|develop|write|draft|prepare|propose|sketch|specify|implement|produce|generate|give|come up with)";

/** Ways to begin a request; the longest is taken off, again and again, until the thing itself stands first. */
const plainLeads = [
  /^(?:#{1,6}|>|[-*•]|\*\*)\s*/u,
  /^(?:please|hi|hello|hey|ok|so|now|brief|task|request|goal|title|project|topic|subject|prompt|question|q)\b[ ,:!.*-]{0,3}\s*/iu,
  /^(?:(?:non-?)?functional|requirements|background|context|overview|scope|constraints|scale|features|goals|needs|traffic|load)(?: requirements)?\s*:\s*/iu,
  /^(?:can|could|would|will) you\s+(?:please )?/iu,
  /^(?:i|we|you)(?:['’](?:d|re|m|ve))? (?:would )?(?:need|want|like|wish|intend|plan|have|are|am|was|were|should|must|will|looking)(?: planning| asked| going| looking| building)?(?: to have| to| for)? (?=\S)/iu,
  /^(?:i|we)['’](?:re|m) (?:building|looking for|planning|making|designing|launching|starting) /iu,
  /^(?:my|our) (?:team|company|client|customer|boss|startup|organi[sz]ation|department|school|hospital|bank)(?: of \w+)? (?:needs?|wants?|is building|are building|would like|has|have) (?:to )?/iu,
  /^(?:how (?:would|do|should|can|could) (?:you|i|we|one)|how to|let['’]?s|let us|looking (?:for|to)|needed|wanted|required|needs?|wants?|to)\b:?\s+/iu,
  /^help (?:me|us)(?: to| with)? /iu,
  /^what(?:['’]s| is| would be|['’]d be) (?:the|a) (?:best|good|right|ideal) /iu,
  new RegExp(`^${make}(?:ing)?\\b ${article}?`, "iu"),
  new RegExp(
    `^${article}?${field}?[ -]?${field}?[ -]?${document} ?${document}? ?(?:for|of|to|on|about|:|-|–|—)\\s*(?=\\S)`,
    "iu",
  ),
  /^(?:system design|architecture planning|feature design|technical specs?|system architecture) /iu,
  new RegExp(`^${article}`, "iu"),
  /^(?:new|simple|basic|scalable|robust|reliable|modern|complete|production[ -]ready|enterprise[ -]grade|highly[ -]available|highly[ -]scalable|working|good|nice)[ ,]+/iu,
];

/** Leads that open a clause: what follows names the thing and says what it does. */
const clauseLeads = [
  /^(?:something|anything|system|platform|service|app|application|tool|solution|website|product|software) (?:that|which|to|where|for) (?:lets?|allows?|enables?|helps?|can)\b\s*/iu,
  /^(?:something|anything|a way) (?:that|which|to|where|for|like)?\s*/iu,
  /^(?:(?:the|our|my) )?(?:users?|customers?|people|clients?|employees|everyone|anyone|visitors?) (?:should|must|can|could|will|may|shall|need to|want to|have to|to)(?: be able to)? /iu,
  /^(?:our|my|the) \p{L}+(?: \p{L}+)? (?:to|can|should|must)(?: be able to)? /iu,
];

const mark = /[:;,.!?\n\r(){}[\]|"“”]|\s[-–—]\s|\d/u;
const opener =
  /[ \t](?:that|which|to|where|whereby|who|whose|with|without|using|handling|serving|supporting|allowing|letting|enabling|so|because|since|while|when|if|based|built|like|similar|such|in which|able|capable|should|must|can|will|needs?|is|are|has|including|running|hosted|under|within)\b/iu;
const audience = /[ \t]for (?:our|my|us|the|an? (?:team|company|startup|client))\b/iu;
const generic = new Set(
  "system service app application platform tool solution website site product software backend web mobile api portal small internal online thing".split(
    " ",
  ),
);
const maxWords = 8;
const reach = 300;

/** Finds what shall be built; always answers with a name of one to eight words. */
export function readSubject(text: string): Subject {
  const { start, clause } = skipLeads(text);
  const rest = text.slice(start, start + reach);
  const full = mark.exec(rest)?.index ?? rest.length;
  const short = Math.min(full, opener.exec(rest)?.index ?? full, audience.exec(rest)?.index ?? full);
  const words = trimmed(wordsIn(text, { start, end: start + short }));
  if (words.length > 2 && /ing$/iu.test(words.at(-1)!.text) && /\d/.test(rest[short] ?? "")) words.pop();
  const toWhom = audience.exec(rest.slice(short))?.index === 0;
  const deed = opensDeed(words[0]?.lower, words[1]?.lower, false) ? start : undefined;
  const body = clause ?? deed ?? bodyStart(text, start + (toWhom ? Math.min(full, nextOpener(rest, short)) : short));
  if (words.some(({ lower }) => !generic.has(lower))) return subject(words, true, body);
  const more = trimmed(wordsIn(text, { start, end: start + full }));
  if (more.length > 0) return subject(more, more.length > 1, body);
  return { ...nameFromAnyWords(text), bodyStart: start };
}

/** A clause may begin behind those it is for: `for our drivers that …`. */
function nextOpener(rest: string, from: number): number {
  const found = opener.exec(rest.slice(from))?.index;
  return found === undefined ? rest.length : from + found;
}

function nameFromAnyWords(text: string): Brief["subject"] {
  const blank = text.replace(/\p{N}\S*(?:\s+[^\s,;.]+)?/gu, (number) => " ".repeat(number.length));
  const words = trimmed(
    wordsIn(blank)
      .filter((word) => /^\p{L}{3}/u.test(word.text))
      .slice(0, 6),
  );
  if (words.length > 0) return subject(words, false, 0);
  return { name: "New Service", at: { start: 0, end: 0 }, given: false };
}

/** Where the thing itself begins, and where the first clause does if that is before it. */
function skipLeads(text: string): { start: number; clause?: number } {
  let start = text.length - text.trimStart().length;
  let clause: number | undefined;
  const end = text.trimEnd().length;
  for (let rounds = 0; rounds < 12; rounds += 1) {
    const rest = text.slice(start, start + reach);
    const plain = longest(plainLeads, rest);
    const length = Math.max(plain, longest(clauseLeads, rest));
    if (length === 0 || start + length >= end) break;
    if (length > plain) clause ??= start;
    start += length;
  }
  return { start, clause };
}

function longest(leads: RegExp[], text: string): number {
  return Math.max(...leads.map((lead) => lead.exec(text)?.[0].length ?? 0));
}

/** The first words; a name that is too long ends before its last preposition rather than in the middle of a phrase. */
function trimmed(words: Word[]): Word[] {
  const some = words.slice(0, maxWords);
  const phrase =
    words.length > maxWords
      ? some.findLastIndex(({ text }) => /^(?:at|for|in|of|on|by|from|across|with)$/iu.test(text))
      : -1;
  if (phrase > 1) some.length = phrase;
  while (some.length > 0 && isSmall(some.at(-1)!.text)) some.pop();
  return some;
}

function subject(words: Word[], given: boolean, bodyStart: number): Subject {
  const at: Span = { start: words[0]!.at.start, end: words.at(-1)!.at.end };
  const name = [...titleCase(words.map(({ text }) => text.replace(/['’-]+$/u, "")))].slice(0, 80).join("").trim();
  return { name, at, given, bodyStart };
}

/** Skips the sign that ends the subject, such as a colon. */
function bodyStart(text: string, end: number): number {
  return end + (/^[\s:;,.!?–—-]*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}
