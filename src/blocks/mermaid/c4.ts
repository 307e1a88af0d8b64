import type { DrawnEdge } from "../block.ts";
import type { Site } from "./jison.ts";
import { readable } from "./labels.ts";
import { common, createSketch, declare, nodeOf, placeOf, type Recorder, type Sketch } from "./sketch.ts";

type Argument = string | Record<string, string> | undefined;

/** Records people, systems, containers, components, boundaries and relations of a C4 diagram. */
export function recordC4(site: Site): Recorder {
  const sketch = createSketch();
  const open: string[] = [];
  const addShape = (_type: string, alias: Argument, label: Argument) => addElement(sketch, site, open, alias, label);
  const addBoundary = (alias: Argument, label: Argument) => openBoundary(sketch, site, open, alias, label);
  const yy = {
    ...common,
    setC4Type: () => undefined,
    addPersonOrSystem: addShape,
    addContainer: addShape,
    addComponent: addShape,
    addPersonOrSystemBoundary: addBoundary,
    addContainerBoundary: addBoundary,
    addDeploymentNode: (_type: string, alias: Argument, label: Argument) => addBoundary(alias, label),
    popBoundaryParseStack: () => void open.pop(),
    addRel: (type: string, from: Argument, to: Argument, label: Argument) =>
      addRelation(sketch, site, type, from, to, label),
    updateElStyle: () => undefined,
    updateRelStyle: () => undefined,
    updateLayoutConfig: () => undefined,
  };
  return { yy, sketch, finish: () => finish(sketch) };
}

const textOf = (argument: Argument) =>
  (typeof argument === "string" ? argument : Object.values(argument ?? {})[0]) ?? "";

function addElement(sketch: Sketch, site: Site, open: string[], alias: Argument, label: Argument): void {
  const id = textOf(alias);
  const node = nodeOf(sketch, id, site.span);
  const [shape] = /^\w+/.exec(site.textOf(site.span)) ?? [];
  declare(sketch, node, { label: readable(textOf(label)) || id, shape }, site.span);
  node.group = open.at(-1);
}

function openBoundary({ groups }: Sketch, site: Site, open: string[], alias: Argument, label: Argument): void {
  const id = textOf(alias);
  groups.set(id, { id, label: readable(textOf(label)) || id, parent: open.at(-1), place: placeOf(site.span) });
  open.push(id);
}

function addRelation(sketch: Sketch, site: Site, type: string, from: Argument, to: Argument, label: Argument): void {
  const place = placeOf(site.span);
  const [start, end] = [textOf(from), textOf(to)];
  if (to === undefined || label === undefined) {
    const written = site.textOf(site.span).slice(0, 80).trim();
    const message = `\`${written}\` is not drawn: a relation takes a source, a target and a label`;
    sketch.traps.push({ message, place });
    return;
  }
  const heads: DrawnEdge["heads"] = type === "birel" ? "both" : "to";
  const ends = type === "rel_b" ? { from: end, to: start } : { from: start, to: end };
  sketch.edges.push({ ...ends, label: readable(textOf(label)) || undefined, dashed: false, heads, place });
}

/** Mermaid throws while it draws a relation of what is not declared as a shape. */
function finish({ nodes, edges, groups, traps }: Sketch): void {
  for (const { from, to, place } of edges)
    for (const id of new Set([from, to])) {
      if (nodes.has(id)) continue;
      const reason = groups.has(id) ? "is a boundary" : "is not declared";
      const message = `\`${id}\` ${reason}, and Mermaid cannot draw a relation of it: declare it, as in \`System(${id}, "…")\``;
      traps.push({ message, place });
    }
}
