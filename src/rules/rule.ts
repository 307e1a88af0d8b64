import type { Position } from "unist";
import type { Design } from "../design/design.ts";
import type { SectionId } from "../design/topics.ts";
import type { Document } from "../document/index.ts";
import type { Graph } from "../graph/index.ts";
import type { Ledger } from "../quantities/index.ts";
import type { ChecklistItem } from "./checklist.ts";

export type Severity = "error" | "warning" | "info";

/**
 * What a rule may look at: the text, what was read from it, how its names hang together, its numbers computed, and how
 * far each checklist item is met.
 * `brief` is the request: the one given, else the one the document quotes.
 */
export type Facts = {
  document: Document;
  design: Design;
  graph: Graph;
  ledger: Ledger;
  checklist: ChecklistItem[];
  brief?: string | undefined;
};

export type Related = { message: string; at: Position };

/** What a rule found; `severity` and `section` only where they differ from the rule's own. */
export type Finding = {
  message: string;
  at: Position;
  severity?: Severity;
  section?: SectionId;
  related?: Related[];
};

export type Rule = {
  id: string;
  section: SectionId;
  severity: Severity;
  /** "Require …" or "Disallow …", one line. */
  summary: string;
  /** What goes wrong for the reader when it is ignored. */
  why: string;
  /** An instruction, shown to people and given to the language model. */
  fix: string;
  /** A bad and a good passage, for `explain`. */
  bad: string;
  good: string;
  /** Whether it also speaks of a text that is no design, such as a guide or a list of tasks. */
  anyText?: boolean;
  /** Pure; a rule whose facts are missing says nothing. */
  check(facts: Facts): Iterable<Finding>;
};

export type Diagnostic = Required<Pick<Finding, "message" | "at" | "severity" | "section">> & {
  rule: string;
  fix: string;
  related: Related[];
};
