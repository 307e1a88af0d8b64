export type Comparator = "<" | "<=" | ">" | ">=" | "==" | "~";

/** What stands before a number and says how to compare it: comparator, statistic, and where the number begins. */
export type Lead = { comparator?: Comparator; statistic?: string; end: number };

const WORDS: [Comparator, string][] = [
  ["<=", "<=|≤|at most|no more than|not more than|no longer than|up to|within|maximum|max.|max"],
  [">=", ">=|≥|at least|no less than|not less than|no fewer than|minimum|min.|min"],
  ["<", "<|less than|fewer than|under|below"],
  [">", ">|more than|greater than|over|above"],
  ["~", "~|≈|about|around|approximately|approx.|roughly|circa|ca.|nearly|almost"],
  ["==", "==|=|exactly"],
];
const comparators = new Map(
  WORDS.flatMap(([comparator, words]) => words.split("|").map((word) => [word, comparator] as const)),
);
const COMPARATOR = [...comparators.keys()].map(escapeWord).join("|");
const STATISTIC = String.raw`p\d{1,2}(?:\.\d{1,3})?|median|mean|average|avg|peak`;
const ONE = `(?<comparator>${COMPARATOR})|(?<statistic>${STATISTIC})|is|be|of|:`;
const FORWARD = new RegExp(String.raw`[\s ]{0,3}(?:${ONE})(?![\p{L}])`, "iuy");
const BACKWARD = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${ONE})[\s ]{0,3}$`, "iu");
const BEFORE = /(?:[\p{L}.:<>=≤≥≈~]|p[\d.]{2,6})\s*$/iu;
const MAX_WORDS = 5;
const REACH = 24;

/** Reads comparator and statistic words forward from `index`. */
export function readLead(text: string, index: number): Lead {
  const lead: Lead = { end: index };
  for (let count = 0; count < MAX_WORDS; count++) {
    FORWARD.lastIndex = lead.end;
    const match = FORWARD.exec(text);
    if (!match) break;
    note(lead, match);
    lead.end += match[0].length;
  }
  return lead;
}

/** Reads the same words backward from a number at `index`; here `end` is where they begin. */
export function readLeadBefore(text: string, index: number): Lead {
  const lead: Lead = { end: index };
  if (!BEFORE.test(text.slice(Math.max(0, index - 10), index))) return lead;
  for (let count = 0; count < MAX_WORDS; count++) {
    const match = BACKWARD.exec(text.slice(Math.max(0, lead.end - REACH), lead.end));
    if (!match || (count === 0 && !(match.groups?.comparator ?? match.groups?.statistic))) break;
    note(lead, match);
    lead.end -= match[0].length;
  }
  return lead;
}

const STATISTIC_AFTER = /[ \t\u00a0]{0,2}\(?(?:at (?:the )?)?(p\d{1,2}(?:\.\d{1,3})?)(?![\p{L}\p{N}_])/iuy;

/** The percentile that follows a measure: `5 min p95`, `1 ms (p99)`. */
export function readStatisticAfter(text: string, index: number): string | undefined {
  STATISTIC_AFTER.lastIndex = index;
  return STATISTIC_AFTER.exec(text)?.[1]?.toLowerCase();
}

function note(lead: Lead, match: RegExpExecArray): void {
  const comparator = match.groups?.comparator;
  const statistic = match.groups?.statistic;
  if (comparator && lead.comparator === undefined) lead.comparator = comparators.get(comparator.toLowerCase());
  if (statistic) lead.statistic ??= statistic.toLowerCase();
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
