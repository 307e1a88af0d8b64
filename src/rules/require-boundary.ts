import type { Diagram } from "../design/design.ts";
import { bearersOf } from "./lookup/parties.ts";
import { list } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

type Node = Diagram["nodes"][number];

export default {
  id: "require-boundary",
  section: "architecture",
  severity: "info",
  summary: "Require that the architecture diagram shows what is inside of the system and what is outside.",
  why: "What is inside is ours to build, run and pay; without the line, each reader draws it elsewhere.",
  fix: "Put the components and stores into one `subgraph system [Name]` … `end`; actors and external systems stand outside of it.",
  bad: "# System Design: Lending\n\n## High-Level Architecture\n\n```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n```\n\n## Components\n\n### Loan API\n\n- **Responsibilities:** lends.\n\n### Loan Store\n\n- **Responsibilities:** keeps loans.\n\n**Actors:** Reader, Librarian\n",
  good: "# System Design: Lending\n\n## High-Level Architecture\n\n```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api\n  subgraph lending [Library lending]\n    api[Loan API] -->|SQL| store[(Loan Store)]\n  end\n```\n\n## Components\n\n### Loan API\n\n- **Responsibilities:** lends.\n\n### Loan Store\n\n- **Responsibilities:** keeps loans.\n\n**Actors:** Reader, Librarian\n",
  *check(facts) {
    const drawings = facts.graph.drawings.map((diagram) => ({ diagram, ...sidesOf(facts, diagram) }));
    const mixed = drawings.filter(({ inside, outside }) => inside.length > 0 && outside.length > 0);
    if (mixed.length === 0 || mixed.some(({ diagram, inside, outside }) => isParted(diagram, inside, outside))) return;
    yield told(mixed[0]!);
  },
} satisfies Rule;

type Sides = { inside: Node[]; outside: Node[] };

/** Our parts, and the actors and external systems. */
function sidesOf(facts: Facts, { nodes }: Diagram): Sides {
  const kinds = nodes.map((node) => ({ node, kind: bearersOf(facts, node.label)[0]?.kind }));
  const of = (...wanted: string[]) => kinds.filter(({ kind }) => kind && wanted.includes(kind)).map(({ node }) => node);
  return { inside: of("component", "store"), outside: of("actor", "external") };
}

function isParted(diagram: Diagram, inside: Node[], outside: Node[]): boolean {
  return diagram.groups.length > 0 && enclosed(diagram, inside, outside).length === 0;
}

/** Actors and external systems in a group that also holds parts of ours. */
function enclosed({ groups }: Diagram, inside: Node[], outside: Node[]): Node[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const around = ({ group }: Node): string[] => {
    const ids: string[] = [];
    for (let id = group; id !== undefined && ids.length < 20; id = parents.get(id)) ids.push(id);
    return ids;
  };
  const ours = new Set(inside.flatMap(around));
  return outside.filter((node) => around(node).some((id) => ours.has(id)));
}

function told({ diagram, inside, outside }: Sides & { diagram: Diagram }): Finding {
  const expected = "expected the components and stores in one `subgraph`, actors and external systems outside of it";
  const named = (nodes: Node[]) => list(nodes.map(({ label }) => label));
  const within = enclosed(diagram, inside, outside);
  if (within.length === 0)
    return {
      message: `the diagram does not part ${named(inside)} from ${named(outside)}: ${expected}`,
      at: diagram.at,
    };
  return {
    message: `${named(within)} ${within.length > 1 ? "stand" : "stands"} inside with our own parts: ${expected}`,
    at: within[0]!.at,
  };
}
