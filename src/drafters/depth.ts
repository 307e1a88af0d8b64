import { wordBudgets } from "../rules/words.ts";
import type { Given } from "./drafter.ts";

/** What an estimate may be wrong by. */
const slack = 50;

/**
 * The depth whose word budget a document has room in, from its sections by heading. The words are estimated without a
 * parse: fenced blocks, inline code, verdicts, Quantities and the tables of the API are left out, as in `countWords`.
 */
export function depthFor(sections: ReadonlyMap<string, string>): Given["depth"] {
  let words = 0;
  for (const [title, text] of sections) if (title !== "Quantities") words += wordsIn(text, title === "API Contract");
  return words > wordBudgets.standard - slack ? "thorough" : "standard";
}

function wordsIn(section: string, inApi: boolean): number {
  const text = section
    .replace(/^```[\s\S]*?^```/gmu, "")
    .replace(inApi ? /^\|.*$/gmu : /^\|[-| :]+\|$/gmu, "")
    .replace(/`[^`\n]*`(?: (?:holds|fails)(?: \([^()]*\))?)?/gu, " ");
  return text.split(/[\s|]+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}
