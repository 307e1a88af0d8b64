import type { Design, Diagram } from "../design/design.ts";
import { type Contracts, createContracts } from "./contracts.ts";
import { connection, type Link, linksOf } from "./edges.ts";
import { createNames, drawingsOf, type Names, type Party } from "./names.ts";

export { type Contracts, isRequest, pathKey } from "./contracts.ts";
export type { Link } from "./edges.ts";
export { createNames, type Names, nameKey, type Party, type PartyKind } from "./names.ts";
export { drawSequence } from "./sequence.ts";
export { type Trace, type TraceRow, traceOf } from "./trace.ts";

/** How the things of a design hang together: who bears which name, and what joins them. */
export type Graph = {
  names: Names;
  contracts: Contracts;
  /** Architecture diagrams that could be read; without any, nothing can be said of nodes and edges. */
  drawings: Diagram[];
  links: Link[];
  /** `forth`: drawn so, directly or through parts that may be skipped; `back`: only the other way. */
  connection(from: Party, to: Party): "forth" | "back" | undefined;
};

/** Pure; any Design gives a Graph. */
export function createGraph(design: Design): Graph {
  const names = createNames(design);
  const drawings = drawingsOf(design.diagrams);
  const links = linksOf(drawings, names);
  return {
    names,
    contracts: createContracts(design),
    drawings,
    links,
    connection: (from, to) => connection(links, from, to),
  };
}
