import type { Rule } from "./rule.ts";

const most = 15;

export default {
  id: "no-crowded-diagram",
  section: "architecture",
  severity: "warning",
  summary: "Disallow more than fifteen nodes in one architecture diagram.",
  why: "A drawing that does not fit into the head is not looked at; what matters is lost among what does not.",
  fix: "Draw the components, stores, actors and external systems only, at most fifteen; show what is inside of a component in a second diagram.",
  bad: `\`\`\`mermaid\nflowchart LR\n${Array.from({ length: most + 1 }, (_, index) => `  desk${index + 1}[Desk ${index + 1}] -->|lends| store[(Loan Store)]\n`).join("")}\`\`\`\n`,
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check({ graph }) {
    for (const { nodes, at } of graph.drawings)
      if (nodes.length > most)
        yield {
          message: `the diagram has ${nodes.length} nodes: expected at most ${most}, the inside of a component in a diagram of its own`,
          at,
        };
  },
} satisfies Rule;
