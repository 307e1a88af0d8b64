import type { InlineCode, Node, PhrasingContent } from "mdast";
import type { Position } from "unist";
import type { Text } from "../document/index.ts";

/** A cell or phrase: its plain text, and its inline code apart. */
export type Cell = Text & { codes: Text[] };

const deepest = 200;
const read = new WeakMap<Node, Cell>();

/** The words of a node in one line. A table cell stands where its content does, without the bars around it. */
export function cellOf(node: Node & { position?: Position | undefined }): Cell {
  const known = read.get(node);
  if (known) return known;
  const codes: Text[] = [];
  const text = wordsOf(node, codes, 0)
    .replace(/[\u00AD\u200B\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const cell = { text, at: node.type === "tableCell" ? contentPlace(node) : placeOf(node), codes };
  read.set(node, cell);
  return cell;
}

function wordsOf(node: Node, codes: Text[], depth: number): string {
  if (node.type === "inlineCode") codes.push({ text: (node as InlineCode).value, at: insideCode(node as InlineCode) });
  if (node.type === "html" || node.type === "code" || depth > deepest) return "";
  if (node.type === "break") return " ";
  if ("value" in node) return String(node.value);
  if ("alt" in node) return typeof node.alt === "string" ? node.alt : "";
  if (!("children" in node)) return "";
  const parts = (node.children as Node[]).map((child) => wordsOf(child, codes, depth + 1));
  return parts.join(
    /^(?:paragraph|heading|tableCell|strong|emphasis|delete|link|linkReference)$/.test(node.type) ? "" : " ",
  );
}

/** Where a node stands; nodes made by the parser always have a position. */
export function placeOf(node: { position?: Position | undefined }): Position {
  return node.position ?? { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
}

/** Where the value of inline code stands, without its backticks and the spaces they shed. */
export function insideCode(code: InlineCode): Position {
  const { start, end } = placeOf(code);
  const shed = Math.floor(((end.offset ?? 0) - (start.offset ?? 0) - code.value.length) / 2);
  if (start.line !== end.line || shed < 1) return { start, end };
  return { start: move(start, shed), end: move(end, -shed) };
}

function move({ line, column, offset = 0 }: Position["start"], by: number) {
  return { line, column: column + by, offset: offset + by };
}

/** The inline code in `node`, in order. */
export function codesOf(node: Node): Text[] {
  return cellOf(node).codes;
}

function contentPlace(node: Node & { position?: Position | undefined }): Position {
  const children = "children" in node ? (node.children as PhrasingContent[]) : [];
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  if (first && last) return { start: first.start, end: last.end };
  const { start, end } = placeOf(node);
  const point = move(start, (end.offset ?? 0) > (start.offset ?? 0) + 1 ? 2 : 1);
  const inside = (point.offset ?? 0) <= (end.offset ?? 0) ? point : end;
  return { start: inside, end: inside };
}
