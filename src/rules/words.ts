import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { toString as plain } from "mdast-util-to-string";
import type { Position } from "unist";
import { topicsOf } from "../design/heading.ts";
import { type SectionId, sectionOf, type Topic } from "../design/topics.ts";
import type { Document, Section } from "../document/index.ts";
import { everyNode } from "./lookup/nodes.ts";

/** How many words a document of each depth may have. */
export const wordBudgets = { lean: 1000, standard: 2600, thorough: 4500 } as const;

export type SectionWords = { title: string; section: SectionId | undefined; words: number; at: Position };

/**
 * The words of a document and of each of its outermost sections below the title. A word is a token with a letter or digit; front matter,
 * the brief, Quantities, API tables, code blocks, inline code and the verdicts of checks are not counted.
 */
export function countWords(document: Document): { total: number; sections: SectionWords[] } {
  const [title] = document.sections;
  const isTitled =
    document.sections.length === 1 && title !== undefined && title.sections.some(({ depth }) => depth < 7);
  const outer = isTitled ? title.sections : document.sections;
  const sections = outer.map((section) => ({
    title: section.title,
    section: houseOf(section),
    words: wordsOf(section, []),
    at: section.heading.position ?? section.at,
  }));
  const front = wordsIn(document.preamble, false) + (isTitled ? wordsIn([title.heading, ...title.nodes], false) : 0);
  return { total: sections.reduce((sum, { words }) => sum + words, front), sections };
}

function houseOf(section: Section): SectionId | undefined {
  const [topic] = topicsOf(section.title);
  return topic && sectionOf(topic);
}

function wordsOf(section: Section, around: Topic[]): number {
  const topics = [...around, ...topicsOf(section.title)];
  if (topics.includes("quantities")) return 0;
  const own = wordsIn(
    [section.heading, ...section.nodes],
    topics.some((topic) => sectionOf(topic) === "api"),
  );
  return section.sections.reduce((sum, child) => sum + wordsOf(child, topics), own);
}

function wordsIn(nodes: RootContent[], inApi: boolean): number {
  const skipped = (node: Nodes) =>
    (inApi && node.type === "table") || (node.type === "blockquote" && /^\W*brief:/i.test(plain(node).slice(0, 40)));
  let count = 0;
  for (const node of everyNode(nodes, (one) => !skipped(one))) {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell")
      count += tokens(proseOf(node.children));
  }
  return count;
}

function tokens(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

const verdict = /^\s*(?:holds|fails)\b(?:\s*\([^()]*\))?/;

/** The text without inline code and without the verdict behind it. */
function proseOf(children: PhrasingContent[]): string {
  let afterCode = false;
  let text = "";
  for (const node of everyNode(children as RootContent[])) {
    if (node.type === "text") text += afterCode ? node.value.replace(verdict, "") : node.value;
    if (node.type === "inlineCode" || node.type === "break") text += " ";
    afterCode = node.type === "inlineCode";
  }
  return text;
}
