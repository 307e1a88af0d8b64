import type { Code, RootContent } from "mdast";
import type { Block } from "../blocks/block.ts";
import type { Document, Section } from "../document/index.ts";
import { contentOf, everySection } from "../document/index.ts";
import { topicsOf } from "./heading.ts";
import { type Lead, leadsIn } from "./leads.ts";
import { type Passage, passagesOf, sentencesOf } from "./passages.ts";
import { prune } from "./prune.ts";
import { type SectionId, sectionOf, type Topic } from "./topics.ts";

/** A document without what says nothing, with the meaning of its headings. */
export type Outline = {
  document: Document;
  /** What was understood of the fenced blocks. */
  blocks: ReadonlyMap<Code, Block>;
  /** Every section, in reading order. */
  sections: Section[];
  /** All content, headings aside. */
  nodes: RootContent[];
  /** Every paragraph, item and row, once. */
  passages: Passage[];
  /** The same, sentence by sentence; rows stay whole. */
  sentences: Passage[];
  topics(section: Section): Topic[];
  /** The topics of a section and of those around it. */
  within(section: Section | undefined): Set<Topic>;
  /** The outermost sections about any of these topics, and lines or labels that introduce content about them. */
  about(...topics: Topic[]): Section[];
  /** The content of the sections about any of these topics. */
  content(...topics: Topic[]): RootContent[];
  /** The section that holds a node of the outermost level. */
  holder(node: RootContent): Section | undefined;
  /** The house section that a section belongs to, by the innermost heading that means one. */
  sectionOf(section: Section | undefined): SectionId | undefined;
  /** The house section in which a node stands. */
  sectionAt(node: RootContent): SectionId | undefined;
};

export function outline(document: Document, blocks: Outline["blocks"]): Outline {
  const { preamble, sections: outermost } = prune(document, topicsOf);
  const sections = [...everySection({ sections: outermost })];
  const meanings = new Map<Section, Topic[]>(
    sections.map((section) => [section, isTitle(section) ? [] : topicsOf(section.title)]),
  );
  const topics = (section: Section) => meanings.get(section) ?? [];
  const around = surroundings(sections, topics);
  const holders = new Map<RootContent, Section>(
    sections.flatMap((section) => section.nodes.map((node): [RootContent, Section] => [node, section])),
  );
  const leads = leadsIn(sections, around);
  for (const { section, topics: found } of leads) meanings.set(section, found);
  const within = (section: Section | undefined) => (section && around.get(section)) ?? new Set<Topic>();
  const about = finder(sections, leads, topics, within);
  const holder = (node: RootContent) => holders.get(node);
  const passages = passagesOf(preamble, sections, within);
  return {
    document: { ...document, preamble, sections: outermost },
    blocks,
    sections,
    nodes: [...preamble, ...sections.flatMap(({ nodes }) => nodes)],
    passages,
    sentences: passages.flatMap(sentencesOf),
    topics,
    within,
    about,
    content: (...some) => about(...some).flatMap(contentOf),
    holder,
    sectionOf: (section) => houseSection(section, topics),
    sectionAt: (node) => houseSection(holder(node), topics),
  };
}

/** The name of the whole, such as `System Design: Review Workflow`, speaks of what is built and not of a topic. */
function isTitle({ depth, sections }: Section): boolean {
  return depth === 1 && sections.filter(({ title }) => topicsOf(title).length > 0).length >= 3;
}

/** The topics of each section and of those around it. */
function surroundings(sections: Section[], topics: (section: Section) => Topic[]): Map<Section, Set<Topic>> {
  const found = new Map<Section, Set<Topic>>();
  for (const section of sections) {
    const outer = section.parent && found.get(section.parent);
    const own = topics(section);
    found.set(section, own.length === 0 && outer ? outer : new Set([...own, ...(outer ?? [])]));
  }
  return found;
}

function finder(sections: Section[], leads: Lead[], topics: Outline["topics"], within: Outline["within"]) {
  return (...some: Topic[]): Section[] => {
    const isAbout = (found: Iterable<Topic>) => [...found].some((topic) => some.includes(topic));
    const headed = sections.filter((section) => isAbout(topics(section)) && !isAbout(within(section.parent)));
    const led = leads.filter((lead) => isAbout(lead.topics) && !isAbout(within(lead.section.parent)));
    return [...headed, ...led.map(({ section }) => section)];
  };
}

function houseSection(section: Section | undefined, topics: Outline["topics"]): SectionId | undefined {
  for (let part = section; part; part = part.parent) {
    const [topic] = topics(part);
    if (topic) return sectionOf(topic);
  }
  return undefined;
}

/** The sections around this one, innermost first. */
export function ancestors(section: Section): Section[] {
  return section.parent ? [section.parent, ...ancestors(section.parent)] : [];
}
