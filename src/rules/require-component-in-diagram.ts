import { drawnOf } from "./lookup/drawn.ts";
import { severityIn } from "./lookup/parties.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-component-in-diagram",
  section: "architecture",
  severity: "error",
  summary: "Require that every component and store is drawn in the architecture diagram.",
  why: "Who looks at the drawing to see what a change or an outage reaches misses the part that is not on it.",
  fix: "Add a node whose label is the name of the component or store, with an edge for each part it talks to, or remove its description. A store that is a component or an external system needs no node of its own.",
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n```\n",
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check(facts) {
    const drawing = facts.graph.drawings[0];
    for (const { name, kind, at } of drawnOf(facts).undrawn) {
      const message = `the ${kind} ${quote(name)} is drawn nowhere: expected a node \`[${name}]\` in the architecture diagram`;
      const related = drawing ? [{ message: "the architecture diagram", at: drawing.at }] : [];
      const section = kind === "store" ? "data-model" : "components";
      yield { message, at, section, related, ...severityIn(facts) };
    }
  },
} satisfies Rule;
