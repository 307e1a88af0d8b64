import type { Nodes } from "mdast";
import type { Point } from "unist";

/** Where a part of a text begins, counted from 0. */
type Start = { line: number; offset: number };

/** A copy of a part's node, with positions where it stands in the whole text; a block has one kind of line end, whatever the file has. */
export function placed<Node extends Nodes>(node: Node, start: Start): Node {
  const { position } = node;
  const at = position && { start: moved(position.start, start), end: moved(position.end, start) };
  const copy = { ...node, position: at };
  if (copy.type === "code") copy.value = copy.value.replace(/\r\n?/g, "\n");
  if ("children" in copy)
    (copy as { children: Nodes[] }).children = (node as { children: Nodes[] }).children.map((child) =>
      placed(child, start),
    );
  return copy;
}

function moved({ line, column, offset = 0 }: Point, start: Start): Point {
  return { line: line + start.line, column, offset: offset + start.offset };
}
