import type { Nodes, Table } from "mdast";
import { cellOf } from "../../design/markup.ts";
import type { Facts } from "../rule.ts";
import { everyNode } from "./nodes.ts";

/** A stretch of prose: `text` is the source from `offset` on, with all that is code, live or no text replaced by `¤`. */
export type Prose = { text: string; offset: number };

const computed = /^(?:quantity|1\s?x|10\s?x|100\s?x|endpoint|event)$/i;

/** Paragraphs, items and cells as the author wrote them, the brief, the ledger, the plan and API tables aside. */
export function* proseOf({ document, design }: Facts): Generator<Prose> {
  const live = [...design.results, ...design.checks]
    .map(({ at }) => at)
    .sort((a, b) => (a.start.offset ?? 0) - (b.start.offset ?? 0));
  const brief = design.brief?.at;
  const isComputed = (node: Nodes) => node.type === "table" && headOf(node).some((title) => computed.test(title));
  let next = 0;
  for (const node of everyNode(document.tree, (one) => !isComputed(one))) {
    if ((node.type !== "paragraph" && node.type !== "tableCell") || !node.position) continue;
    const [start, end] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0];
    if (brief && start <= (brief.start.offset ?? 0) && end >= (brief.end.offset ?? 0)) continue;
    const text = document.source.slice(start, end);
    const holes: [number, number][] = [];
    for (const child of everyNode([node]))
      if (/^(?:inlineCode|html|image|footnoteReference)$/.test(child.type) && child.position)
        holes.push([child.position.start.offset ?? 0, child.position.end.offset ?? 0]);
    while (next < live.length && (live[next]!.end.offset ?? 0) <= start) next += 1;
    for (const at of live.slice(next, next + 200)) {
      if ((at.start.offset ?? 0) >= end) break;
      holes.push([at.start.offset ?? 0, at.end.offset ?? 0]);
    }
    yield { text: masked(text, start, holes), offset: start };
  }
}

function headOf(table: Table): string[] {
  return table.children[0]?.children.map((cell) => cellOf(cell).text) ?? [];
}

function masked(text: string, offset: number, holes: [number, number][]): string {
  let whole = text;
  for (const [from, to] of holes) {
    const [start, end] = [Math.max(0, from - offset), Math.min(text.length, to - offset)];
    if (start < end) whole = whole.slice(0, start) + "¤".repeat(end - start) + whole.slice(end);
  }
  return whole;
}
