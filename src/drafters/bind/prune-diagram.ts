/** A flowchart of the house form without some of its nodes, and what lost every edge by it. */
export type Redrawn = { text: string; cut: string[] };

type Token = { id: string; text: string; label: string | undefined };
/** Nodes joined by `&` between the arrows of a line. */
export type Chain = { indent: string; groups: Token[][]; arrows: string[] };

const token = /^(\w+)(\[\[.*\]\]|\[\(.*\)\]|\(\[.*\]\)|\(\(.*\)\)|\[.*\]|\(.*\)|\{.*\})?(?::::\w+)?$/u;
const arrow = /\s*(?:<?(?:--+|-\.+-|==+)[>xo]?)(?:\|[^|]*\|)?\s*/gu;

/** Takes nodes out by label; edges go with them, a node that was declared on such a line stays where it stood. Lines in no house form stay. */
export function withoutNodes(code: string, isGone: (label: string) => boolean): Redrawn {
  const lines = code.split("\n");
  const chains = lines.map(chainOf);
  const labels = new Map<string, string>();
  for (const { id, label } of chains.flatMap((chain) => chain?.groups.flat() ?? []))
    if (label !== undefined && !labels.has(id)) labels.set(id, label);
  const labelOf = (id: string) => labels.get(id) ?? id;
  const stays = ({ id }: Token) => !isGone(labelOf(id));
  const kept = lines.flatMap((line, index) => {
    const chain = chains[index];
    if (chain) return chain.groups.flat().every(stays) ? [line] : rest(chain, stays);
    const styled = /^\s*(?:style|click|class)\s+(\w+)\s/u.exec(line)?.[1];
    return styled && isGone(labelOf(styled)) ? [] : [line];
  });
  const left = joined(kept.map(chainOf));
  const cut = [...joined(chains)].filter((id) => !left.has(id) && !isGone(labelOf(id))).map(labelOf);
  return { text: withoutEmptyGroups(kept).join("\n"), cut };
}

export function chainOf(line: string): Chain | undefined {
  if (/^\s*(?:flowchart|graph|subgraph|direction|style|class|classDef|click|linkStyle|end|%%)\b/u.test(line))
    return undefined;
  const flat = line.replace(/"[^"]*"|\[[^[\]]*\]/gu, (label) => "_".repeat(label.length));
  const indent = /^\s*/u.exec(line)![0];
  const arrows: string[] = [];
  const parts: string[] = [];
  let start = indent.length;
  for (const found of flat.slice(0, flat.length).matchAll(arrow)) {
    parts.push(line.slice(start, found.index));
    arrows.push(line.slice(found.index, found.index + found[0].length).trim());
    start = found.index + found[0].length;
  }
  parts.push(line.slice(start));
  const groups = parts.map((part) =>
    part
      .trim()
      .split(/\s+&\s+/u)
      .map(tokenOf),
  );
  return groups.every((group) => group.every((one) => one !== undefined))
    ? { indent, arrows, groups: groups as Token[][] }
    : undefined;
}

function tokenOf(text: string): Token | undefined {
  const found = token.exec(text);
  if (!found) return undefined;
  const inner = found[2]?.replace(/^[[({]+"?|"?[\])}]+$/gu, "");
  return { id: found[1]!, text, label: inner?.replace(/<br\s*\/?>.*$/u, "").trim() };
}

/** The edges between what stays, and the declarations of the nodes that lost theirs. */
function rest({ indent, groups, arrows }: Chain, stays: (one: Token) => boolean): string[] {
  const left = groups.map((group) => group.filter(stays));
  const edges = arrows.flatMap((sign, index) => {
    const [from, to] = [left[index]!, left[index + 1]!];
    return from.length > 0 && to.length > 0 ? [{ index, text: `${indent}${texts(from)} ${sign} ${texts(to)}` }] : [];
  });
  const drawn = new Set(edges.flatMap(({ index }) => [...left[index]!, ...left[index + 1]!]));
  const alone = left.flat().filter((one) => one.label !== undefined && !drawn.has(one));
  return [...alone.map(({ text }) => indent + text), ...edges.map(({ text }) => text)];
}

function texts(tokens: Token[]): string {
  return tokens.map(({ text }) => text).join(" & ");
}

/** The nodes that an edge ends at. */
function joined(chains: (Chain | undefined)[]): Set<string> {
  return new Set(
    chains.flatMap((chain) => (chain && chain.arrows.length > 0 ? chain.groups.flat().map(({ id }) => id) : [])),
  );
}

function withoutEmptyGroups(lines: string[]): string[] {
  const empty = lines.findIndex(
    (line, index) => /^\s*subgraph\b/u.test(line) && /^\s*end\s*$/u.test(lines[index + 1] ?? ""),
  );
  return empty < 0 ? lines : withoutEmptyGroups(lines.toSpliced(empty, 2));
}
