import type { Diagram } from "../../design/design.ts";
import type { Party } from "../../graph/index.ts";
import type { Facts } from "../rule.ts";
import { isDescribed, isNeighbour } from "./described.ts";
import { bearersOf, isAlike, isListed, isNear } from "./parties.ts";
import { tellingStems } from "./stems.ts";

type Node = Diagram["nodes"][number];

/** A node of which nothing is said, and the part that is drawn nowhere and may be meant by it. */
export type Stray = { node: Node; meant?: Party | undefined };

/** `parties` bear the label of a node, not only that of a group. */
export type Drawn = { strays: Stray[]; undrawn: Party[]; parties: Set<Party> };

const nothing: Drawn = { strays: [], undrawn: [], parties: new Set() };

/**
 * What is drawn against what is described: nodes without a description, components and stores without a node. A node and
 * a part that may be the same stand together in `strays`. Empty where most nodes bear other names than the parts do.
 */
export function drawnOf(facts: Facts): Drawn {
  const known = cache.get(facts.graph) ?? compare(facts);
  cache.set(facts.graph, known);
  return known;
}

const cache = new WeakMap<Facts["graph"], Drawn>();

function compare(facts: Facts): Drawn {
  if (facts.design.components.length < 2) return nothing;
  const drawings = ownDrawings(facts);
  if (drawings.length === 0) return nothing;
  const nodes = distinct(drawings.flatMap((diagram) => nodesOf(facts, diagram)));
  const bearers = nodes.map((node) => ({ node, found: bearersOf(facts, node.label) }));
  const strays = bearers.filter(({ node, found }) => found.length === 0 && !isTold(facts, node));
  const parties = new Set(bearers.flatMap(({ found }) => found));
  const groups = drawings.flatMap((diagram) => diagram.groups.flatMap(({ label }) => facts.graph.names.find(label)));
  const undrawn = undrawnIn(facts, new Set([...parties, ...groups]));
  return {
    ...paired(
      strays.map(({ node }) => node),
      undrawn,
      isListed(facts),
    ),
    parties,
  };
}

/** Drawings most of whose nodes bear declared names; where all are listed and none does, the first is meant to. */
function ownDrawings(facts: Facts): Diagram[] {
  const { drawings } = facts.graph;
  const own = drawings.filter((diagram) => {
    const nodes = nodesOf(facts, diagram);
    return nodes.filter(({ label }) => bearersOf(facts, label).length > 0).length >= nodes.length / 2;
  });
  return own.length === 0 && isListed(facts) ? drawings.slice(0, 1) : own;
}

/** What else may be drawn in a picture that was not read, and parts that are mostly drawn under other names, are passed over. */
function undrawnIn(facts: Facts, drawn: Set<Party>): Party[] {
  const { design, graph } = facts;
  if (design.diagrams.some(({ kind, type }) => kind === "architecture" && type === undefined)) return [];
  const parts = graph.names.parties.filter(isPart);
  if (!isListed(facts) && parts.some(({ name }) => file.test(name))) return [];
  const undrawn = parts.filter((party) => !drawn.has(party));
  return isListed(facts) || undrawn.length <= Math.max(1, parts.length / 4) ? undrawn : [];
}

/** Where parts are listed as files, the drawing shows what they make up. */
const file = /[\w\]]\/[\w[]|\.[a-z]{1,4}$/i;

function isPart({ kind }: Party): boolean {
  return kind === "component" || kind === "store";
}

/** What is inside of a group that is itself a part, and who only begins something where no actors are listed, need no description. */
function nodesOf(facts: Facts, { nodes, edges, groups }: Diagram): Node[] {
  const parts = new Set(groups.filter(({ label }) => facts.graph.names.find(label).length > 0).map(({ id }) => id));
  const reached = new Set(edges.flatMap(({ from, to, heads }) => (heads === "to" ? [to] : [from, to])));
  const begins = ({ id, label }: Node) =>
    facts.design.actors.length === 0 && !reached.has(id) && bearersOf(facts, label).length === 0;
  return nodes.filter((node) => node.label !== "" && !(node.group && parts.has(node.group)) && !begins(node));
}

/** Where not all who take part are listed, an endpoint or what the text tells of is described too. */
function isTold(facts: Facts, node: Node): boolean {
  if (isListed(facts)) return false;
  const { label } = node;
  const isEndpoint = facts.design.endpoints.some(({ path, name }) => path === label || name === label);
  return isEndpoint || isDescribed(facts, label) || isNeighbour(facts, node);
}

function distinct(nodes: Node[]): Node[] {
  return [...new Map(nodes.toReversed().map((node) => [node.label.toLowerCase(), node])).values()].toReversed();
}

const mostPairs = 2_000;

/** The same thing under two names: alike in words or technology, or, where all are listed, the only two that are left over. */
function paired(nodes: Node[], parts: Party[], isComplete: boolean): Pick<Drawn, "strays" | "undrawn"> {
  const left = new Set(parts);
  const take = (meant: Party | undefined) => {
    if (meant) left.delete(meant);
    return meant;
  };
  const isFew = nodes.length * parts.length <= mostPairs;
  const meantBy = (node: Node) => (isFew ? [...left].find((part) => isSame(node, part)) : undefined);
  const strays = nodes.map((node) => ({ node, meant: take(meantBy(node)) }));
  const [only, ...others] = strays.filter(({ meant }) => !meant);
  if (isComplete && only && others.length === 0 && left.size === 1) only.meant = take([...left][0]);
  return { strays, undrawn: [...left] };
}

function isSame({ label }: Node, { name, component }: Party): boolean {
  const made = component?.technology?.text.toLowerCase() ?? "";
  const words = tellingStems(label);
  return (
    isAlike(name, label) ||
    isNear(name, label) ||
    (made !== "" && words.length > 0 && words.every((word) => made.includes(word)))
  );
}
