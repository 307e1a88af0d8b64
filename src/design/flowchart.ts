import type { Text } from "../document/index.ts";
import type { Diagram } from "./design.ts";

type Drawn = Pick<Diagram, "nodes" | "edges">;
type Nodes = Map<string, Drawn["nodes"][number]>;

const shape = String.raw`(?:\(\(\((?<a>[^()]{0,300})\)\)\)|\(\[(?<b>[^\]]{0,300})\]\)|\[\((?<c>[^)]{0,300})\)\]|\[\[(?<d>[^\]]{0,300})\]\]|\(\((?<e>[^()]{0,300})\)\)|\{\{(?<f>[^}]{0,300})\}\}|[[({]+"(?<g>[^"]{0,300})"[\])}]+|\[(?<h>[^\]]{0,300})\]|\((?<i>[^()]{0,300})\)|\{(?<j>[^}]{0,300})\}|>(?<k>[^\]]{0,300})\])`;
const reference = new RegExp(
  String.raw`^\s*(?<id>[\p{L}\p{N}_][\p{L}\p{N}_.:]{0,100}(?:-[\p{L}\p{N}_]{1,100}){0,10})\s*${shape}?(?:::\w+)?`,
  "u",
);
const link =
  /^\s*(?:<?(?:--|==|-\.)\s*(?<quoted>"[^"]{0,200}"|[^-=|>.\n"][^->|=\n]{0,200}?)\s*(?:--+>?|==+>?|\.->?|-\.->?|\.-+>?)|<?(?:--+|==+|-\.+-)[>xo]?|~~~)\s*(?:\|(?<piped>[^|]{0,200})\|)?/;

/** The labels and edges of a Mermaid flowchart, line by line, as far as they are written in the usual forms. */
export function readFlowchart(lines: Text[]): Drawn {
  const nodes: Nodes = new Map();
  const edges: Drawn["edges"] = [];
  const groups: string[] = [];
  for (const { text, at } of lines) {
    const group = /^\s*subgraph\s+(?:\S{1,100}\s*\[(?<label>[^\]]{0,300})\]|(?<name>.{1,300}))/.exec(text)?.groups;
    if (group) groups.push(unquoted(group.label ?? group.name ?? ""));
    else if (/^\s*end\s*$/.test(text)) groups.pop();
    else if (
      !/^\s*(?:%%|flowchart|graph|direction|classDef|class|style|linkStyle|click)\b/.test(text) &&
      !/^\s*%%/.test(text)
    ) {
      for (const part of text.slice(0, 2_000).split(";")) readLine(part, at, groups.at(-1), nodes, edges);
    }
  }
  return { nodes: [...nodes.values()], edges };
}

function readLine(text: string, at: Text["at"], group: string | undefined, nodes: Nodes, edges: Drawn["edges"]) {
  let rest = text;
  let from: string[] = [];
  let label: string | undefined;
  while (rest.trim()) {
    const found: string[] = [];
    for (let node = reference.exec(rest); node?.groups?.id; node = nextAfterAnd(rest)) {
      const { id, ...labels } = node.groups;
      rest = rest.replace(/^\s*&/, "").slice(node[0].length);
      const given = Object.values(labels).find((value) => value !== undefined);
      if (given !== undefined || !nodes.has(id))
        nodes.set(id, { id, label: given === undefined ? id : unquoted(given), group, at });
      found.push(id);
    }
    if (found.length === 0) return;
    for (const source of from) for (const target of found) edges.push({ from: source, to: target, label, at });
    const arrow = link.exec(rest);
    if (!arrow) return;
    rest = rest.slice(arrow[0].length);
    label = unquoted(arrow.groups?.piped ?? arrow.groups?.quoted ?? "") || undefined;
    from = found;
  }
}

function nextAfterAnd(rest: string): RegExpExecArray | null {
  return /^\s*&/.test(rest) ? reference.exec(rest.replace(/^\s*&/, "")) : null;
}

function unquoted(text: string): string {
  const bare = text
    .trim()
    .replace(/^"|"$/g, "")
    .replace(/<br\s{0,3}\/?>|\\n/gi, "\n");
  return bare.split("\n")[0]!.trim();
}
