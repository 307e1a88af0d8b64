import type { RootContent } from "mdast";
import { topicsOf } from "../design/heading.ts";
import { type SectionId, sectionOf } from "../design/topics.ts";
import type { Document, Section } from "../document/index.ts";
import type { Words } from "./words.ts";

/** A paragraph, item, row or block, with the section it stands in and what it says, the computed blanked out. */
export type Unit = {
  text: string;
  key: string;
  place: string;
  title: string;
  section: SectionId;
  isCode: boolean;
  first: number;
  last: number;
};

type Around = Pick<Unit, "place" | "title" | "section">;

/** Everything a document says below its headings, in reading order. `masked` is its source without what is computed. */
export function unitsOf(document: Document, masked: string, words: Words): Unit[] {
  const units: Unit[] = [];
  const add = (nodes: RootContent[], around: Around) => {
    for (const node of nodes)
      for (const part of partsOf(node)) units.push(unitOf(part, node.type === "code", masked, around, words));
  };
  const top: Around = { place: "", title: document.sections[0]?.title ?? "", section: "overview" };
  add(document.preamble, top);
  const waiting = document.sections.toReversed().map((section) => ({ section, above: top }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const around = aroundOf(next.section, next.above, words);
    add(next.section.nodes, around);
    for (const below of next.section.sections.toReversed()) waiting.push({ section: below, above: around });
  }
  return units.filter(({ key, text, isCode }) => key !== "" && !(isCode && text.includes("%% drawn from the steps")));
}

function aroundOf({ title, depth }: Section, above: Around, words: Words): Around {
  const [topic] = topicsOf(title);
  const section = topic ? sectionOf(topic) : above.section;
  if (depth > 6) return { ...above, section };
  return { place: `${above.title}\n${words.key(title)}`.slice(-400), title, section };
}

type Part = { position?: RootContent["position"] };

function partsOf(node: RootContent): Part[] {
  if (node.type === "list")
    return node.children.map((item) => (item.children[0]?.position ? spanned(item.children) : item));
  return node.type === "table" ? node.children.slice(1) : [node];
}

function spanned(nodes: Part[]): Part {
  return { position: { start: nodes[0]!.position!.start, end: nodes.at(-1)!.position!.end } };
}

function unitOf({ position }: Part, isCode: boolean, masked: string, around: Around, words: Words): Unit {
  const text = masked.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const [first, last] = [position?.start.line ?? 1, position?.end.line ?? 1];
  return { ...around, text, key: words.key(text), isCode, first, last };
}
