import type { Role } from "./brief.ts";
import { isLength } from "./lengths.ts";
import type { Signs } from "./roles.ts";

const day = 86_400;
const deadline =
  /(?:\b(?:within|under|below|less than|fewer than|no more than|no older than|not more than|at most|no later than|no longer than|max(?:imum)?|faster than|in|not exceed(?:ing)?)|[<≤]=?)\s*$/u;
const planWords =
  /\b(?:launch\w*|go(?:es|ing)?[ -]live|deadline|mvp|projects?|horizon|grow\w*|growth|contract|roadmap|from now|team|migrat\w+)\b/u;
const keeping =
  /\b(?:kept|retain\w*|stored? (?:\w+ )?for|archiv\w+|delet\w+ after|expir\w+|purg\w+|ttl|keeps?(?! (?:\w+ing|it|them|up|on|under|below)\b)|retention)\b/u;
const kept = /\b(?:history|audit\w* (?:trail|log)|logs? for|retention)\b/u;
const lossWords = /\brpo\b|\bdata loss\b|\blos(?:e|es|ing|s|t)\b/u;
const noLoss = /\b(?:without|no|zero|never|not)\b[^,;.]{0,20}\b(?:los(?:e|es|ing|s|t)|data loss)\b/u;
const backWords =
  /\brto\b|\brecover\w*|\brestor\w+|\brestart\w*|\broll(?:ed)?[ -]?back\b|\bback (?:up|online|in service|again|within)\b|\bfail(?:s|ed)?[ -]?over\b|\bdisaster\b/u;
const speedWords =
  /\b(?:latenc(?:y|ies)|respon[ds]\w*|load\w*|redirect\w*|fast|quick\w*|delay\w*|process\w*|deliver\w*|lag|time to|visible|appear\w*|end[- ]to[- ]end|turnaround|seen)\b/u;
const apart =
  /\b(?:offline|outages?|disconnect\w*|(?:is|are|be|gets?) cut(?: off)?|unreachable|buffer\w*|los(?:es?|ing|t) (?:the )?(?:connection|network|signal)|(?:connection|network|signal) loss|without (?:a )?(?:network|connection|internet)|is down|are down|goes? down|(?:may|can|might|could) be (?:down|away|gone))\b|\bof (?:down ?time|silence)\b|\bdown ?time of\b/u;
