import type { Flow, Step } from "../../design/design.ts";
import type { Graph, Party } from "../../graph/index.ts";
import type { Facts } from "../rule.ts";
import { drawnOf } from "./drawn.ts";
import { bearersOf } from "./parties.ts";
import { endsInProse } from "./prose-steps.ts";

/** A step between two drawn parties that the drawing does not show: not at all, only the other way, or past a part between. */
export type Move = {
  from: Party;
  to: Party;
  flow: Flow;
  step: Step;
  drawn: "not" | "back" | "past";
  between?: Party | undefined;
};

/** Steps that leave the drawing. An answer to a step of the same flow needs no edge, an actor none unless it passes by a part. */
export function* movesOff(facts: Facts): Generator<Move> {
  const undrawn = undrawnExternals(facts);
  const endOf = createEnds(facts, undrawn);
  for (const flow of facts.design.flows.filter(({ form }) => form === "steps")) {
    const called = new Map<Party, Set<Party>>();
    for (const step of flow.steps) {
      const said = step.from === undefined ? endsInProse(facts, step) : undefined;
      const [from, to] = [endOf(said?.from ?? step.from), endOf(said?.to ?? step.to)];
      if (!from || !to || from === to || (said && !isActor(from))) continue;
      const way = facts.graph.connection(from, to);
      const isUndrawn = [from, to].some((party) => undrawn.has(party));
      if (isUndrawn && ![from, to].some(isOwn)) continue;
      if (way !== "forth" && (way === "back" || isUndrawn) && called.get(to)?.has(from)) continue;
      if (way === "forth" || isUndrawn) called.set(from, (called.get(from) ?? new Set()).add(to));
      if (way !== "forth") yield* moveOff(facts, { from, to, flow, step }, way);
    }
  }
}

function* moveOff(facts: Facts, move: Pick<Move, "from" | "to" | "flow" | "step">, way?: "back"): Generator<Move> {
  const between = way ? undefined : passedBy(facts.graph, move.from, move.to);
  if (!isActor(move.from) && !isActor(move.to)) yield { ...move, drawn: way ?? "not", between };
  else if (isActor(move.from) && between) yield { ...move, drawn: "past", between };
}

/** Listed externals without a node or group, where the diagram draws others and every one could be read. */
function undrawnExternals(facts: Facts): Set<Party> {
  const { design, graph } = facts;
  const externals = graph.names.parties.filter(({ kind }) => kind === "external");
  const { parties } = drawnOf(facts);
  const isRead = design.diagrams.every(({ kind, type }) => kind !== "architecture" || type !== undefined);
  if (!isRead || !externals.some((party) => parties.has(party))) return new Set();
  const shown = graph.drawings.flatMap(({ nodes, groups }) => [...nodes, ...groups].map(({ label }) => label));
  const drawn = new Set(shown.flatMap((label) => [...graph.names.find(label), ...bearersOf(facts, label)]));
  return new Set(externals.filter((party) => !drawn.has(party)));
}

/** Who is drawn, or is an external that should be, under the name at an end of a step; with several, nothing can be said. */
function createEnds(facts: Facts, undrawn: Set<Party>): (name: string | undefined) => Party | undefined {
  const { parties } = drawnOf(facts);
  const known = new Map<string, Party | undefined>();
  return (name) => {
    if (name === undefined) return undefined;
    if (!known.has(name)) known.set(name, bearer(facts, name));
    const party = known.get(name);
    return party && (parties.has(party) || undrawn.has(party) || party.kind === "node") ? party : undefined;
  };
}

function bearer({ design, graph }: Facts, name: string): Party | undefined {
  const found = bearersOf({ design, graph }, name);
  if (found.length === 0 && design.actors.length === 0)
    return graph.names.find(name).find((party) => begins(graph, party));
  return found.find(isActor) ?? (found.length === 1 ? found[0] : undefined);
}

/** Where no actors are listed, a node that nothing calls is one. */
function begins({ links }: Graph, party: Party): boolean {
  return party.kind === "node" && links.some(({ from }) => from === party) && !links.some(({ to }) => to === party);
}

function isActor({ kind }: Party): boolean {
  return kind === "actor" || kind === "node";
}

function isOwn({ kind }: Party): boolean {
  return kind === "component" || kind === "store";
}

/** The component that is drawn between two parties and that no step may skip. */
function passedBy(graph: Graph, from: Party, to: Party): Party | undefined {
  const between = graph.links.filter((link) => link.from === from).map((link) => link.to);
  return between.find(
    (party) => party.kind === "component" && !party.passesThrough && graph.connection(party, to) === "forth",
  );
}
