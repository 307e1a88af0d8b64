import type { Brief } from "../../brief/index.ts";
import { productsIn } from "./products.ts";
import { protocolFor } from "./protocols.ts";

/** A system or an app that is there and stays as it is: it is called, or it calls us, and nothing of it is ours to write. */
export type Standing = {
  name: string;
  /** The name as it stands in a sentence: `the HIS`, `SAP`. */
  the: string;
  kind: "system" | "app";
  /** What it is the owner of, such as `users and permissions`. */
  owns?: string;
  /** How it speaks, where the brief says so. */
  protocol?: string;
  /** What it takes at most. */
  rate?: { measure: string; noun: string };
  /** When it is down, in the words of the brief, and for how long; `known` where the brief says how long. */
  window?: { text: string; hours: number; known: boolean };
  start: number;
  end: number;
};

const word = "\\.?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}#_-]|\\.(?=[\\p{L}\\p{N}]))*";
const thing = `((?:${word} ){0,3}?${word})`;
const aside = `(?:(?: ?[+&] ?| and (?:its |the )?)(?:${word} )?(?:${word})| \\([^()\\n]{1,40}\\))?`;
const not = "(?:n['’]t| not| never)";
const touched = "(?:change[ds]?|touch(?:ed)?|replaced?|modif(?:y|ied)|rewritten|rewrite)";
const lasts = [
  "(?:(?:already )?exists? and )?(?:stays?|remains?)(?: (?:in place|as (?:it|they) (?:is|are)|untouched))?",
  `(?:is|are)${not} (?:changing|going away|going anywhere|being ${touched}|to be ${touched})`,
  `(?:won['’]t|will not|will never|must not|mustn['’]t|may not|can['’]t|cannot|can not|shall not)(?: be)? ${touched}`,
  "(?:is|are) (?:here to stay|fixed|frozen|untouchable|off limits)",
].join("|");
const lead = "(?:(?:[Tt]he|[Oo]ur|[Tt]heir|[Ee]xisting|[Cc]urrent|[Pp]resent|[Oo]ld|[Ll]egacy) )*";
const forms = [
  new RegExp(
    `(?<=^|[.;:,!?\\n]\\s*|- |\\band |\\bbut |\\bwhile )${lead}${thing}(${aside}) (?:${lasts})(?![\\p{L}])`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Kk]eep(?:s|ing)?|[Ll]eav(?:e|ing)|[Rr]etain(?:s|ing)?) (?:the |our |using (?:the |our )?)(?:existing |current |present )?${thing}(${aside})(?= as (?:it|they) (?:is|are)\\b| untouched| in place|[.,;\\n]|$)`,
    "gu",
  ),
];
const clients =
  "apps?|mobile apps?|client|front ?ends?|website|web ?shop|firmware|widget|terminals?|kiosks?|handhelds?";
const servers =
  "monolith|systems?|backend|back end|ERP|CRM|PIM|WMS|TMS|EHR|EMR|CMS|LMS|MES|HIS|KIS|PMS|POS|PBX|mainframe|portal|platform|software|warehouse|core|broker|gateway|service|api|registry|database";
const noun = new RegExp(`(?:^| )(?:${clients}|${servers})$`, "iu");
const client = new RegExp(`(?:^| )(?:${clients})$`, "iu");
const proper =
  /^(?:\p{Lu}{2,}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)*|Salesforce|Shopify|Magento|Navision|NetSuite|Odoo|Workday|Dynamics|Guidewire|Temenos|Epic|Cerner|HubSpot|Zendesk|ServiceNow|SharePoint|DATEV|Sage)(?: \p{L}+)?$/u;
const never =
  /^(?:GDPR|EU|PII|PCI|SLA|UX|UI|GPS|SMS|PDF|CSV|HTTP|API|AWS|GCP|Azure|VAT|KPIs?|IDs?|URLs?|RPO|RTO|.*\b(?:data|history|scope|audio|files?|records?|users?|customers?|team|prices?|everything|everyone|it|that|this|they|which|who|what))$/iu;
const most = 3;

/** The systems of the brief that stay as they are; data that stays somewhere and products that we run are none of them. */
export function standingIn(brief: Brief): Standing[] {
  const known = read.get(brief) ?? readAll(brief);
  read.set(brief, known);
  return known;
}

const read = new WeakMap<Brief, Standing[]>();

function readAll(brief: Brief): Standing[] {
  const found: Standing[] = [];
  for (const form of forms)
    for (const hit of brief.text.matchAll(form)) {
      const said = hit[1]!.replace(/^(?:(?:that|and|but|so|as|the|our|an?|existing|current) )+/iu, "");
      const after = brief.text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 24);
      if (!isSystem(said) || isElse(after) || found.some(({ name }) => name === titled(said))) continue;
      const clause = brief.clauses.find(({ at }) => at.start <= hit.index && hit.index < at.end);
      if (clause?.kind === "request") continue;
      found.push(readOne(brief.text, said, hit.index, hit.index + hit[0].length));
    }
  return found.slice(0, most);
}

/** Whether a place of the brief speaks of the inside of what stays: its languages are not ours to choose. */
export function isInside(brief: Brief, at: number): boolean {
  return standingIn(brief).some(({ start, end }) => start <= at && at < end);
}

function isSystem(said: string): boolean {
  if (never.test(said)) return false;
  const own = productsIn(said).filter(({ product }) => product.family !== "language");
  if (noun.test(said)) return true;
  return own.length === 0 && proper.test(said);
}

/** `stays under 2 s`, `stays in the EU`, `remains available`: it is said how it stays, and not that it does. */
function isElse(after: string): boolean {
  return !/^(?:\s*(?:$|[.,;:!?)]|\n)| (?:and|but|as (?:the|is|it|a|an|our|they|system|master|source)|the (?:\p{Ll}+ )?(?:masters?|system of|source of|owner)|masters?|untouched|in place|where|because|since|until|for now)\b)/u.test(
    after,
  );
}

function readOne(text: string, said: string, start: number, end: number): Standing {
  const sentence = sentenceAt(text, start);
  const owns = owned.exec(sentence)?.[1];
  const protocol = protocolFor(text, said);
  const rate = rateIn(sentence);
  const window = windowIn(sentence);
  const articled =
    / /u.test(said) ||
    /\b(?:the|our|an?|existing|current) $/iu.test(
      text.slice(Math.max(0, text.indexOf(said, start) - 10), text.indexOf(said, start)),
    );
  return {
    name: titled(said),
    the: articled ? `the ${titled(said)}` : titled(said),
    kind: client.test(said) ? "app" : "system",
    ...(owns && { owns: owns.trim().replace(/ ?\/ ?/gu, " and ") }),
    ...(protocol && { protocol }),
    ...(rate && { rate }),
    ...(window && { window }),
    start,
    end,
  };
}

const owned =
  /\b(?:owns?|masters|(?:as |is |stays |remains )?(?:the )?(?:system of record|source of truth|masters?|owner) (?:for|of)) (?:the |all |our )?([\p{Ll}][\p{L} /-]{2,40}?)(?=[.;,\n]|$| and (?:only|is|takes|has|we|it|can|accepts|handles)\b)/u;

const limited =
  /\b(?:takes?|accepts?|handles?|manages|copes? with|bears?|allows?|digests?|swallows?|processes|(?:is )?limited to|limit(?:ed)? (?:of|is|to)|max(?:imum)?(?: of)?)(?: (?:only|just|about|around|roughly|at most|max|up to|no more than|approx\.?)| ~){0,3} ?~?(\d[\d,.]*) ?(\p{Ll}+)? ?(?:per|an?|each|\/) ?(second|sec|s|minute|min|hour|h)\b/u;

function rateIn(sentence: string): Standing["rate"] {
  const found = limited.exec(sentence);
  if (!found) return undefined;
  const unit = /^s/u.test(found[3]!) ? "s" : /^m/u.test(found[3]!) ? "min" : "h";
  return { measure: `${found[1]!.replace(/[.,]$/u, "")} /${unit}`, noun: found[2] ?? "calls" };
}

const downs =
  /\b(?:down|offline|unavailable|closed|not (?:available|reachable)|unreachable|in maintenance|maintenance|read-only)\b([^.;\n]{0,50})/u;

function windowIn(sentence: string): Standing["window"] {
  const found = downs.exec(sentence);
  const said = found?.[1]?.trim() ?? "";
  if (
    !found ||
    !/\b(?:nights?|nightly|weekends?|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?|daily|every day|between|from|\d+ ?(?:h|hours?))\b/iu.test(
      said,
    )
  )
    return undefined;
  const text = said.replace(/[,)]?(?: and| but).*$/u, "").replace(/[,)]+$/u, "");
  const from = /(\d{1,2})(?::\d\d)? ?(?:-|–|to|until|and) ?(\d{1,2})(?::\d\d)?/u.exec(text);
  const hours = /(\d+) ?(?:h|hours?)\b/u.exec(text)?.[1];
  if (hours) return { text, hours: Number(hours), known: true };
  if (from && Number(from[1]) < 25 && Number(from[2]) < 25)
    return { text, hours: (Number(from[2]) - Number(from[1]) + 24) % 24 || 24, known: true };
  const guess = /weekend/iu.test(text) ? 60 : /night/iu.test(text) ? 8 : 24;
  return { text, hours: guess, known: false };
}

function sentenceAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf(". ", at - 1) + 1, text.lastIndexOf("\n", at - 1) + 1);
  const end = /\.(?=\s|$)|\n/u.exec(text.slice(at))?.index;
  if (end === undefined) return text.slice(start);
  const more = /^\.\s+(?:And |But )?It\b[^.\n]*/u.exec(text.slice(at + end))?.[0] ?? "";
  return text.slice(start, at + end) + more.replace(/^\./u, ";");
}

/** `courier app` is Courier App, `HIS` stays HIS. */
function titled(said: string): string {
  return said.replace(/(^|[ -])(\p{Ll})(?!\p{Lu})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
