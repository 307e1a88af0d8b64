import type { RootContent } from "mdast";
import type { Position } from "unist";
import { cellOf } from "../../design/markup.ts";
import type { Document } from "../../document/index.ts";
import type { Facts } from "../rule.ts";
import { everyNode } from "./nodes.ts";
import { sectionAt } from "./place.ts";

/** A paragraph, an item's own line or a row of a table, in plain words. */
export type Saying = { text: string; section: string | undefined; form: "prose" | "row"; at: Position };

const known = new WeakMap<Document, Saying[]>();

/** Everything the document says, its brief, code blocks and headings aside; a component called `Order API` is no section on the API. */
export function sayingsOf(facts: Facts): Saying[] {
  const standing = known.get(facts.document) ?? readSayings(facts);
  known.set(facts.document, standing);
  return standing;
}

function readSayings({ document, design, graph }: Facts): Saying[] {
  const brief = design.brief?.at.start.line;
  const isPart = (title: string) => graph.names.find(title).some(({ component }) => component !== undefined);
  const named = { ...design, headings: design.headings.filter(({ title }) => !isPart(title)) };
  const sayings: Saying[] = [];
  for (const node of everyNode(document.tree, ({ type }) => type !== "heading" && type !== "code")) {
    if ((node.type !== "paragraph" && node.type !== "tableRow") || !node.position) continue;
    if (node.position.start.line === brief) continue;
    const form = node.type === "paragraph" ? "prose" : "row";
    const text = form === "prose" ? cellOf(node).text : cellsOf(node.children as RootContent[]);
    sayings.push({ text, section: sectionAt(named, node.position), form, at: node.position });
  }
  return sayings;
}

function cellsOf(cells: RootContent[]): string {
  return cells.map((cell) => cellOf(cell).text).join(" | ");
}

/** The same, with the declarations in code blocks: what a comment or a constraint says of its type. */
export function textsOf(facts: Facts): string[] {
  const code = [...everyNode(facts.document.tree)].flatMap((node) =>
    node.type === "code" && node.lang !== "mermaid" ? node.value.slice(0, 50_000).split(/\n(?=[\w@])/) : [],
  );
  return [...sayingsOf(facts).map(({ text }) => text), ...code];
}

/** A text cut where `ends` matches, which must match no letter; each piece with its offset, counted from `start`. */
export function piecesOf(text: string, ends: RegExp, start = 0): { said: string; start: number }[] {
  let next = start;
  return text.split(ends).map((said) => {
    const from = next;
    next += said.length;
    return { said, start: from };
  });
}

/** The sentences of a text; a semicolon ends one as well. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.;!?])\s+/);
}
