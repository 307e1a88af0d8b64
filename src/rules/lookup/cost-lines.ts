import type { CostLine } from "../../design/design.ts";
import { findMeasures } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { general, people, usualCosts } from "./cost-words.ts";
import { leavesOf } from "./leaves.ts";
import { sectionAt } from "./place.ts";
import { stemsOf } from "./stems.ts";

/** What a line says, and what is said of the quantities it is computed from. */
export function saidOfLine(facts: Facts, { item, quantity, unitPrice, amount }: CostLine): string {
  const cells = [quantity, unitPrice, amount].filter((cell) => cell !== undefined);
  const leaves = cells.flatMap(({ expression }) => (expression ? leavesOf(facts, expression.text) : []));
  const bases = leaves.map(({ name, basis }) => `${name.replaceAll("_", " ")} ${basis.text}`);
  return [item, ...cells.map(({ text }) => text), ...bases].join("\n");
}

/** Lines whose every telling word stands nowhere but in the cost section, and that are no usual cost. */
export function unknownLines(facts: Facts): CostLine[] {
  const { design } = facts;
  if (design.components.length < 2 || design.costs.lines.length < 2) return [];
  const known = wordsIn(elsewhere(facts));
  return design.costs.lines.slice(0, most).filter((line) => {
    const { item } = line;
    if (!isItem(line) || facts.graph.names.mentioned(item).length > 0) return false;
    if (usualCosts.some(([, pattern]) => pattern.test(item)) || people.test(saidOfLine(facts, line))) return false;
    const own = [...wordsIn(item.replace(general, " "))].filter((word) => /\p{L}{3}/u.test(word));
    return own.length > 0 && !own.some((word) => known.has(word));
  });
}

const most = 500;

/** The words in lower case, as they stand and as stems. */
function wordsIn(text: string): Set<string> {
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word);
  return new Set([...words, ...stemsOf(text)]);
}

/** A row or a short item; a sentence that holds an amount is no line. */
function isItem({ item, amount }: CostLine): boolean {
  return item.length <= 60 && amount !== undefined && findMeasures(amount.text).length > 0;
}

/** The document without its cost section. */
function elsewhere({ document, design }: Facts): string {
  const lines = document.source.split("\n");
  return design.headings
    .map(({ at }, index) => ({ at, end: (design.headings[index + 1]?.at.start.line ?? lines.length + 1) - 1 }))
    .filter(({ at }) => sectionAt(design, at) !== "cost")
    .map(({ at, end }) => lines.slice(at.start.line - 1, end).join("\n"))
    .join("\n");
}
