import type { SectionId } from "../design/topics.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-misdrawn-diagram",
  section: "architecture",
  severity: "warning",
  summary: "Disallow what Mermaid accepts and then draws wrongly or not at all.",
  why: "No program complains, and the picture says something else than its author wrote: a box too many, an arrow with another end.",
  fix: "Write what the message proposes, and look at the picture once.",
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n  style stor fill:#eee\n```\n",
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check({ design }) {
    for (const { language, traps, section } of design.blocks) {
      if (language !== "mermaid") continue;
      for (const { message, at } of traps) yield { message, at, section: (section ?? "architecture") as SectionId };
    }
  },
} satisfies Rule;
