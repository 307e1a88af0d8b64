import type { RootContent } from "mdast";
import { contentOf, type Document, everySection, type Section } from "../document/index.ts";
import { topicsOf } from "./heading.ts";
import type { SectionId, Topic } from "./topics.ts";
import { sectionOf } from "./topics.ts";

/** A document with the meaning of its headings. */
export type Outline = {
  document: Document;
  /** All content, headings aside. */
  nodes: RootContent[];
  topics(section: Section): Topic[];
  /** The outermost sections about any of these topics. */
  about(...topics: Topic[]): Section[];
  /** The content of the sections about any of these topics. */
  content(...topics: Topic[]): RootContent[];
  /** The house section in which an offset stands, by the innermost heading that means one. */
  sectionAt(offset: number): SectionId | undefined;
};

export function outline(document: Document): Outline {
  const sections = [...everySection(document)];
  const meanings = new Map(sections.map((section) => [section, topicsOf(section.title)]));
  const topics = (section: Section) => meanings.get(section) ?? [];
  const isAbout = (section: Section | undefined, some: Topic[]): boolean =>
    section !== undefined && topics(section).some((topic) => some.includes(topic));
  const about = (...some: Topic[]) =>
    sections.filter((section) => isAbout(section, some) && !ancestors(section).some((outer) => isAbout(outer, some)));
  return {
    document,
    nodes: [...document.preamble, ...sections.flatMap((section) => section.nodes)],
    topics,
    about,
    content: (...some) => about(...some).flatMap(contentOf),
    sectionAt: (offset) => {
      const around = sections.filter(({ at }) => (at.start.offset ?? 0) <= offset && offset <= (at.end.offset ?? 0));
      const known = around.reverse().map((section) => topics(section)[0]).find((topic) => topic !== undefined);
      return known && sectionOf(known);
    },
  };
}

/** The sections around this one, innermost first. */
export function ancestors(section: Section): Section[] {
  return section.parent ? [section.parent, ...ancestors(section.parent)] : [];
}
