import type { Fact } from "./brief.ts";
import { endured } from "./groups.ts";
import type { RawNumber } from "./numbers.ts";
import type { Tail } from "./tails.ts";

const comparators: [Fact["comparator"], RegExp][] = [
  ["<", /(?:\b(?:under|below|less than|fewer than|cheaper than|faster than)|<)\s*$/iu],
  [
    "<=",
    /(?:\b(?:within|at most|no more than|not more than|no longer than|up to|max(?:imum)?(?: of)?|limit(?:ed)?(?: of| to)?|capp?(?:ed)?(?: of| at)?|budget(?: of)?|not exceed(?:ing)?)|<=|≤)\s*:?\s*$/iu,
  ],
  [">=", /(?:\b(?:at least|no less than|not less than|minimum(?: of)?|min)|>=|≥)\s*$/iu],
  [">", /(?:\b(?:more than|over|above|greater than)|>)\s*$/iu],
];

/** `shouldn't be more than 200`, `never loses more than 5 minutes`. */
const notMore =
  /(?:\b(?:not|never|nobody|no|cannot)|n['’]t)(?: \p{L}+){0,4} (?:more than|over|above|beyond|exceed|longer than|older than)\s*$/iu;

/** How the number is to be compared, by the words directly before it. */
export function comparatorOf(before: string, isTime: boolean): Fact["comparator"] {
  if (notMore.test(before)) return "<=";
  const said = comparators.find(([, pattern]) => pattern.test(before))?.[0];
  return said ?? (isTime && /\bin\s*$/iu.test(before) ? "<=" : undefined);
}

const together =
  /^\s*(?:of (?:them|these|those) )?(?:\p{L}+ ){0,2}(?:at the same time|at once|in parallel|simultaneously|concurrently)\b|^\s*(?:are |is |can be |may be )?(?:online|logged in|signed in|on shift|on duty)\b(?! (?:orders?|users?|shops?|stores?|banking|booking))/iu;

/** The percentile, average or peak that the words around a number name. */
export function statisticOf(
  raw: RawNumber,
  tail: Tail,
  around: { before: string; after: string; rate: boolean },
): string | undefined {
  const { before, after, rate } = around;
  if (!rate && raw.statistic && /^p\d/u.test(raw.statistic)) return raw.statistic;
  const behind =
    /^[\s(,]{0,3}(?:at |in |for |@ ?)?(?:the )?(?:p(\d\d(?:\.\d{1,3})?)\b|(\d\d(?:\.\d{1,3})?)(?:th)?[ -]percentile)/iu.exec(
      after,
    ) ??
    /^(?: (?!and\b|or\b)\p{L}+){1,4}[ ,(]{1,2}p(\d\d(?:\.\d{1,3})?)\b(?![ :<=]{0,3}(?:of |under |below |within |in )?\d)/iu.exec(
      after,
    );
  const ahead = /(?:\bp(\d\d(?:\.\d{1,3})?)\b|\b(\d\d)th[ -]percentile)[^.;\d]{0,50}$/iu.exec(before);
  const found = behind ?? ahead;
  if (found && !rate) return `p${found[1] ?? found[2]}`;
  if (rate && /(?:\bpeak\w*|\bbursts?\b|\bspikes?\b|\bup to|\bmax(?:imum)?|\bat most)[^\d;.]{0,30}$/iu.test(before))
    return "peak";
  if (
    rate &&
    /^[^\d;.,]{0,36}\b(?:peaks?|bursts?|spikes?|busiest)\b(?!\s*(?:of|at|:)?\s*\d)(?![^;.,]{0,60}?\b\d+(?:\.\d+)?\s?(?:x|×|times))/iu.test(
      after,
    )
  )
    return "peak";
  if (tail.crowd || together.test(after)) return "peak";
  if (/\bmedian\b[^\d;.]{0,20}$/iu.test(before)) return "p50";
  return /\b(?:average|avg|mean|on average|typically)\b[^\d;.]{0,20}$/iu.test(before) ||
    /^[\s(,]{0,3}(?:on average|average|avg|mean)\b(?!\s*[\d:])/iu.test(after)
    ? "avg"
    : undefined;
}

const capped =
  /\b(?:up to|max(?:imum)?(?: of)?|at most|under|below|limited to|no more than|fewer than|not exceed\w*)\s*$|[<≤]=?\s*$/iu;

/** Whether a count is a cap or a mean; undefined for one that simply is. */
export function countBoundOf(before: string, behind: string): Fact["bound"] {
  if (
    capped.test(before) ||
    endured(before) ||
    notMore.test(before) ||
    /^\s*(?:max|at most|or (?:less|fewer))\b/iu.test(behind)
  )
    return "max";
  const mean =
    /\b(?:average|avg|mean|on average|averaging|typical(?:ly)?|usual(?:ly)?|mostly|normally)\b(?:[^\d;.]|\d{1,3} to ){0,20}$/iu;
  return mean.test(before) || /^[\s(,]{0,3}(?:on average|average|avg|mean)\b/iu.test(behind) ? "mean" : undefined;
}

/** Whether a size is a cap, a mean or the sum of all. */
export function boundOf(before: string, after: string, near: string): Fact["bound"] {
  if (/^\s*of\s/iu.test(after))
    return /^[^,;.\d]{0,40}\b(?:each|apiece|per(?! (?:day|week|month|hour|year|night)\b)|on average)\b/iu.test(after)
      ? "mean"
      : "total";
  if (/(?<!\bat )\b(?:most|the majority|nearly all)\b[^.;,\d]{0,40}$/iu.test(before)) return "mean";
  if (/\b(?:can|may|might|could) (?:run|take|last|go on)\b[^.;,\d]{0,12}$/iu.test(before)) return "max";
  const cap =
    /\b(?:up to|max(?:imum)?|at most|under|below|limit\w*|cap\w*|no larger than|no more than|less than|not exceed\w*)\b[^\d]{0,20}$|[<≤]=?\s*$/iu;
  if (cap.test(before) || /^\s*(?:max|limit|cap|or less|each max)\b/iu.test(after)) return "max";
  const mean = /\b(?:average|avg|mean|typical(?:ly)?|about|around|roughly|averaging)\b[^\d]{0,20}$|~\s*$/iu;
  if (mean.test(before) || /^\s*(?:on average|average|avg|mean|each)\b/iu.test(after)) return "mean";
  const total = /\b(?:total|in all|altogether|overall|library|catalogu?e|corpus|already|existing|today)\b/iu;
  return total.test(near) || /^\s*worth\b/iu.test(after) ? "total" : undefined;
}
