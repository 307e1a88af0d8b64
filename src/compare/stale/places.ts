import type { Nodes } from "mdast";
import type { Document } from "../../document/index.ts";
import { everyNode } from "../../rules/lookup/nodes.ts";
import { placeAt } from "../../rules/lookup/place.ts";
import type { Place } from "../changes.ts";

/** How many places of one stale thing are told. */
const most = 200;

export function placesAt(document: Document, offsets: number[]): Place[] {
  return offsets.slice(0, most).map((offset) => {
    const { line, column } = placeAt(document, offset, offset).start;
    return { line, column };
  });
}

/** Whether an offset stands in inline code or in a block of code. */
export function codeIn({ tree }: Document): (offset: number) => boolean {
  const spans: [number, number][] = [];
  for (const { type, position } of everyNode(tree))
    if (position && isCode(type)) spans.push([position.start.offset ?? 0, position.end.offset ?? 0]);
  return (offset) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]![0] <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < spans[low - 1]![1];
  };
}

const isCode = (type: Nodes["type"]) => type === "inlineCode" || type === "code";
