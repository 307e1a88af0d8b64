/** Offsets into the brief; `text.slice(start, end)` are the author's words. */
export type Span = { start: number; end: number };

/** What a number of a brief says; a number whose meaning is unclear has none. */
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
  | "interval";

/** A number of the brief with its unit, what it counts and what it says. */
export type Fact = {
  /** The author's words, from the number to its unit and noun. */
  text: string;
  at: Span;
  /** The number and unit in house form, such as `20k /day`, `5 min`, `99.9 %`, `0.50 USD`. */
  measure: string;
  /** What is counted, in lower case and singular, such as `order`. */
  noun?: string;
  /** What the number is for each of, such as `video` in `$0.50 per video`. */
  per?: string;
  comparator?: "<" | "<=" | ">" | ">=";
  /** `p95`, `p99.9`, `avg` or `peak`. */
  statistic?: string;
  /** Whether a size is a cap, a mean or the sum of all. */
  bound?: "max" | "mean" | "total";
  role?: Role;
  /** Index into `clauses` of the clause that the number stands in; -1 when it stands in the subject. */
  clause: number;
};

/** A stretch of the brief that says one thing. */
export type Clause = {
  text: string;
  at: Span;
  /** `capability`: what the system does; `target`: only a number; `request`: a word to the writer of the design. */
  kind: "capability" | "target" | "constraint" | "request";
  /** A capability as a sentence without its full stop, such as `Users upload videos up to 1 GB`. */
  sentence: string;
  /** The verb that says what is done, in its base form, when there is one. */
  verb?: string;
};

/** What the brief fixes or forbids without a number. */
export type Constraint = {
  kind: "cloud" | "on-prem" | "stack" | "regulation" | "must-not-lose" | "team" | "exclusion";
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
