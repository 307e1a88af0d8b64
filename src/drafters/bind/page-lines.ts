import { cellsOf } from "./combine-tables.ts";
import { bareName } from "./prune-names.ts";

/** A row of a table in a text: its cells without bars, and where its line stands. */
export type Line = { cells: string[]; start: number; end: number };

/** Where a section of the house form begins and ends; both are the end of the text where there is none. */
export function spanOf(text: string, title: string): { start: number; end: number } {
  const found = new RegExp(`^## ${title}[ \\t]*$`, "mu").exec(text);
  if (!found) return { start: text.length, end: text.length };
  const next = /^## /mu.exec(text.slice(found.index + 3));
  return { start: found.index, end: next ? found.index + 3 + next.index : text.length };
}

/** The text of a section. */
export function textOf(text: string, title: string): string {
  const { start, end } = spanOf(text, title);
  return text.slice(start, end);
}

/** The rows of every table whose header line begins with these columns, in a section or anywhere. */
export function linesOf(text: string, columns: string[], title?: string): Line[] {
  const { start, end } = title ? spanOf(text, title) : { start: 0, end: text.length };
  const head = `| ${columns.join(" | ")} |`;
  const lines: Line[] = [];
  let at = start;
  let inside = 0;
  for (const line of text.slice(start, end).split("\n")) {
    if (!line.startsWith("|")) inside = 0;
    else if (inside > 0) inside += 1;
    else if (line.startsWith(head)) inside = 1;
    if (inside > 2) lines.push({ cells: cellsOf(line), start: at, end: at + line.length });
    at += line.length + 1;
  }
  return lines;
}

/** The text with rows behind the last one of the last such table of a section. */
export function withRows(text: string, columns: string[], rows: string[][], title?: string): string {
  const last = linesOf(text, columns, title).at(-1);
  if (!last || rows.length === 0) return text;
  const added = rows.map((cells) => `\n| ${cells.join(" | ")} |`).join("");
  return text.slice(0, last.end) + added + text.slice(last.end);
}

/** Further rows of the ledger; a name that stands there already keeps its own. */
export function withQuantities(text: string, rows: [name: string, value: string, basis: string][]): string {
  const known = new Set(linesOf(text, ["Quantity", "Value", "Basis"]).map(({ cells }) => cells[0]));
  const fresh = rows.filter(([name]) => !known.has(`\`${name}\``));
  return withRows(
    text,
    ["Quantity", "Value", "Basis"],
    fresh.map(([name, value, basis]) => [`\`${name}\``, value, basis]),
  );
}

export type QuestionRow = [question: string, assumed: string, ifNot: string, decides: string];
export type DecisionRow = [decision: string, options: string, chosen: string, because: string, reconsider: string];

/** Further open questions. */
export function withQuestions(text: string, rows: QuestionRow[]): string {
  return withRows(text, ["Question", "Assumed"], rows, "Open Questions");
}

/** Further decisions. */
export function withDecisions(text: string, rows: DecisionRow[]): string {
  return withRows(text, ["Decision", "Options"], rows, "Trade-offs");
}

/** The text with a block at the end of a section. */
export function withBlock(text: string, title: string, block: string): string {
  const { start, end } = spanOf(text, title);
  if (start === end) return text;
  return `${text.slice(0, end).trimEnd()}\n\n${block}\n\n${text.slice(end)}`.replace(/\n+$/u, "\n");
}

/** The text with a section written anew. */
export function withSection(text: string, title: string, write: (section: string) => string): string {
  const { start, end } = spanOf(text, title);
  return start === end ? text : text.slice(0, start) + write(text.slice(start, end)) + text.slice(end);
}

/** The text of a component, heading included. */
export function componentOf(text: string, name: string): string {
  const pieces = textOf(text, "Components").split(/^(?=### )/mu);
  return pieces.find((piece) => piece.startsWith(`### ${name}`)) ?? "";
}

/** What a component is made of, in the document's words; empty where it does not say. */
export function technologyOf(text: string, name: string): string {
  return technologyIn(componentOf(text, name));
}

/** The same from the text of the component. */
export function technologyIn(component: string): string {
  return /\*\*Technology:\*\* ([^\n]*)/u.exec(component)?.[1] ?? "";
}

/** The names of the components in their order. */
export function componentsIn(text: string): string[] {
  return Array.from(textOf(text, "Components").matchAll(/^### (.+)$/gmu), ([, name]) => bareName(name!));
}

/** The names of the external systems, of a list or a line. */
export function externalsIn(text: string): string[] {
  const section = textOf(text, "Components");
  const at = section.search(/^\*\*External systems:?\*\*/mu);
  if (at < 0) return [];
  const [line = "", ...rest] = section.slice(at).split("\n");
  const own = bareName(line.replace(/^\*\*[^*]*\*\*:?/u, "")).split(",");
  const items = rest.flatMap((item) => /^- (.+)$/u.exec(item)?.[1] ?? []);
  return [...own, ...items.map((item) => item.replace(/[:;–].*$/u, ""))].map(bareName).filter(Boolean);
}

/** Replaces in everything but what the brief said: front matter, the quoted brief, words between quotation marks, addresses. */
export function replaceOwn(text: string, pattern: RegExp, write: (found: RegExpMatchArray) => string): string {
  const kept = [
    /^---\n[\s\S]*?\n---\n/u.exec(text),
    ...text.matchAll(/^> .*$/gmu),
    ...text.matchAll(/“[^”\n]*”/gu),
    ...text.matchAll(/https?:\/\/[^\s)>`]+/gu),
  ].flatMap((found) => (found ? [{ start: found.index!, end: found.index! + found[0].length }] : []));
  let out = "";
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    if (kept.some(({ start, end }) => start <= found.index! && found.index! < end)) continue;
    out += text.slice(at, found.index) + write(found);
    at = found.index! + found[0].length;
  }
  return out + text.slice(at);
}

/** `a, b and c`. */
export function listed(names: string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
