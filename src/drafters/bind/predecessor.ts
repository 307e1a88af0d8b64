import { type Brief, type Fact, singular, stem, wordsIn } from "../../brief/index.ts";

/** What does the work until the design does it, or keeps a part of it for good. */
export type Predecessor = {
  name: string;
  /** `hand`: people and no data; `sheet`: files that people keep; `system`: software that can be read. */
  kind: "hand" | "sheet" | "system";
  /** `replaced` ends with the cut-over, `holds` has data that must come over, `master` stays the owner of it. */
  part: "replaced" | "holds" | "master";
  /** What it holds, such as `documents`, and how many of them where the brief says so. */
  things?: string;
  records?: Fact;
  text: string;
};

const hands =
  "radio|phone|telephone|paper(?: (?:forms?|lists?|files?|sheets?|slips?|books?))?|fax|white ?boards?|notebooks?|hand|word of mouth|post-its?|walkie[- ]talkies?|post|shouting";
const sheets =
  "spread ?sheets?|[Ee]xcel(?: (?:files?|sheets?|lists?))?|[Gg]oogle [Ss]heets|CSV files|[Aa]ccess (?:database|file)|[Aa]irtable|[Tt]rello|(?:shared |[Oo]utlook |[Gg]oogle )?calendars?|[Ww]ord files|e-?mails?|shared (?:drive|folder|mailbox)";
const nouns =
  "systems?|tools?|databases?|software|apps?|application|services?|platform|portal|monolith|mainframe|backend|warehouse|scripts?|cron ?jobs?|crontabs?|CMS|ERP|CRM|PIM|WMS|EHR|LMS|PBX|website";
const habit = `(?:${hands}|${sheets})(?: and (?:${hands}|${sheets}))?`;
const thing = `(${habit}|(?:(?!and\\b|by\\b|in\\b|to\\b|of\\b)[\\p{Ll}-]+ ){0,3}(?:${nouns})\\b|\\p{Lu}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}\\p{N}]*){0,2}(?: (?:${nouns}))?)`;
const lead =
  "(?:(?:our|the|an?|their|its|this|some|old|existing|current|legacy|home-grown|ageing|aging|mostly|only|a mix of|big|shared) ){0,4}";
const ways: { part: Predecessor["part"]; pattern: string }[] = [
  {
    part: "master",
    pattern: `\\b${lead}${thing} (?:stays?|remains?|is|are|will be|must stay) (?:the )?(?:\\p{Ll}+ )?(?:masters?|system of record|source of truth|leading|owner)\\b(?: (?:for|of) (?:the |our |all )?(\\p{Ll}+(?: data)?))?`,
  },
  { part: "master", pattern: `\\b${lead}${thing} (?:owns|masters) (?:the |all |our )?(\\p{Ll}+(?: data)?)` },
  {
    part: "master",
    pattern: `\\b(?:master|source of truth|system of record)(?: (?:for|of) [\\p{L} ]{2,24})? (?:is|stays|remains|stays in|lives in) ${lead}${thing}`,
  },
  {
    part: "replaced",
    pattern: `\\b(?:[Rr]eplac(?:es?|ing|ement (?:of|for))|[Rr]etir(?:es?|ing)|[Ss]ucce(?:eds?|ssor (?:of|to))|[Gg]et(?:s|ting)? rid of|[Mm]igrat\\p{Ll}+ (?:\\p{Ll}+ ){0,2}(?:from|off)|[Mm]ov(?:es?|ing) (?:\\p{Ll}+ ){0,2}(?:off|(?:away )?from)|[Ss]witch(?:es|ing)? (?:\\p{Ll}+ )?from) ${lead}${thing}`,
  },
  {
    part: "replaced",
    pattern: `\\b(?:[Tt]oday|[Cc]urrently|[Nn]owadays|[Nn]ow (?=everything|it\\b|this\\b|we\\b|all\\b|they\\b|done|kept)|[Ss]o far|[Aa]t the moment|[Uu]ntil now|[Rr]ight now|[Aa]t present)\\b[^.;\\n]{0,60}?\\b(?:by|in|on|with|over|via|through|using|use|run|have) ${lead}${thing}`,
  },
  { part: "replaced", pattern: `\\b(?:[Tt]oday|[Cc]urrently|[Ss]o far): ?${lead}${thing}` },
  {
    part: "replaced",
    pattern: `\\b(?:done|kept|tracked|managed|handled|booked|planned|runs?|works?|organi[sz]ed|use|using|have|in|on|by) (?:\\p{Ll}+ )?${lead}${thing} (?:today|currently|now|so far|at the moment|at present)\\b`,
  },
  {
    part: "holds",
    pattern: `\\b(\\p{L}+) (?:live|lives|are|is|sit|sits|reside|are kept|are stored|is stored|is kept|stay) in (?:our|an existing|the existing|the old|our existing|our current|our own|the current) ${thing}`,
  },
  {
    part: "holds",
    pattern: `\\b[Ee]xisting(?: \\p{Ll}+)?: (\\p{L}+) (?:live|are|sit|is|kept|stored) in (?:our |an? |the )?${thing}`,
  },
];
const habitual = new RegExp(`^${habit}$`, "iu");
const handy = new RegExp(`^(?:${hands})(?: and (?:${hands}))?$`, "iu");
const people = /^(?:users?|customers?|people|staff|clients?|team|everything|it|they|this|that|all|which|who|there)$/iu;
const most = 3;

