import type { InlineCode, PhrasingContent, RootContent } from "mdast";
import type { Position } from "unist";
import type { Check, Quantity, Result } from "../design.ts";
import { cellAt, cellOf, column, deep, insideCode, placeOf, type Table, tablesIn } from "../markup.ts";
import { advance, measureText } from "./printed.ts";
import type { Reader } from "./reader.ts";
import { textOf } from "./value.ts";

/** The ledger's rows, and live results and checks wherever they stand. */
export const readQuantities: Reader = (outline) => {
  const rows = tablesIn(outline.nodes).flatMap((table) => (isLedger(table) ? ledgerRows(table) : []));
  const nodes = [...outline.nodes, ...outline.sections.map(({ heading }) => heading)];
  const places = nodes.flatMap((node) => phrases(node)).flatMap((phrase) => live(phrase, outline.document.source));
  return {
    quantities: rows,
    results: places.flatMap((place) => ("printed" in place ? [place] : [])).sort(inOrder),
    checks: places.flatMap((place) => ("printed" in place ? [] : [place])).sort(inOrder),
  };
};

function inOrder(a: Check | Result, b: Check | Result): number {
  return (a.at.start.offset ?? 0) - (b.at.start.offset ?? 0);
}

export function isLedger(table: Table): boolean {
  return column(table, /^quantity$/i) === 0 && column(table, /^value$/i) === 1 && column(table, /^basis$/i) === 2;
}

function ledgerRows(table: Table): Quantity[] {
  return table.rows.flatMap((row) => {
    const [name, value, basis] = [cellAt(row, 0), cellAt(row, 1), cellAt(row, 2)];
    const [code] = basis.codes;
    const expression = code && basis.text.startsWith(code.text) ? code : undefined;
    const text = name.codes[0]?.text ?? name.text;
    return text === "" ? [] : [{ name: text, value: textOf(value), basis: textOf(basis), expression, at: row.at }];
  });
}

type Phrase = { children: PhrasingContent[]; inCheckColumn: boolean };

/** Every run of phrasing content; cells of a Check column are marked. */
function phrases(node: RootContent): Phrase[] {
  if (node.type === "table") {
    const header = node.children[0]?.children.map((cell) => cellOf(cell).text) ?? [];
    return node.children.slice(1).flatMap((row) =>
      row.children.map((cell, index) => ({
        children: leaves(cell.children),
        inCheckColumn: /^check$/i.test(header[index] ?? ""),
      })),
    );
  }
  if (node.type === "paragraph" || node.type === "heading")
    return [{ children: leaves(node.children), inCheckColumn: false }];
  return "children" in node ? (node.children as RootContent[]).flatMap(phrases) : [];
}

/** Bold and italic opened, so that code in them is seen with what follows it. */
function leaves(children: PhrasingContent[]): PhrasingContent[] {
  return deep(children).filter((child): child is PhrasingContent => !("children" in child));
}

const verdict = /^\s*(holds|fails)\b(?:\s*\(([^()]{0,300}(?:\([^()]{0,300}\)[^()]{0,300}){0,8})\))?/;
const equals = /^\s*=\s*/;
const comparison = /[<>≤≥]|==/;

function live({ children, inCheckColumn }: Phrase, source: string): (Result | Check)[] {
  return children.flatMap((child, index): (Result | Check)[] => {
    if (child.type !== "inlineCode") return [];
    const next = children[index + 1];
    const behind = next?.type === "text" ? next.value : "";
    const held = verdict.exec(behind);
    const isCheck = held !== null && comparison.test(child.value);
    if (isCheck || (inCheckColumn && comparison.test(child.value))) return [checkOf(child, held, next, source)];
    const result = resultInside(child, source) ?? (next && resultBehind(child, next, behind, source));
    return result ? [result] : [];
  });
}

function checkOf(
  code: InlineCode,
  held: RegExpExecArray | null,
  next: PhrasingContent | undefined,
  source: string,
): Check {
  const expression = { text: code.value, at: placeInside(code, source) };
  const { start, end } = placeOf(code);
  if (!held || !next) return { expression, at: { start, end } };
  const point = placeOf(next).start;
  return { expression, verdict: held[1], remark: held[2], at: { start, end: advance(point, held[0], source) } };
}

/** `a * b = 3 GB` in one span is read like a result behind the span. */
function resultInside(code: InlineCode, source: string): Result | undefined {
  if (code.value.length > 500) return undefined;
  const at = placeInside(code, source);
  const split = /^([^=<>!]+?)(\s=\s)([^=<>]+)$/.exec(source.slice(at.start.offset, at.end.offset));
  if (!split || measureText(split[3]!) === "") return undefined;
  const middle = advance(at.start, split[1]!, source);
  const printed = advance(middle, split[2]!, source);
  return {
    expression: { text: split[1]!, at: { start: at.start, end: middle } },
    printed: { text: split[3]!, at: { start: printed, end: at.end } },
    at: placeOf(code),
  };
}

function resultBehind(code: InlineCode, next: PhrasingContent, behind: string, source: string): Result | undefined {
  const sign = equals.exec(behind);
  const printed = sign ? measureText(behind.slice(sign[0].length)) : "";
  if (!sign || printed === "") return undefined;
  const start = advance(placeOf(next).start, sign[0], source);
  const end = advance(start, printed, source);
  const expression = { text: code.value, at: placeInside(code, source) };
  const text = printed.replace(/\s+/g, " ");
  return { expression, printed: { text, at: { start, end } }, at: { start: placeOf(code).start, end } };
}

const padded = /^[ \r\n](?=[\s\S]*[^ \r\n])[\s\S]*[ \r\n]$/;

/** Where the value of inline code stands; on several lines the source tells how many signs are around it. */
function placeInside(code: InlineCode, source: string): Position {
  const { start, end } = placeOf(code);
  if (start.line === end.line) return insideCode(code);
  const raw = source.slice(start.offset, end.offset);
  const [signs = ""] = /^`*/.exec(raw) ?? [];
  const inner = raw.slice(signs.length, raw.length - signs.length);
  const text = padded.test(inner) ? inner.replace(/^(?:\r\n|[ \r\n])|(?:\r\n|[ \r\n])$/g, "") : inner;
  const from = advance(start, signs + inner.slice(0, inner.indexOf(text)), source);
  return { start: from, end: advance(from, text, source) };
}
