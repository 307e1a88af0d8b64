import type { Declaration, Fault } from "../block.ts";

/** What a reader of one language gives; `language` where it found a more special one, `notChecked` what it passed over. */
export type Reading = { declarations: Declaration[]; faults: Fault[]; language?: string; notChecked?: string };

export type CodeReader = (source: string, language: string) => Reading;

/** The first of each, in order, without the names in `but`. */
export function distinct(names: Iterable<string>, but: ReadonlySet<string> = new Set()): string[] {
  return [...new Set(names)].filter((name) => !but.has(name));
}

/** How faults name the end of a block. */
export const end = "the end of the block";
