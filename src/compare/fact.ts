import type { Position } from "unist";
import type { SectionId } from "../design/topics.ts";
import type { Facts } from "../rules/rule.ts";

/** A piece of a fact, as its author says it, without what the program prints into it. */
export type Said = { label: string; text: string; at: Position };

/** A thing of the design that is compared as a whole: `members` are its steps or fields. */
export type Fact = { name: string; at: Position; parts: Said[]; members: Fact[] };

/** Words of a cell or phrase without the results and verdicts that the program writes behind its live code. */
export type Strip = (text: string, at: Position) => string;

/**
 * How two facts are known to be the same: by `name`, which can be changed; by an `id`, which says nothing of its own; by
 * a `text` that can be reworded; or by an `exact` text.
 */
export type Naming = "name" | "id" | "text" | "exact";

export type Kind = {
  section: SectionId;
  noun: string;
  naming: Naming;
  /** What its members are called, and how they are known. */
  member?: { noun: string; naming: Naming };
  /** Only tells renames: what comes and goes is told by another kind. */
  quiet?: boolean;
  read(facts: Facts, strip: Strip): Fact[];
};

/** Two facts that are one, or one that has no partner. */
export type Pair = { old?: Fact; now?: Fact };

/** A fact with the parts that say something. */
export function factOf(name: string, at: Position, parts: Record<string, string | undefined>, strip: Strip): Fact {
  const said = Object.entries(parts).flatMap(([label, text]) =>
    text === undefined || text.trim() === "" ? [] : [{ label, text: strip(text, at), at }],
  );
  return { name: strip(name, at), at, parts: said, members: [] };
}
