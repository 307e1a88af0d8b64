import type { Diagram } from "../design/design.ts";
import { list } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-isolated-node",
  section: "architecture",
  severity: "warning",
  summary: "Disallow nodes in the architecture diagram that no edge reaches.",
  why: "A part that nothing calls and that calls nothing is either not needed, or its most important fact is not drawn.",
  fix: "Draw an edge to what the node talks to, with a word on it, or take the node out of the diagram.",
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder]\n```\n",
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check({ graph }) {
    for (const diagram of graph.drawings) {
      const isolated = isolatedIn(diagram);
      const [first, ...others] = isolated;
      if (!first) continue;
      const names = list(isolated.map(({ label, id }) => label || id));
      const isOne = others.length === 0;
      const message = `${names} ${isOne ? "has" : "have"} no edge: expected one to what ${isOne ? "it talks" : "each talks"} to, such as \`${first.id} -->|reads| other\``;
      yield { message, at: first.at };
    }
  },
} satisfies Rule;

/** Nodes that no edge reaches, neither their own nor that of a group around them; the keys of a legend aside. Without any edge the drawing shows what contains what. */
function isolatedIn({ nodes, edges, groups }: Diagram): Diagram["nodes"] {
  if (edges.length === 0) return [];
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const byId = new Map(groups.map((group) => [group.id, group]));
  const isReached = (id: string | undefined): boolean => {
    for (let left = 20, group = byId.get(id ?? ""); group && left > 0; left -= 1, group = byId.get(group.parent ?? ""))
      if (joined.has(group.id) || /\b(?:legend|key)\b/i.test(group.label)) return true;
    return false;
  };
  return nodes.filter(({ id, group }) => !joined.has(id) && !isReached(group));
}
