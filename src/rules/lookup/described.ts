import type { Nodes } from "mdast";
import type { Diagram } from "../../design/design.ts";
import { cellOf } from "../../design/markup.ts";
import type { SectionId } from "../../design/topics.ts";
import type { Facts } from "../rule.ts";
import { everyNode } from "./nodes.ts";
import { sectionAt } from "./place.ts";
import { isRowOf } from "./short-names.ts";
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

/** Whether a row of a table or an item of a list, outside of flows, costs and the like, describes a node under a shorter name. */
export function isNeighbour(facts: Facts, node: Diagram["nodes"][number]): boolean {
  const isOfUse = (row: Nodes) => (row.type === "tableRow" || row.type === "listItem") && !isUse(facts, row);
  return isRowOf(facts, node, isOfUse);
}

const cache = new WeakMap<Facts["design"], Set<string>[]>();

function wordsOf(facts: Facts): Set<string>[] {
  const told = [...everyNode(facts.document.tree)].filter(({ type }) => type === "paragraph" || type === "tableCell");
  return told.slice(0, most).flatMap((node) => (isUse(facts, node) ? [] : [stemsOf(cellOf(node).text)]));
}

function isUse({ design }: Facts, { position }: Nodes): boolean {
  const section = position && sectionAt(design, position);
  return section !== undefined && uses.includes(section);
}
