import { shapeNames } from "./grammars/shapes.ts";
import { addGroup } from "./groups.ts";
import { type Site, spanOf } from "./jison.ts";
import { readable, unquoted } from "./labels.ts";
import { destructLink, type Line } from "./links.ts";
import { metadataOf } from "./metadata.ts";
import { MeaningProblem, type Span } from "./problem.ts";
import { common, createSketch, declare, nodeOf, placeOf, type Recorder, type Sketch } from "./sketch.ts";
import { createStyles, type Styles } from "./styles.ts";

type Text = { text: string; type?: string };
type Link = Line & { text?: Text; id?: string };
type Flow = {
  site: Site;
  sketch: Sketch;
  styles: Styles;
  links: number;
  linkIds: Set<string>;
  unnamed: number;
  glued: Glued[];
};
/** An arrow's head `o` or `x` that touches the id behind it. */
type Glued = { head: string; id: string; span: Span };
type Vertex = { text?: Text; shape?: string; style?: unknown; data?: string };

const mostLinks = 500;

/** Records nodes, edges and subgraphs of a flowchart, and refuses what Mermaid's own database refuses. */
export function recordFlowchart(site: Site): Recorder {
  const sketch = createSketch();
  const styles = createStyles(sketch);
  const flow: Flow = { site, sketch, styles, links: 0, linkIds: new Set(), unnamed: 0, glued: [] };
  let isFirst = true;
  const yy = {
    ...common,
    lex: {
      firstGraph: () => {
        const answer = isFirst;
        isFirst = false;
        return answer;
      },
    },
    destructLink,
    addVertex: (id: string, text?: Text, shape?: string, style?: unknown, ...rest: unknown[]) =>
      addVertex(flow, id, { text, shape, style, data: rest[3] as string | undefined }),
    addLink: (from: string[], to: string[], link: Link) => addLink(flow, from, to, link),
    addSubGraph: (id: Text | undefined, list: unknown[], title: Text | undefined) => addSubgraph(flow, id, list, title),
    addClass: (names: string) => styles.define(names),
    setClass: (ids: string, name: string) => styles.use(ids, name, spanOf(site, name)),
    updateLink: (positions: (number | string)[]) => checkPositions(flow, positions),
    updateLinkInterpolate: (positions: (number | string)[]) => checkPositions(flow, positions),
  };
  return { yy, sketch, finish: () => finish(flow) };
}

function addVertex({ site, sketch, styles, linkIds }: Flow, id: string, { text, shape, style, data }: Vertex): void {
  if (!id?.trim()) return;
  const span = site.span;
  const given = data === undefined ? undefined : metadataOf(data, spanOf(site, data));
  if ((given && sketch.groups.has(id)) || linkIds.has(id)) return;
  if (style) styles.style(id, span);
  else styles.draw(id);
  const node = nodeOf(sketch, id, span);
  if (text || shape) declare(sketch, node, { label: text && labelOf(text), shape }, span);
  if (!given) return;
  const at = spanOf(site, data);
  const start = { ...at, column: Math.max(0, at.column - id.length) };
  const drawn = given.shape ? shapeOf(String(given.shape), at) : undefined;
  declare(sketch, node, { label: given.label ? readable(String(given.label)) : undefined, shape: drawn }, start);
}

function labelOf({ text, type }: Text): string {
  const plain = unquoted(text);
  return readable(type === "markdown" ? plain.replace(/\*\*|__/g, "") : plain);
}

function shapeOf(name: string, span: Span): string {
  if (shapeNames.has(name)) return name;
  throw new MeaningProblem(`\`${name}\` is no shape of Mermaid; one of them is \`cyl\``, span, name);
}

function addLink(flow: Flow, from: string[], to: string[], link: Link): void {
  const { site, sketch, linkIds } = flow;
  const span = withoutLead(site, spanOf(site, link));
  const label = (link.text && labelOf(link.text)) || undefined;
  const heads = link.type === "arrow_open" ? "none" : link.type.startsWith("double_") ? "both" : "to";
  if (link.id) linkIds.add(link.id.replace("@", ""));
  trapArrow(flow, link, from, span);
  noteGlued(flow, to[0], span);
  for (const start of from)
    for (const end of to) {
      flow.links += 1;
      if (flow.links > mostLinks)
        throw new MeaningProblem(`more than ${mostLinks} edges, which Mermaid refuses`, span, "");
      if (link.stroke === "invisible") continue;
      const edge = {
        from: start,
        to: end,
        label,
        dashed: link.stroke === "dotted",
        heads,
        place: placeOf(span),
      } as const;
      sketch.edges.push(edge);
    }
}

/** A link begins with the blanks before it. */
function withoutLead(site: Site, span: Span): Span {
  const text = site.textOf(span);
  return { ...span, column: span.column + text.length - text.trimStart().length };
}

/** Arrows that Mermaid draws without the head that is written, or not at all. */
function trapArrow({ site, sketch }: Flow, { type }: Link, [from = "A"]: string[], span: Span): void {
  const place = placeOf(span);
  const arrow = site.textOf(span).trim();
  if (type === "INVALID") {
    const message = `Mermaid cannot draw \`${arrow}\`, whose ends differ: write \`-->\` or \`<-->\``;
    sketch.traps.push({ message, place });
  } else if (/^<-+$/.test(arrow)) {
    const message = `\`${arrow}\` is drawn without a head: write the arrow from the other end, as in \`B --> ${from}\``;
    sketch.traps.push({ message, place });
  }
}

function noteGlued({ site, glued }: Flow, id: string | undefined, span: Span): void {
  const [head] = /[ox](?=\w$)/.exec(site.textOf({ ...span, lastColumn: span.lastColumn + 1 })) ?? [];
  if (head !== undefined && id !== undefined) glued.push({ head, id, span });
}

function addSubgraph(flow: Flow, name: Text | undefined, list: unknown[], title: Text | undefined): string {
  const { site, sketch } = flow;
  if (name === undefined)
    throw new MeaningProblem("`subgraph` has no name: write `subgraph zone [Zone]`", site.span, "subgraph");
  const isUnnamed = name === title && /\s/.test(name.text);
  const id = isUnnamed ? `subGraph${flow.unnamed}` : name.text.trim();
  flow.unnamed += 1;
  const label = title ? labelOf(title) : "";
  addGroup(sketch, { id, label, place: placeOf(site.span) }, list.flat());
  return id;
}

function checkPositions({ site, links }: Flow, positions: (number | string)[]): void {
  const wrong = positions.find((position) => position !== "default" && !(Number(position) < links));
  if (wrong === undefined) return;
  const last = links === 0 ? "there is no edge" : `the last edge is ${links - 1}, counted from 0`;
  throw new MeaningProblem(
    `\`linkStyle ${wrong}\` names an edge that does not exist: ${last}`,
    site.span,
    String(wrong),
  );
}

/** A subgraph that an edge names is drawn as a group and not as a node. */
function finish({ sketch, styles, glued }: Flow): void {
  const { nodes, edges, groups, traps } = sketch;
  for (const id of groups.keys()) nodes.delete(id);
  for (const { head, id, span } of glued) {
    const isElsewhere = nodes.get(id)?.declared || edges.filter(({ from, to }) => from === id || to === id).length > 1;
    if (isElsewhere && !nodes.has(head + id)) continue;
    const message = `\`${head}${id}\` is drawn as \`${id}\` with another arrow's head: write a space before \`${head}${id}\``;
    traps.push({ message, place: placeOf({ ...span, column: span.lastColumn - 1 }) });
  }
  styles.finish();
}
