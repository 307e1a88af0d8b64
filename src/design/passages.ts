import type { RootContent } from "mdast";
import type { Section } from "../document/index.ts";
import type { Cell } from "./cells.ts";
import { everyItem, linesIn } from "./items.ts";
import { rowText, tablesIn } from "./tables.ts";
import type { Topic } from "./topics.ts";

/** A paragraph, item or row, with where it stands in the outline. */
export type Passage = Cell & {
  form: "line" | "item" | "row";
  label?: string;
  body: string;
  ordered: boolean;
  /** An item with a box to tick. */
  isTask: boolean;
  section: Section | undefined;
  /** The topics of the headings above it. */
  inside: Set<Topic>;
};

const nowhere: ReadonlySet<Topic> = new Set();

export function passagesOf(
  preamble: RootContent[],
  sections: Section[],
  within: (section: Section) => Set<Topic>,
): Passage[] {
  const inSections = sections.flatMap((section) => passagesIn(section.nodes, section, within(section)));
  return [...passagesIn(preamble, undefined, nowhere as Set<Topic>), ...inSections];
}

function passagesIn(nodes: RootContent[], section: Section | undefined, inside: Set<Topic>): Passage[] {
  const place = { section, inside };
  const lines = linesIn(nodes).map(
    (line): Passage => ({ ...place, ...pick(line), form: "line", ordered: false, isTask: false }),
  );
  const items = everyItem(nodes).map(
    (item): Passage => ({
      ...place,
      ...pick(item),
      form: "item",
      ordered: item.ordered,
      isTask: typeof item.node.checked === "boolean",
    }),
  );
  const rows = tablesIn(nodes).flatMap((table) =>
    table.rows.map((row): Passage => {
      const text = rowText(row);
      return {
        ...place,
        text,
        body: text,
        at: row.at,
        codes: row.cells.flatMap(({ codes }) => codes),
        form: "row",
        ordered: false,
        isTask: false,
      };
    }),
  );
  return [...lines, ...items, ...rows].sort((a, b) => (a.at.start.offset ?? 0) - (b.at.start.offset ?? 0));
}

function pick({ text, at, codes, label, body }: Cell & { label?: string; body: string }) {
  return { text, at, codes, label, body };
}

/** A paragraph that says several things is several passages. */
export function sentencesOf(passage: Passage): Passage[] {
  if (passage.form === "row" || passage.text.length < 40) return [passage];
  const sentences = passage.text.slice(0, 20_000).split(/(?<=[.!?][)”"]?)\s+(?=[\p{Lu}"“(])|(?<=[。；！？])/u);
  return sentences.map((text, index) => ({
    ...passage,
    text,
    codes: passage.codes.filter((code) => text.includes(code.text)),
    label: index === 0 ? passage.label : undefined,
  }));
}
