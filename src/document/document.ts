import type { Heading, Paragraph, Root, RootContent } from "mdast";
import type { Position } from "unist";
import type { FrontMatter } from "./front-matter.ts";

/** A parsed text. `source` is the text as given, without a byte order mark; every position in `tree` points into it. */
export type Document = {
  path: string;
  source: string;
  tree: Root;
  frontMatter: FrontMatter;
  /** What stands before the first heading. */
  preamble: RootContent[];
  /** The outermost sections, in order. */
  sections: Section[];
  /** What was blanked out before parsing, since it would hide or choke the rest. */
  masked: Mask[];
};

/** Why a stretch of text was not parsed as it stands. */
export type Mask = { reason: "stray fence" | "too deep"; at: Position };

/** A heading and all that stands below it up to the next heading of its depth. */
export type Section = {
  title: string;
  /** 1 to 6 for headings; 7 for a paragraph in bold that serves as one; 8 for a line that introduces what follows it. */
  depth: number;
  heading: Heading | Paragraph;
  /** What stands between the heading and the first heading below it. */
  nodes: RootContent[];
  sections: Section[];
  parent?: Section;
  at: Position;
};

/** A stretch of the author's text and where it stands. */
export type Text = { text: string; at: Position };

/** `section` and every section below it, in reading order. */
export function* within(section: Section): Generator<Section> {
  yield section;
  for (const child of section.sections) yield* within(child);
}

/** Every section of the document, in reading order. */
export function* everySection(document: Pick<Document, "sections">): Generator<Section> {
  for (const section of document.sections) yield* within(section);
}

/** The content of `section` and of all sections below it, without headings. */
export function contentOf(section: Section): RootContent[] {
  return [...within(section)].flatMap((part) => part.nodes);
}
