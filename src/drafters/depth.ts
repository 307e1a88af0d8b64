import { wordBudgets } from "../rules/words.ts";
import type { Given } from "./drafter.ts";

/** By how much the estimate is too high, on documents of this size. */
const surplus = 20;

/**
 * The depth whose word budget a document has room in, from its sections by heading. The words are estimated without a
 * parse: fenced blocks, inline code, verdicts, Quantities and the tables of the API are left out, as in `countWords`.
 */
export function depthFor(sections: ReadonlyMap<string, string>): Given["depth"] {
  return wordsOfSections(sections) > wordBudgets.standard + surplus ? "thorough" : "standard";
}

/** About as many words as `countWords` finds, from sections by heading. */
export function wordsOfSections(sections: ReadonlyMap<string, string>): number {
  let words = 0;
  for (const [title, text] of sections) if (title !== "Quantities") words += wordsIn(text, title === "API Contract");
  return words;
}

function wordsIn(section: string, inApi: boolean): number {
  const text = section
    .replace(/^```[\s\S]*?^```/gmu, "")
    .replace(inApi ? /^\|.*$/gmu : /^\|[-| :]+\|$/gmu, "")
    .replace(/`[^`\n]*`(?: (?:holds|fails)(?: \([^()]*\))?)?/gu, " ");
  return text.split(/[\s|]+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}
