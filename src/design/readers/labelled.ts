import { contentOf, type Section, within } from "../../document/index.ts";
import { cellOf, type Item, itemsIn, type Line, linesIn } from "../markup.ts";

/** Something said under a label: a paragraph, an item, or a bold line with what follows it. */
export type Labelled = Pick<Line, "text" | "at" | "body"> & { label?: string; below: Item[] };

/** What stands in a section and below it, part by part, whatever form the labels have. */
export function labelledIn(section: Section): Labelled[] {
  return [...within(section)].flatMap((part) => {
    const lines = linesIn(part.nodes).map((line) => ({ ...pick(line), below: followed(part.nodes, line) }));
    const items = itemsIn(part.nodes).map((item) => ({ ...pick(item), below: item.items }));
    return part === section ? [...lines, ...items] : [headed(part), ...lines, ...items];
  });
}

function pick({ text, at, label, body }: Line | Item) {
  return { text, at, label, body };
}

/** The list behind a paragraph that is only a label. */
function followed(nodes: Section["nodes"], line: Line): Item[] {
  if (line.label === undefined || line.body !== "") return [];
  const next = nodes[nodes.indexOf(line.node) + 1];
  return next?.type === "list" ? itemsIn([next]) : [];
}

function headed(part: Section): Labelled {
  const items = itemsIn(part.nodes);
  const body = contentOf(part)
    .filter(({ type }) => type === "paragraph")
    .map((node) => cellOf(node).text)
    .join(" ");
  return { text: `${part.title}: ${body}`, at: part.at, label: part.title, body, below: items };
}

/** What a labelled part says, with the items below it. */
export function saidIn({ body, below }: Labelled): string {
  return [body, ...below.map(({ text }) => text)].filter(Boolean).join("; ");
}
