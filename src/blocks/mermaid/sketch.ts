import type { Drawing, DrawnEdge, DrawnGroup, DrawnNode, Place } from "../block.ts";
import type { Site } from "./jison.ts";
import type { Span } from "./problem.ts";

/** What has been recorded of a diagram so far. */
export type Sketch = {
  nodes: Map<string, DrawnNode>;
  edges: DrawnEdge[];
  groups: Map<string, DrawnGroup>;
  traps: Drawing["traps"];
};

/** Plays the object that a grammar's productions call, and gives what they recorded. */
export type Recorder = { yy: object; sketch: Sketch; finish(): void };

export type CreateRecorder = (site: Site) => Recorder;

export function createSketch(): Sketch {
  return { nodes: new Map(), edges: [], groups: new Map(), traps: [] };
}

export function placeOf({ line, column }: Span): Place {
  return { line, column: column + 1 };
}

/** The node of an id; a new one bears the id as its label. */
export function nodeOf({ nodes }: Sketch, id: string, span: Span): DrawnNode {
  const standing = nodes.get(id);
  if (standing) return standing;
  const node: DrawnNode = { id, label: id, fields: [], declared: false, place: placeOf(span) };
  nodes.set(id, node);
  return node;
}

/** Gives a node its label and shape, at the place where they are first written. Of two labels Mermaid draws the second. */
export function declare(
  { traps }: Sketch,
  node: DrawnNode,
  { label, shape }: { label?: string; shape?: string },
  span: Span,
): void {
  if (!node.declared) node.place = placeOf(span);
  else if (label !== undefined && node.label !== node.id && node.label !== label) {
    const message = `\`${node.id}\` bears two labels, of which \`${node.label}\` is not drawn: give one of them another id`;
    traps.push({ message, place: placeOf(span) });
  }
  node.declared = true;
  if (label !== undefined) node.label = label;
  if (shape !== undefined) node.shape = shape;
}

const nothing = () => undefined;

/** What every grammar calls and nothing here depends on. */
export const common = {
  setAccTitle: nothing,
  setAccDescription: nothing,
  setDiagramTitle: nothing,
  setTitle: nothing,
  setDirection: nothing,
  setTooltip: nothing,
  setLink: nothing,
  setClickEvent: nothing,
};
