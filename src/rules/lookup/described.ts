import { cellOf } from "../../design/markup.ts";
import type { SectionId } from "../../design/topics.ts";
import type { Facts } from "../rule.ts";
import { everyNode } from "./nodes.ts";
import { sectionAt } from "./place.ts";
import { isCommon, stemsOf, tellingStems } from "./stems.ts";

/** Where a part is used and not described. */
const uses: SectionId[] = [
  "data-flow",
  "api",
  "cost",
  "scaling",
  "failure-modes",
  "security",
  "monitoring",
  "questions",
];
const most = 2_000;

/** Whether a sentence outside of flows, costs and the like names something; as its telling words, all in one paragraph or cell. A name of common words alone tells nothing. */
export function isDescribed(facts: Facts, name: string): boolean {
  const known = cache.get(facts.design) ?? wordsOf(facts);
  cache.set(facts.design, known);
  const stems = tellingStems(name);
  return stems.every(isCommon) || known.some((words) => stems.every((stem) => words.has(stem)));
}

const cache = new WeakMap<Facts["design"], Set<string>[]>();

function wordsOf({ document, design }: Facts): Set<string>[] {
  const told = [...everyNode(document.tree)].filter(({ type }) => type === "paragraph" || type === "tableCell");
  return told.slice(0, most).flatMap((node) => {
    const section = node.position && sectionAt(design, node.position);
    return section && uses.includes(section) ? [] : [stemsOf(cellOf(node).text)];
  });
}
