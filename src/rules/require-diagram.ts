import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-diagram",
  section: "architecture",
  severity: "error",
  summary: "Require an architecture diagram.",
  why: "Readers build their picture of the system from the drawing; without one, each builds another.",
  fix: "Draw the components, stores, actors and external systems in a `mermaid` block that begins with `flowchart LR`, every edge with a word on it. Other notations count, but are not checked.",
  bad: "## High-Level Architecture\n\nReaders borrow through an API, which keeps loans in a database.\n",
  good: "## High-Level Architecture\n\n```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n```\n",
  *check(facts) {
    if (!isStanding(facts, "architecture")) return;
    const { diagrams } = facts.design;
    if (diagrams.some(({ kind }) => kind === "architecture")) return;
    const other = diagrams.find(({ section }) => section === "architecture");
    const instead = other ? `, only a ${other.kind} diagram` : "";
    const message = `${quote(titleOf(facts, "architecture"))} has no architecture diagram${instead}: expected a \`mermaid\` block that begins with \`flowchart LR\``;
    yield { message, at: placeOf(facts, "architecture") };
  },
} satisfies Rule;
