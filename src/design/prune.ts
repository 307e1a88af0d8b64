import type { List, ListItem, RootContent, Table } from "mdast";
import { type Document, everySection, type Section } from "../document/index.ts";
import { type Cell, cellOf } from "./cells.ts";
import { itemsIn, labelOf, linesIn } from "./items.ts";
import { isHollow, isHollowCode } from "./substance.ts";
import type { Topic } from "./topics.ts";
import { isBlank, isWanted } from "./words.ts";

type Pruned = Pick<Document, "preamble" | "sections">;

/** What is known above a node: the headings with a meaning, and what the document says over and over. */
type Above = { headings: string[]; refrains: Set<string> };

/** The document without paragraphs, items and rows that say nothing; what remains keeps its place. */
export function prune({ preamble, sections }: Pruned, topicsOf: (title: string) => Topic[]): Pruned {
  const refrains = refrainsOf(sections);
  const copy = (section: Section, outer: string[], parent?: Section): Section => {
    const headings = topicsOf(section.title).length > 0 ? [...outer, section.title] : outer;
    const nodes = section.nodes.flatMap((node) => pruneNode(node, { headings, refrains }, 0));
    const pruned: Section = { ...section, parent, nodes, sections: [] };
    pruned.sections = section.sections.map((child) => copy(child, headings, pruned));
    return pruned;
  };
  return {
    preamble: preamble.flatMap((node) => pruneNode(node, { headings: [], refrains }, 0)),
    sections: sections.map((section) => copy(section, [])),
  };
}

/** Sentences that stand in three sections or more. */
function refrainsOf(sections: Section[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { nodes } of everySection({ sections })) {
    const texts = [...linesIn(nodes), ...itemsIn(nodes)].filter(
      ({ text, codes }) => isSentence(text) && codes.length === 0,
    );
    for (const text of new Set(texts.map((line) => line.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 ? [text] : [])));
}

function isSentence(text: string): boolean {
  return text.length <= 600 && !/\d/.test(text) && text.split(" ", 4).length === 4;
}

const deepest = 200;

function pruneNode(node: RootContent, above: Above, depth: number): RootContent[] {
  if (depth > deepest) return [];
  if (node.type === "list") return pruneList(node, above, depth);
  if (node.type === "table") return pruneTable(node, above);
  if (node.type === "blockquote") {
    const children = node.children.flatMap((child) => pruneNode(child, above, depth + 1)) as typeof node.children;
    return children.length > 0 ? [same(children, node.children) ? node : { ...node, children }] : [];
  }
  if (node.type === "code") return isHollowCode(node) ? [] : [node];
  if (node.type === "html") return isHollowHtml(node.value) ? [] : [node];
  if (node.type !== "paragraph" || introduces(node)) return [node];
  return holdsMore(node) || says(cellOf(node), isField(node) ? 0 : 3, above) ? [node] : [];
}

function says({ text, codes }: Cell, words: number, { headings, refrains }: Above): boolean {
  return codes.length > 0 || !(refrains.has(text) || isHollow(text, { words, headings }));
}

/** Comments, and tags around nothing. */
function isHollowHtml(value: string): boolean {
  if (/<(?:table|tr|td|th|img)\b|<\/(?:table|tr|td|th)>/i.test(value)) return false;
  if (/^\s*<!--/.test(value)) return true;
  return isBlank(value.replace(/<[^<>]{0,1000}>/g, " "));
}

/** Images are content without words. */
function holdsMore(node: RootContent): boolean {
  return (
    "children" in node &&
    node.children.some(({ type }) => type === "image" || type === "imageReference" || type === "link")
  );
}

/** A label or a line that ends in a colon may say nothing itself and yet name what follows. */
function introduces(node: RootContent): boolean {
  const { text } = cellOf(node);
  return /[:：]$/.test(text) && text.length <= 120;
}

function pruneList(list: List, above: Above, depth: number): RootContent[] {
  const within = { ...above, headings: [] };
  const children = list.children.flatMap((item): ListItem[] => {
    const kept = item.children.flatMap((child) =>
      child.type === "paragraph" ? [child] : (pruneNode(child, within, depth + 1) as ListItem["children"]),
    );
    const lines = kept.filter(({ type }) => type === "paragraph");
    const holds = kept.length > lines.length || kept.some(holdsMore);
    if (!holds && !lines.some((line) => says(cellOf(line), isField(line) ? 0 : 1, above))) return [];
    return [same(kept, item.children) ? item : { ...item, children: kept }];
  });
  if (children.length === 0) return [];
  return [same(children, list.children) ? list : { ...list, children }];
}

/** A bold label with a few words behind it: short answers may be plain ones. */
function isField(line: RootContent): boolean {
  if (line.type !== "paragraph") return false;
  const { strong, label, body } = labelOf(line, cellOf(line).text);
  return (
    strong && label !== undefined && body !== "" && !isHollow(body, { words: 0, headings: [] }) && body.length <= 60
  );
}

/** A `?` is a value that the program shall write: it speaks like the value that will stand there. */
function pruneTable(table: Table, above: Above): RootContent[] {
  const [head, ...rows] = table.children;
  const within = { ...above, refrains: new Set<string>() };
  const kept = rows.filter((row) => {
    const said = row.children.map(cellOf).filter((cell) => isWanted(cell.text) || says(cell, 1, within));
    return said.length >= Math.min(2, row.children.length);
  });
  if (kept.length === 0) return [];
  return [kept.length === rows.length || !head ? table : { ...table, children: [head, ...kept] }];
}

function same(some: unknown[], others: unknown[]): boolean {
  return some.length === others.length && some.every((part, index) => part === others[index]);
}
