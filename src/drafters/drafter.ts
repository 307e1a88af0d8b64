import type { SectionId } from "../design/topics.ts";
import type { Diagnostic } from "../rules/rule.ts";

/** What a section may be written from: the request, material beside it, and the document as far as it stands. */
export type Given = {
  brief: string;
  context: string[];
  depth: "lean" | "standard" | "thorough";
  /** The joined document so far, in the house form; empty at first. */
  document: string;
};

/** One section in Markdown, beginning with its `## ` heading; pieces arrive as they are written. */
export type Drafter = {
  id: string;
  description: string;
  /** The document's name, for `# System Design: NAME`. */
  title(brief: string): string;
  /** The depth it writes in, where it cannot write in the one asked for. */
  depth?(asked: Given["depth"], brief: string): Given["depth"];
  /** What the user must know before relying on the draft; nothing where there is nothing. */
  remark?(given: Pick<Given, "brief" | "context">): string | undefined;
  draft(section: SectionId, given: Given, signal: AbortSignal): AsyncIterable<string>;
  /** Writes a section anew that holds all that was not reported; absent where a drafter cannot. */
  repair?(
    section: SectionId,
    standing: string,
    diagnostics: Diagnostic[],
    given: Given,
    signal: AbortSignal,
  ): AsyncIterable<string>;
};
