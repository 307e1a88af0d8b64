import { topOf } from "./lookup/place.ts";
import { quote, words } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";
import { countWords, wordBudgets } from "./words.ts";

export default {
  id: "no-overlong-section",
  section: "overview",
  severity: "warning",
  summary: "Disallow more words than the depth of the document allows.",
  why: "A design that is too long is not read, and what is not read is not reviewed.",
  fix: "Shorten the longest sections first: drop what repeats a table, what every system does, and what no decision depends on. Budgets: lean 1,000 words, standard 2,600, thorough 4,500; tables of the API, Quantities, code and inline code do not count.",
  bad: "---\ndepth: lean\n---\n\n(2,300 words)\n",
  good: "---\ndepth: lean\n---\n\n(940 words)\n",
  *check({ document, design }) {
    const { total, sections } = countWords(document);
    const budget = wordBudgets[design.depth];
    if (total <= budget) return;
    const longest = sections
      .toSorted((a, b) => b.words - a.words)
      .slice(0, 3)
      .filter((one) => one.words > 0);
    const named = words(longest.map((one) => `${quote(one.title)} (${one.words.toLocaleString("en")})`));
    const message = `${total.toLocaleString("en")} words, ${design.depth} allows ${budget.toLocaleString("en")}: expected ${(total - budget).toLocaleString("en")} fewer; longest: ${named}`;
    yield { message, at: longest[0]?.at ?? topOf(design), section: longest[0]?.section };
  },
} satisfies Rule;