const soon = /(?:\b(?:within|in|under|below|less than)|<)\s*$/u;
const beyond = /\b(?:beyond|more than|over|older than|longer than|exceeding|the last)\s*$/u;
const partLost =
  /\b(?:zone|region|node|site|server|data ?cent(?:er|re)|disk|machine|leader|instance|rack|host|availability zone)(?:['’]s)? (?:loss|outage|failure|fails?|is lost)\b|\bloss of (?:an? |one |the |a whole )?(?:zone|region|node|site|server|data ?cent(?:er|re)|disk|machine|leader|instance|rack|host|availability zone)\b/u;
const forgetting = /\b(?:delet\w*|eras\w*|forgotten|forget|anonymi[sz]\w*)\b/u;
const holding =
  /\b(?:hold|holds|held|holding|reserve[ds]?|locked|locks|time[- ]?outs?|times out|timed out|cool-?down|grace(?: period)?|escalat\w+|retr(?:y|ies|ied)|debounced?|back-?off(?: of)?|snooze[ds]?|log(?:ged)? out|idle|inactiv\w+|unassigned|unanswered|unpaid|pending|waits?|valid)\b/u;
const early =
  /^\s*(?:before|in advance|ahead|prior|earlier|of inactivity|without|idle|timeouts?|grace|heartbeats?|polling)\b/u;
const calls =
  /^(?:request|call|query|lookup|search|read|write|page|transaction|operation|decision|response|redirect|payment)$/u;

/** What a time says, by the words around it; undefined when they leave it open. */
export function timeRole(signs: Signs): Role | undefined {
  const { before, after, kind, value } = signs;
  const close = `${before.slice(-50)} ${after.slice(0, 50)}`;
  if (kind === "period") return "interval";
  if (/\b(?:sells?|sold|booked) out\b[^.;]{0,20}$/u.test(before)) return undefined;
  if (partLost.test(close) && backWords.test(close)) return "recovery";
  if (lossWords.test(close) && !apart.test(close) && !partLost.test(close))
    return noLoss.test(close) && !beyond.test(before) ? undefined : "durability";
  if (/\b(?:recover|restor)able (?:for )?$/u.test(before)) return "retention";
  if (backWords.test(close)) return "recovery";
  if (/\b(?:every|each|once(?: an?| per| every| each)?|intervals? of|period of)\s*$/u.test(before)) return "interval";
  if (/^\s*(?:intervals?|cycles?|period)\b/u.test(after)) return "interval";
  if (/\bthe (?:last|past)\s*$/u.test(before)) return "interval";
  if (/\b(?:per|over|the last|the first)\s*$/u.test(before) || /^\s*(?:ago|windows?)\b/u.test(after)) return undefined;
  if (signs.inWindow) return undefined;
  if (isLength(signs) && !(value >= day && keeping.test(before))) return "size";
  const isTarget = deadline.test(before);
  if (forgetting.test(before.slice(-50)) && /^\s*after\b/u.test(after)) return "retention";
  if (isTarget && forgetting.test(close) && !keeping.test(before)) return "latency";
  if (isTarget && value >= day && /\b(?:returns?|returned|refund\w*|exchange\w*|claim\w*|withdraw\w*)\b/u.test(close))
    return "interval";
  if (!isTarget && value >= day && /^\s*(?:hot|warm|cold|online|archived?)\b/u.test(after)) return "retention";
  if (isKept(signs, isTarget)) return /\bexpir|\bttl\b/u.test(close) && value < day ? "interval" : "retention";
  if (isHeld(signs, isTarget)) return "interval";
  if (apart.test(close) && !(isTarget && soon.test(before))) return "outage";
  return speedOf(signs, isTarget);
}

/** `location history max 90 days`: a cap on how long a thing is there. */
const storedAtMost =
  /\b(?:history|histories|logs?|trails?|traces?|recordings?|footage|audio|transcripts?|positions?|backups?|archives?|\p{L}+ data|drafts?|copies)[ :(]+(?:is |are |stays? |lives? |only )*(?:for )?(?:max(?:imum)?|at most|no (?:more|longer) than|not (?:more|longer) than|up to)(?: of)?\s*$/u;

/** How long something is kept; what must happen within a time is a deadline even where it speaks of history. */
function isKept({ before, after, near, value }: Signs, isTarget: boolean): boolean {
  const close = `${before.slice(-50)} ${after.slice(0, 50)}`;
  if (isTarget && (value < day || /\b(?:delet|eras|purg)\w*/u.test(close))) return false;
  if (isTarget && storedAtMost.test(before.slice(-60))) return true;
  if (isTarget && !keeping.test(close)) return false;
  if (keeping.test(close) || kept.test(close) || /\b(?:store[sd]?|lives?)\s+(?:for\s+)?$/u.test(before)) return true;
  if (
    /\b(?:traceable|audited|auditable|searchable|accessible|readable|reproducible|queryable)\s+(?:for\s+)?$/u.test(
      before,
    )
  )
    return true;
  if (value >= 90 * day && before.trim() === "" && /^\s*$/u.test(after)) return true;
  return value >= day && !planWords.test(near) && !speedWords.test(near) && isBareThing(before, after);
}

/** `raw data 90 days`, `aggregates 2 years`: nothing but a thing that is stored and a time. */
function isBareThing(before: string, after: string): boolean {
  const thing =
    /^[\s(|:*-]*(?:\p{L}[\p{L}-]* ){0,3}(?:data|telemetry|footage|audio|video|storage|trail|archive|raw|hot|cold|\p{L}{2,}[^s\W]s)[ \t]*[:|]?[ \t|]*(?:for |up to a? ?)?$/u;
  return (
    thing.test(before) &&
    !/\bup to\s*$/u.test(before) &&
    /^\s*(?:$|[.;,)(|]|online|hot|cold|archive|and|then)/u.test(after)
  );
}

/** A time that something waits on purpose: a hold, a timer, a lead. */
function isHeld({ before, after }: Signs, isTarget: boolean): boolean {
  if (early.test(after)) return true;
  if (isTarget) return false;
  if (holding.test(before.slice(-50))) return true;
  return (
    /\bafter\s*(?:about |around )?$/u.test(before) &&
    !speedWords.test(before) &&
    !/\bready|done|available|results?|answers?/u.test(before)
  );
}

function speedOf({ before, after, near, statistic, value, per }: Signs, isTarget: boolean): Role | undefined {
  const isWork =
    /\b(?:spends?|spent)\b[^.;]{0,20}$/u.test(before) || /^\s*(?:of )?(?:cpu|work|effort|labou?r)\b/u.test(after);
  if (isWork) return undefined;
  if (
    /^[ -](?:old|reads?|writes?|responses?|latency|lookups?|redirects?|delivery|updates?|queries|round ?trips?)\b/u.test(
      after,
    )
  )
    return "latency";
  if (statistic || speedWords.test(near) || calls.test(per ?? "")) return "latency";
  if (planWords.test(near)) return undefined;
  if (value >= 7 * day) return /\b(?:within|no later than)\s*$/u.test(before) ? "interval" : undefined;
  return isTarget || /\bafter\s*$/u.test(before) ? "latency" : undefined;
}
