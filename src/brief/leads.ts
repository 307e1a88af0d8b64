import { isBaseVerb } from "./verbs.ts";

const document =
  "(?:design|architecture|planning|plan|specifications?|specs?|proposal|document|doc|rfc|blueprint|overview|review)";
const field =
  "(?:complete|full|detailed|high[ -]level|low[ -]level|technical|system|software|feature|product|solution|service|api|cloud|backend|application)";
const article = "(?:an? |the |our |my |me |us |some )";
const make =
  "(?:design|architect|build|create|plan|make|develop|write|draft|prepare|propose|sketch|specify|implement|produce|generate|give|come up with)";

/** Ways to begin a request; the longest is taken off, again and again, until the thing itself stands first. */
const plainLeads = [
  /^\d{1,2}[.)]\s+/u,
  /^(?:#{1,6}|>|[-*•]|\*\*)\s*/u,
  /^(?:please|hi|hello|hey|ok|so|now|brief|task|request|goal|title|project|topic|subject|prompt|question|q)\b[ ,:!.*-]{0,3}\s*/iu,
  /^(?:(?:non-?)?functional|requirements|background|context|overview|scope|constraints|scale|features|goals|needs|traffic|load)(?: requirements)?\s*[:\n]\s*/iu,
  /^(?:the )?(?:system|project|product|service|app|application|name|title|use case)\s*:\s*(?=\S)/iu,
  /^(?:can|could|would|will) you\s+(?:please )?/iu,
  /^(?:i|we|you)(?:['’](?:d|re|m|ve))? (?:would )?(?:need|want|like|wish|intend|plan|have|are|am|was|were|should|must|will|looking)(?: planning| asked| going| looking| building)?(?: to have| to| for)? (?=\S)/iu,
  /^(?:i|we)['’](?:re|m) (?:thinking (?:about|of)|working on|building|looking for|planning|making|designing|launching|starting) /iu,
  /^(?:we|i) (?:run|operate|offer|sell|maintain|have) (?=an? )/iu,
  /^(?:my|our) (?:team|company|client|customer|boss|startup|organi[sz]ation|department|school|hospital|bank)(?: of \w+)? (?:needs?|wants?|is building|are building|would like|has|have) (?:to )?/iu,
  /^(?:how (?:would|do|should|can|could) (?:you|i|we|one)|how to|let['’]?s|let us|looking (?:for|to)|needed|wanted|required|needs?|wants?|to)\b:?\s+/iu,
  /^(?:in order )?to (?:replace|modernise|modernize|retire|renew|get rid of|move off) [^.,;:\n]{1,80}?,? (?:we|i) (?:want|need|are looking for|would like|plan|are building)(?: to (?:build|have|create))? (?=\S)/iu,
  /^help (?:me|us)(?: to| with)? /iu,
  /^what(?:['’]s| is| would be|['’]d be) (?:the|a) (?:best|good|right|ideal) /iu,
  new RegExp(`^${make}(?:ing)?\\b ${article}?`, "iu"),
  new RegExp(
    `^${article}?${field}?[ -]?${field}?[ -]?${document}\\b ?(?:${document}\\b)? ?(?:(?:for|of|to|on|about)\\b|[:–—-])\\s*(?=\\S)`,
    "iu",
  ),
  /^(?:system design|architecture planning|feature design|technical specs?|system architecture) /iu,
  /^(?:an? |the |our |my )?(?:(?!(?:that|which|who|to|and)\b)[\p{L}-]+ ){1,5}(?:wants?|needs?|is looking for|are looking for|would like|requires?) (?:to (?:have|build|launch) )?(?:an? )?(?=\p{L}{3})/iu,
  /^(?:ur|r) (?=\p{Ll})/u,
  new RegExp(`^${article}`, "iu"),
  /^(?:replacement|successor|rewrite|redesign|rework|overhaul|modernization|modernisation) (?:for|of|to) (?:(?:our|the|my|its|all) )?(?:(?:current|existing|old|legacy|ag(?:e)?ing) )?(?=\p{Ll})/iu,
  /^(?:system|platform|service|app|application|tool|solution|website|product|software) (?:that|which) (?=\p{L}{2,}[^s\P{L}]s [\p{L}\d])/iu,
  /^(?:system|platform|service|app|application|tool|solution|website|product|software) (?:like|similar to) (?=\S)/iu,
  /^(?:new|simple|basic|scalable|robust|reliable|modern|complete|production[ -]ready|enterprise[ -]grade|highly[ -]available|highly[ -]scalable|working|good|nice)[ ,]+/iu,
];

/** Leads that open a clause: what follows names the thing and says what it does. */
const clauseLeads = [
  /^\|[^\n]*\n\s*/u,
  /^(?:something|anything|system|platform|service|app|application|tool|solution|website|product|software) (?:that|which|to|where|for) (?:lets?|allows?|enables?|helps?|can)\b\s*/iu,
  /^(?:something|anything|smth|sth|a way) (?:that|which|to|where|for|like)?\s*/iu,
  /^(?:(?:the|our|my) )?(?:users?|customers?|people|clients?|employees|everyone|anyone|visitors?) (?:should|must|can|could|will|may|shall|need to|want to|have to|to)(?: be able to)? /iu,
  /^(?:our|my|the) \p{L}+(?: \p{L}+)? (?:to|can|should|must)(?: be able to)? /iu,
];

/** How far a brief is looked at for its subject. */
export const reach = 300;

/** Where the thing itself begins, and where the first clause does if that is before it. */
export function skipLeads(text: string, from: number): { start: number; clause?: number } {
  let start = from + /^\s*/u.exec(text.slice(from))![0].length;
  let clause: number | undefined;
  const end = text.trimEnd().length;
  for (let rounds = 0; rounds < 12; rounds += 1) {
    const rest = text.slice(start, start + reach);
    const plain = Math.max(longest(plainLeads, rest), ownDeed(rest));
    const length = Math.max(plain, longest(clauseLeads, rest));
    if (length === 0 || start + length >= end) break;
    if (length > plain) clause ??= start;
    start += length;
  }
  return { start, clause };
}

/** `we pay freelancers` says what we do. */
function ownDeed(rest: string): number {
  const found = /^(?:we|i) (?=(\p{L}+) )/iu.exec(rest);
  return found && isBaseVerb(found[1]!) ? found[0].length : 0;
}

function longest(leads: RegExp[], text: string): number {
  return Math.max(...leads.map((lead) => lead.exec(text)?.[0].length ?? 0));
}

const context =
  /^\s*(?:(?:our|my) \p{L}+(?: \p{L}+)? (?:runs?|operates?|has|have|is|are|owns?|sells?|makes?|serves?|uses?|currently)|today|currently|at the moment|right now)\b/iu;
const wishes =
  /(?<=[.!?\n]\s{0,3})(?:we|i) (?:want|need|would like|['’]d like|plan|are looking|have to|must|should)\b/iu;
/** `we're a distributor of parts`: who speaks, and nothing to build. */
const speaker =
  /^\s*(?:hi|hello|hey)?[,!. ]*(?:we|i)(?:['’](?:re|m)| are| am) (?:currently )?(?:an?|the|one of|in the|\d[\d,.]*|two|three|four|five|six|ten)\b|^\s*(?:we|i) (?:run|operate|own|sell|make|produce|manage|have|distribute|manufacture|lease|rent out|publish|insure)\b/iu;
const tasks =
  /(?<=[.!?\n,]\s{0,3})(?:(?:so|now|and|please|hence|therefore)[, ]+){0,2}(?:(?:can|could|would|will) you (?:please )?)?(?:please )?(?:(?:we|i)(?:['’]d like| want| need| would like|['’]re looking for| are looking for|['’]re planning| plan) (?:to (?:build|design|have|replace|launch|create|offer|get)\b|(?:you )?to design\b|an? )|(?:design|architect|propose|sketch|draft|build) (?:an?|the|our|us|me)\b|(?:need|needed|looking for|wanted):? an? )/iu;

/** Behind sentences on who speaks and how things are the thing is named with a wish: `Our company runs … We want to …`. */
export function afterContext(text: string): { start: number; body: number } | undefined {
  const opening = text.slice(0, 80);
  const wish = context.test(opening) ? (wishes.exec(text.slice(0, 2000)) ?? tasks.exec(text.slice(0, 2000))) : null;
  const start = (wish ?? (speaker.test(opening) ? tasks.exec(text.slice(0, 2000)) : null))?.index;
  return start === undefined ? undefined : { start, body: text.length - text.trimStart().length };
}

/** `grain intake on Azure`: where it runs is no part of the name. */
export const platform =
  /[ \t](?:on|in|with|using|via) (?:the |top of )?(?:AWS|Amazon|Azure|GCP|Google Cloud|Cloudflare|Hetzner|Heroku|Firebase|Supabase|Vercel|Kubernetes|k8s|Postgres(?:QL)?|our own (?:servers?|hardware)|on-?prem)\b/iu;
/** `a platform matching parcels to couriers`: behind the word for what is built stands what it does. */
export const doing =
  /(?<=\b(?:platform|service|system|app|application|tool|site|marketplace))[ \t](?=\p{L}{3,}ing (?:\p{L}+s|an?|the)\b)/iu;
