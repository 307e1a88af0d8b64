/** Offsets into the brief; `text.slice(start, end)` are the author's words. */
export type Span = { start: number; end: number };

/**
 * What a number of a brief says; a number whose meaning is unclear has none. `latency` is what must happen within a
 * time, `interval` a time that passes on purpose: how often something reports, polls or runs, and the timers (`every
 * 10 s`, `seats are held for 8 minutes`, `a reminder 24 h before`). The length of a thing (`calls of 12 minutes`) is a
 * `size`. Downtime of somebody else's system (`the EHR is down 2 hours a month`) is no promise: it has no role, and the
 * system as its noun. `outage` is how long something is away and is to be borne: `offline for up to 12 hours`, `devices
 * may be down for a day`. Of a range (`$3-4k/month`) the upper end is read: a design must hold there.
 */
export type Role =
  | "rate"
  | "count"
  | "size"
  | "latency"
  | "availability"
  | "unit-cost"
  | "budget"
  | "retention"
  | "peak"
  | "ratio"
  | "durability"
  | "recovery"
  | "interval"
  | "outage";

/** A number of the brief with its unit, what it counts and what it says. */
export type Fact = {
  /** The author's words, from the number to its unit and noun. */
  text: string;
  at: Span;
  /** The number and unit in house form, such as `20k /day`, `5 min`, `99.9 %`, `0.50 USD`. */
  measure: string;
  /** What is counted, in lower case and singular, such as `order`. */
  noun?: string;
  /**
   * What the number is for each of, such as `video` in `$0.50 per video`. A rate or a count with it is no total: `20
   * messages per user per day` is a rate of 20 /day for each user, `18 messages per conversation`, `groups up to 200
   * members` are counts for each, to be multiplied with how many of `per` there are.
   */
  per?: string;
  comparator?: "<" | "<=" | ">" | ">=";
  /** `p95`, `p99.9`, `avg` or `peak`; `headroom` of a factor on what is told before it. */
  statistic?: string;
  /** Whether a size is a cap, a mean or the sum of all; a count may be a cap or a mean. */
  bound?: "max" | "mean" | "total";
  role?: Role;
  /** When an availability is meant, such as `between 8:00 and 23:00`. */
  hours?: string;
  /** Where a latency is measured, when that is not at the user's. */
  side?: "server";
  /** Index into `clauses` of the clause that the number stands in; -1 when it stands in the subject. */
  clause: number;
};

/** A stretch of the brief that says one thing. */
export type Clause = {
  text: string;
  at: Span;
  /**
   * `capability`: what the system does; `target`: only a number; `request`: a word to the writer of the design, such as
   * a question or `compare with Auth0`; `remark`: a comparison or an aside, such as `like Uber`, with nothing to build.
   */
  kind: "capability" | "target" | "constraint" | "request" | "remark";
  /** A capability as a sentence without its full stop, such as `Users upload videos up to 1 GB`. */
  sentence: string;
  /** The verb that says what is done, in its base form, when there is one. */
  verb?: string;
};

/** What the brief fixes or forbids without a number. */
export type Constraint = {
  kind:
    | "cloud"
    | "on-prem"
    | "stack"
    | "regulation"
    | "must-not-lose"
    | "team"
    | "exclusion"
    /** A system that stands already or belongs to others and is called, fed or replaced: `our SAP`, `the existing EHR`. */
    | "existing"
    /** A wish for little cost that names no amount: `cheap as possible`. */
    | "cost";
  /** The words that say so, such as `AWS`; `text` is the stretch they stand in. */
  words: string;
  text: string;
  at: Span;
};

/** A request, read. Every span points into `text`. */
export type Brief = {
  text: string;
  subject: {
    /** The name of what shall be built, in Title Case, at most eight words; never empty. */
    name: string;
    at: Span;
    /** False when the brief names nothing and `name` is a stopgap. */
    given: boolean;
  };
  clauses: Clause[];
  facts: Fact[];
  constraints: Constraint[];
};
