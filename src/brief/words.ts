import type { Span } from "./brief.ts";

/** A word of the brief as it stands, in lower case, and where. */
export type Word = { text: string; lower: string; at: Span };

const word = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** The words of `text` between two offsets. */
export function wordsIn(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  return Array.from(text.slice(span.start, span.end).matchAll(word), (match) => {
    const start = span.start + match.index;
    return { text: match[0], lower: match[0].toLowerCase(), at: { start, end: start + match[0].length } };
  });
}

const irregular = new Map<string, string>(
  Object.entries({
    kept: "keep",
    sent: "send",
    sold: "sell",
    bought: "buy",
    paid: "pay",
    made: "make",
    lost: "lose",
    held: "hold",
    shown: "show",
    found: "find",
    read: "read",
    children: "child",
    people: "person",
    men: "man",
    women: "woman",
  }),
);

/** The singular of an English noun, in lower case; what is no plural stays. */
export function singular(noun: string): string {
  if (/^\p{Lu}{2,5}s$/u.test(noun)) return noun.slice(0, -1).toLowerCase();
  const lower = noun.toLowerCase().replace(/['’]s?$/u, "");
  if (irregular.has(lower)) return irregular.get(lower)!;
  if (lower.length < 4 || /(?:ss|us|is|aas|(?:^g|li|tl|nv|bi|stm)as|news|series)$/.test(lower)) return lower;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz|[tprns]us|(?:^|[^a])bus|(?:ali|canv|^g|bi|atl)as)es$/.test(lower) && !/[rn]urses$/.test(lower))
    return lower.slice(0, -2);
  return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

/** Nouns in -ing that are another thing than what the verb makes: a recording is no record. */
const things = new Set(
  "building clothing hearing listing meeting painting parking rating recording setting training wedding".split(" "),
);

/** A rough English stem, equal for `upload`, `uploads`, `uploaded`, `uploading`, and for `notify` and `notification`. */
export function stem(text: string): string {
  const lower = singular(irregular.get(text.toLowerCase()) ?? text);
  if (things.has(lower)) return lower;
  const bare = lower
    .replace(/^(.{3,})ication$/u, "$1i")
    .replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1")
    .replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1");
  const single = bare === lower ? bare : bare.replace(/([bdfgmnprt])\1$/u, "$1");
  return single.length > 3 ? single.replace(/[eyi]$/u, "") : single;
}

const small = new Set(
  "a across an and as at but by for from in into of on or over per the to up via vs with within".split(" "),
);
const known = new Map(
  (
    "AI API AR ATM B2B B2C BI CAD CDN CI/CD CI CD CLI CMS CRM CSV DNS DRM ECG EHR ERP ETL EV FAQ GIS GPS GPU HL7 HR HTTP ID IDE IoT JSON KYC LLM LMS MES ML " +
    "MQTT MRI NFC NFT OTA OTP P2P PDF PIM POS QR RAG REST RFID RSS SaaS SDK SMS SQL SSO TV UI URL UX VIN VM VOD VoIP VPN VR WMS XML iOS SIEM SLA CQRS OCR"
  )
    .split(" ")
    .map((name) => [name.toLowerCase(), name] as const),
).set("todo", "To-Do");

/** The words in Title Case: acronyms in capitals, small words low, what the author wrote in mixed case as it is. */
export function titleCase(words: string[]): string {
  const shouted = words.length > 1 && words.every((text) => text === text.toUpperCase());
  return words.map((text, index) => capitalise(shouted ? text.toLowerCase() : text, index === 0)).join(" ");
}

function capitalise(text: string, first: boolean): string {
  const lower = text.toLowerCase();
  const acronym = known.get(lower) ?? (lower.endsWith("s") ? plural(known.get(lower.slice(0, -1))) : undefined);
  if (acronym) return acronym;
  if (text.slice(1) !== lower.slice(1)) return text;
  if (!first && small.has(lower)) return lower;
  return text.replace(/(^|[-/])(\p{Ll})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase());
}

function plural(name: string | undefined): string | undefined {
  return name ? `${name}s` : undefined;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Whether the word cannot end a title. */
export function isSmall(text: string): boolean {
  return small.has(text.toLowerCase());
}
