import type { Paragraph, RootContent, TableCell, Table as TableNode } from "mdast";
import { deep } from "../../design/markup.ts";
import { contentOf, type Document, everySection, type Section } from "../../document/index.ts";

/** A cell's Markdown without its bars and blanks, and where it stands. */
export type Cell = { text: string; start: number; end: number };
export type Row = { cells: Cell[]; start: number; end: number };
export type Table = { header: string[]; rows: Row[]; end: number };
/** Inline code: `start` is the offset of its first sign. */
export type Code = { text: string; start: number };

/** The section of the house form with this heading. */
export function sectionNamed(document: Document, title: string): Section | undefined {
  for (const section of everySection(document)) if (section.depth === 2 && section.title === title) return section;
  return undefined;
}

/** Every table whose first columns are headed like this, in a section or in the whole document. */
export function tablesWith(document: Document, header: string[], section?: Section): Table[] {
  const nodes = section ? contentOf(section) : document.tree.children;
  const tables = nodes.flatMap((node) => (node.type === "table" ? [readTable(document.source, node)] : []));
  return tables.filter((table) => header.every((name, index) => table.header[index] === name));
}

/** A table of the tree with the places of its cells. */
export function readTable(source: string, node: TableNode): Table {
  const [head, ...rows] = node.children.map((row) => ({
    cells: row.children.map((cell) => readCell(source, cell)),
    start: row.position?.start.offset ?? 0,
    end: row.position?.end.offset ?? 0,
  }));
  return { header: (head?.cells ?? []).map(({ text }) => text), rows, end: node.position?.end.offset ?? 0 };
}

function readCell(source: string, cell: TableCell): Cell {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  const start = first?.position?.start.offset ?? cell.position?.start.offset ?? 0;
  const end = last?.position?.end.offset ?? start;
  return { text: source.slice(start, end), start, end };
}

/** The paragraph of a section that begins with these words. */
export function paragraphWith(
  source: string,
  section: Section | undefined,
  lead: string,
): { text: string; start: number; end: number } | undefined {
  const found =
    section &&
    contentOf(section).find(
      (node): node is Paragraph => node.type === "paragraph" && source.startsWith(lead, node.position?.start.offset),
    );
  if (!found?.position) return undefined;
  const [start, end] = [found.position.start.offset ?? 0, found.position.end.offset ?? 0];
  return { text: source.slice(start, end), start, end };
}

/** Every inline code of the document that stands between single backticks. */
export function codesIn(document: Document): Code[] {
  return deep(document.tree.children as RootContent[]).flatMap((node) => {
    const start = (node.position?.start.offset ?? -2) + 1;
    if (node.type !== "inlineCode" || !document.source.startsWith(`${node.value}\``, start)) return [];
    return [{ text: node.value, start }];
  });
}
