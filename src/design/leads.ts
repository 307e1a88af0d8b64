import type { ListItem, Paragraph, RootContent } from "mdast";
import type { Section } from "../document/index.ts";
import { cellOf, placeOf } from "./cells.ts";
import { topicsOf } from "./heading.ts";
import { labelOf } from "./items.ts";
import type { Topic } from "./topics.ts";

/** A line or a bold label that introduces content as a heading would; `section` is made for it and stands in no list. */
export type Lead = { section: Section; topics: Topic[] };

/** Where labels are fields of something else and no headings. */
const closed = new Set<Topic>([
  "components",
  "requirements",
  "functional",
  "non-functional",
  "failure-modes",
  "scope",
  "in-scope",
  "out-of-scope",
  "constraints",
  "security",
  "monitoring",
  "alerts",
  "decisions",
  "questions",
  "cost",
  "build-or-buy",
  "quantities",
  "externals",
  "actors",
  "stores",
  "data-model",
  "api",
]);

export function leadsIn(sections: Section[], around: Map<Section, Set<Topic>>): Lead[] {
  return sections.flatMap((section) => {
    const inside = around.get(section) ?? new Set<Topic>();
    if ([...inside].some((topic) => closed.has(topic))) return [];
    return section.nodes.flatMap((node, index) => {
      if (node.type === "paragraph") return fromLine(node, section.nodes[index + 1], section);
      return node.type === "list" ? node.children.flatMap((item) => fromItem(item, section)) : [];
    });
  });
}

/** `Key components:` before a list, or `**Security:** …` with what follows. */
function fromLine(node: Paragraph, next: RootContent | undefined, parent: Section): Lead[] {
  const { text } = cellOf(node);
  const { label, strong, body } = labelOf(node, text);
  const follows = next && /^(?:list|table|code)$/.test(next.type) ? [next] : [];
  if (strong && label && body) return lead(label, [node, ...follows], node, parent);
  return follows.length > 0 && /[:：]$/.test(text) && text.length <= 60
    ? lead(text.slice(0, -1), follows, node, parent)
    : [];
}

function fromItem(item: ListItem, parent: Section): Lead[] {
  const [first] = item.children;
  if (first?.type !== "paragraph") return [];
  const { label, strong, body } = labelOf(first, cellOf(first).text);
  if (!strong || !label || (body === "" && item.children.length === 1)) return [];
  return lead(label, body ? item.children : item.children.slice(1), first, parent);
}

function lead(title: string, nodes: RootContent[], heading: Paragraph, parent: Section): Lead[] {
  if (title.split(/\s+/).length > 5) return [];
  const topics = topicsOf(title);
  if (topics.length === 0) return [];
  const at = { start: placeOf(heading).start, end: placeOf(nodes.at(-1) ?? heading).end };
  return [{ section: { title, depth: 8, heading, nodes, sections: [], parent, at }, topics }];
}
