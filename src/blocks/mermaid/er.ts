import { addGroup } from "./groups.ts";
import { type Site, spanOf } from "./jison.ts";
import { readable, unquoted } from "./labels.ts";
import type { Span } from "./problem.ts";
import { common, createSketch, declare, nodeOf, placeOf, type Recorder, type Sketch } from "./sketch.ts";
import { createStyles } from "./styles.ts";

type Attribute = { type: string; name: string };
type Title = { text: string };

/** Records entities with their attributes, and relations. */
export function recordEr(site: Site): Recorder {
  const sketch = createSketch();
  const styles = createStyles(sketch);
  let waiting: { id: string; span: Span }[] = [];
  const declareWaiting = () => {
    for (const { id, span } of waiting) declare(sketch, nodeOf(sketch, id, span), {}, span);
    waiting = [];
  };
  const yy = {
    ...common,
    subgraphDepth: 0,
    Cardinality: {},
    Identification: { NON_IDENTIFYING: "dashed", IDENTIFYING: "solid" },
    addEntity: (id: string, alias?: string) => {
      if (waiting.length > 1) declareWaiting();
      const span = spanOf(site, id);
      const node = nodeOf(sketch, id, span);
      node.shape = "entity";
      if (alias) declare(sketch, node, { label: readable(unquoted(alias)) }, span);
      waiting.push({ id, span });
    },
    addAttributes: (id: string, list: Attribute[]) => {
      declareWaiting();
      nodeOf(sketch, id, site.span).fields.push(...list.reverse().map(({ name, type }) => ({ name, type })));
    },
    addRelationship: (from: string, role: string, to: string, spec: { relType: string }) => {
      waiting.splice(-2);
      declareWaiting();
      sketch.edges.push(edgeOf(from, to, role, spec.relType === "dashed", spanOf(site, spec)));
    },
    addSubGraph: ({ text }: Title, list: unknown[], title: Title) => {
      declareWaiting();
      const id = text.trim();
      addGroup(sketch, { id, label: readable(unquoted(title.text)), place: placeOf(site.span) }, list.flat());
      return id;
    },
    addClass: (names: string[]) => styles.define(names.join(",")),
    setClass: (_ids: string[], names: string[]) => {
      for (const name of names) styles.use("", name, spanOf(site, names));
    },
    addCssStyles: () => undefined,
  };
  return { yy, sketch, finish: () => finish(sketch, declareWaiting, styles.finish) };
}

function edgeOf(from: string, to: string, role: string, dashed: boolean, span: Span): Sketch["edges"][number] {
  return { from, to, label: readable(unquoted(role)) || undefined, dashed, heads: "none", place: placeOf(span) };
}

function finish(sketch: Sketch, declareWaiting: () => void, finishStyles: () => void): void {
  declareWaiting();
  for (const id of sketch.groups.keys()) sketch.nodes.delete(id);
  finishStyles();
}
