import type { RootContent } from "mdast";
import type { Design } from "../../design/design.ts";
import { topicsOf } from "../../design/heading.ts";
import { cellOf } from "../../design/markup.ts";
import { type SectionId, sectionTitles, type Topic } from "../../design/topics.ts";
import { contentOf, type Document, everySection } from "../../document/index.ts";
import type { Facts } from "../rule.ts";
import { everyNode } from "./nodes.ts";
import { quote } from "./quote.ts";

/** The author's heading of a section, else the house's. */
export function titleOf({ design }: Facts, section: SectionId): string {
  return headingOf(design, section)?.title || sectionTitles[section];
}

/** What a message says of a section begins with this: the author's heading, else that there is none. */
export function subjectOf({ design }: Facts, section: SectionId): string {
  const title = headingOf(design, section)?.title;
  return title ? quote(title) : `the design, without a section \`${sectionTitles[section]}\`,`;
}

/** The words below the headings of a section: a line for each paragraph, cell and block of code. */
export function textOf({ document, design }: Facts, section: SectionId): string {
  return bodiesOf(document, design, section).map(linesOf).join("\n");
}

/** The words of some nodes, HTML and code included, comments not. */
export function linesOf(nodes: RootContent[]): string {
  const lines = [...everyNode(nodes)].flatMap((node) => {
    if (node.type === "html") return [node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/<[^<>]*>/g, " ")];
    return node.type === "paragraph" || node.type === "tableCell" || node.type === "code" ? [cellOf(node).text] : [];
  });
  return lines.join("\n");
}

/** The first heading of a section, before all one that means nothing else. */
export function headingOf(design: Design, section: SectionId) {
  const meant = headingsOf(design, section);
  const own = meant.filter(({ sections }) => sections[0] === section);
  return own.find(({ empty }) => !empty) ?? own[0] ?? meant[0];
}

/** Parts that stand for their section; a heading on actors alone is no heading on components. */
const whole: Partial<Record<SectionId, Topic[]>> = {
  scope: ["in-scope", "out-of-scope"],
  requirements: ["functional", "non-functional"],
  "data-model": ["stores"],
  api: ["events"],
  monitoring: ["alerts"],
};

function headingsOf(design: Design, section: SectionId): Design["headings"] {
  const topics: Topic[] = [section, ...(whole[section] ?? [])];
  const about = (title: string) => topicsOf(title).some((topic) => topics.includes(topic));
  return design.headings.filter(({ title, sections }) => sections.includes(section) && about(title));
}

/** What stands below each heading of a section. */
export function bodiesOf(document: Document, design: Design, section: SectionId): RootContent[][] {
  const lines = new Set(headingsOf(design, section).map(({ at }) => at.start.line));
  return [...everySection(document)].filter(({ at }) => lines.has(at.start.line)).map(contentOf);
}