/** What the brief says of today; empty where it names nothing. */
export function predecessorsIn(brief: Brief): Predecessor[] {
  const found: Predecessor[] = [];
  for (const { part, pattern } of ways)
    for (const hit of brief.text.matchAll(new RegExp(pattern, "gu"))) {
      const [said, things] = part === "holds" ? [hit[2], hit[1]] : [hit[1], part === "master" ? hit[2] : undefined];
      const one = said && readOne(brief, { said, things, part, at: hit.index, text: hit[0] });
      if (one && !found.some((other) => stem(lastWord(other.name)) === stem(lastWord(one.name)))) found.push(one);
    }
  return found.slice(0, most);
}

type Hit = { said: string; things?: string; part: Predecessor["part"]; at: number; text: string };

function readOne(brief: Brief, { said, things, part, at, text }: Hit): Predecessor | undefined {
  const name = said.trim().replace(/^(?:(?:same|new|own|old|one|two|whole|right|few|several|all) )+/u, "");
  if (/^(?:We|It|The|They|This|AWS|Azure|GCP|Google Cloud|Kubernetes|EUR|USD|I)$/u.test(name) || name.length < 2)
    return undefined;
  if (
    /^(?:system|service|app|application|platform|tool|software|portal|database|website)$/u.test(name) &&
    !/\b(?:old|existing|current|legacy|our)\b/u.test(text)
  )
    return undefined;
  const clause = brief.clauses.find((one) => one.at.start <= at + text.length && at < one.at.end);
  if (clause?.kind === "request") return undefined;
  const kind = habitual.test(name) ? (handy.test(name) ? "hand" : "sheet") : "system";
  const told = things && (part === "master" || !people.test(things)) ? things.toLowerCase() : undefined;
  const records = part === "master" ? undefined : recordsOf(brief, told, at, at + text.length);
  const counted = told ?? (records?.noun ? pluralIn(records) : undefined);
  return { name, kind, part, ...(counted && { things: counted }), ...(records && { records }), text };
}

/** How many there are of what it holds: a count of that noun anywhere, or the one count of the sentence. */
function recordsOf({ facts, text }: Brief, things: string | undefined, at: number, end: number): Fact | undefined {
  const counts = facts.filter(({ role, per, statistic }) => role === "count" && !per && statistic !== "peak");
  if (things) return counts.find(({ noun }) => noun && stem(noun) === stem(singular(things)));
  const from = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("\n", at), 0);
  const near = counts.filter(
    ({ at: { start } }) =>
      start > from &&
      start - end < 80 &&
      at - start < 80 &&
      !/[.;\n]/u.test(text.slice(Math.min(start, at), Math.max(start, at))),
  );
  return near.find(
    ({ noun }) =>
      noun &&
      /(?:documents?|records?|rows?|files?|orders?|customers?|contracts?|items?|articles?|products?|members?|photos?|tickets?|entr(?:y|ies)|patients?|invoices?|assets?)$/u.test(
        noun,
      ),
  );
}

function pluralIn({ text, noun }: Fact): string {
  return (
    wordsIn(text)
      .map(({ lower }) => lower)
      .find((word) => singular(word) === noun) ?? `${noun}s`
  );
}

function lastWord(text: string): string {
  return wordsIn(text).at(-1)?.lower ?? text;
}
