import { label as printed } from "./escape.ts";
import { type Chain, chainOf } from "./prune-diagram.ts";
import { bareName } from "./prune-names.ts";

type Node = { id: string; label: string; shape: [open: string, close: string] };
type Edge = { from: string; to: string; sign: string };
type Drawing = { lines: string[]; nodes: Map<string, Node>; edges: Edge[] };

/** What a drawing must know of the design: who stands outside of the system, and through whom its requests pass. */
export type Parties = { outside: ReadonlySet<string>; through: ReadonlySet<string> };

/** A flowchart with the nodes and edges of another one that it lacks; labels tell which nodes are the same. */
export function joinFlowcharts(first: string, second: string, parties: Parties): string {
  const [own, other] = [drawingOf(first), drawingOf(second)];
  const added = adopted(own, other);
  const idOf = (id: string) => idsIn(own).get(other.nodes.get(id)?.label ?? "") ?? id;
  const fresh = other.edges
    .map(({ from, to, sign }) => ({ from: idOf(from), to: entered(own, idOf(from), idOf(to), parties), sign }))
    .filter(({ from, to }) => from !== to && !isReached(own, from, to, parties));
  const used = new Set(fresh.flatMap(({ from, to }) => [from, to]));
  const declared = (isOutside: boolean) =>
    added
      .filter(({ id, label }) => parties.outside.has(label) === isOutside && used.has(id))
      .map(({ id, label, shape: [open, close] }) => `${id}${open}${printed(label)}${close}`);
  const inside = declared(false).map((line) => `    ${line}`);
  const end = own.lines.findLastIndex((line) => /^\s*end\s*$/u.test(line));
  const lines = own.lines.toSpliced(end < 0 ? own.lines.length : end, 0, ...inside);
  const edges = fresh.map(({ from, to, sign }) => `  ${from} ${sign} ${to}`);
  return [...lines, ...declared(true).map((line) => `  ${line}`), ...edges].join("\n");
}

/** The nodes that only the other drawing has, now under ids of their own among the first one's. */
function adopted({ nodes }: Drawing, other: Drawing): Node[] {
  const labels = new Set([...nodes.values()].map(({ label }) => label));
  const added = [...other.nodes.values()].filter(({ label }) => !labels.has(label));
  return added.map(({ label, shape }) => {
    const node = { id: freshId(label, nodes), label, shape };
    nodes.set(node.id, node);
    return node;
  });
}

function idsIn({ nodes }: Drawing): Map<string, string> {
  return new Map([...nodes.values()].map(({ id, label }) => [label, id]));
}

function drawingOf(code: string): Drawing {
  const lines = code.trimEnd().split("\n");
  const drawing: Drawing = { lines, nodes: new Map(), edges: [] };
  for (const line of lines) {
    const chain = chainOf(line);
    if (chain && line.trim() !== "") read(drawing, chain);
  }
  return drawing;
}

function read({ nodes, edges }: Drawing, { groups, arrows }: Chain): void {
  for (const { id, text, label } of groups.flat()) {
    const shape = text.slice(id.length);
    const open = /^[[({]+"?/u.exec(shape)?.[0];
    const close = /"?[\])}]+/u.exec(shape.slice(open?.length ?? 0).replace(/^[^\])}]*?(?="?[\])}])/u, ""))?.[0];
    if (label !== undefined && open && close)
      nodes.set(id, { id, label: bareName(label), shape: [open.replaceAll('"', ""), close.replaceAll('"', "")] });
    else if (!nodes.has(id)) nodes.set(id, { id, label: id, shape: ["[", "]"] });
  }
  for (const [index, sign] of arrows.entries())
    for (const from of groups[index]!)
      for (const to of groups[index + 1]!) edges.push({ from: from.id, to: to.id, sign });
}

/** Who comes from outside to a part that is reached through a balancer comes to the balancer. */
function entered({ nodes, edges }: Drawing, from: string, to: string, { outside, through }: Parties): string {
  const labelOf = (id: string) => nodes.get(id)?.label ?? "";
  if (!outside.has(labelOf(from))) return to;
  return edges.find((edge) => edge.to === to && through.has(labelOf(edge.from)))?.from ?? to;
}

/** Whether an edge stands already, also one that passes through a balancer. */
function isReached({ nodes, edges }: Drawing, from: string, to: string, { through }: Parties): boolean {
  const next = edges.filter((edge) => edge.from === from).map((edge) => edge.to);
  const gates = next.filter((id) => through.has(nodes.get(id)?.label ?? ""));
  return next.includes(to) || gates.some((gate) => edges.some((edge) => edge.from === gate && edge.to === to));
}

function freshId(label: string, taken: ReadonlyMap<string, Node>): string {
  const base = label.toLowerCase().replace(/[^a-z0-9]+/gu, "") || "part";
  const safe = /^(?:end|graph|subgraph|style|class|click|default|call)$/u.test(base) ? `${base}1` : base;
  let id = safe;
  for (let count = 2; taken.has(id); count += 1) id = `${safe}${count}`;
  return id;
}
