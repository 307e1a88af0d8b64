import type { SectionId } from "../design/topics.ts";

/** Lines count from 1; null where a thing does not stand in that document. */
export type Lines = { old: number | null; new: number | null };

/** One thing that is said otherwise; `of` names the field, step or level it belongs to. `factor` is after ÷ before. */
export type Part = {
  part: string;
  of: string | null;
  before: string | null;
  after: string | null;
  factor: number | null;
  lines: Lines;
};

/** A computed quantity that is another only because of what it rests on; `with` are the other causes. */
export type Move = {
  name: string;
  before: string;
  after: string;
  factor: number | null;
  with: string[];
  lines: Lines;
};

/** `was` is the old name of what was renamed, `also` what else was renamed with it, `because` the inputs it follows. */
export type Change = {
  section: SectionId;
  kind: "added" | "removed" | "renamed" | "changed";
  noun: string;
  name: string;
  was: string | null;
  also: string[];
  because: string[];
  parts: Part[];
  moves: Move[];
  lines: Lines;
};

export type Verdict = "holds" | "fails" | "no value";

/** How far a check holds as sized: 0 fails at 1x, infinite up to 1,000x, NaN when it was too large to try. */
export type Reach = { before: number; after: number };

export type CheckChange = {
  kind: "added" | "removed" | "changed";
  requirement: string | null;
  section: string;
  expression: string;
  /** The old expression, where it is another one. */
  was: string | null;
  flips: { load: number; before: Verdict | null; after: Verdict | null }[];
  headroom: Reach | null;
  lines: Lines;
};

export type Place = { line: number; column: number };

/**
 * What in the new document did not follow. `number`: a literal still says the old value of `name`; `name`: a name that
 * is another now, or that is gone (`now` is null); `reference`: a requirement that is gone; `result`: a printed result
 * or verdict that its expression does not give.
 */
export type Stale = {
  kind: "number" | "name" | "reference" | "result";
  noun: string;
  name: string;
  said: string;
  now: string | null;
  places: Place[];
};

/** What changed in meaning between two documents. `wordsOnly` counts the sections that differ in nothing but words. */
export type Changes = {
  verdict: "same" | "differs";
  changes: Change[];
  checks: CheckChange[];
  stale: Stale[];
  wordsOnly: number;
  notCompared: string[];
};
