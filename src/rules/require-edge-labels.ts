import { list } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-edge-labels",
  section: "architecture",
  severity: "warning",
  summary: "Require a word on every edge of the architecture diagram.",
  why: "An arrow without a word may be a call, an event or a copy at night: each reader reads another one.",
  fix: "Write on every edge what passes or how: `api -->|SQL| store`, `worker -->|sends mail| email`.",
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api --> store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check({ graph }) {
    for (const { nodes, groups, edges } of graph.drawings) {
      const bare = edges.filter(({ label }) => !label?.trim());
      const [first] = bare;
      if (!first) continue;
      const names = new Map([...groups, ...nodes].map(({ id, label }) => [id, label || id]));
      const told = bare.map(({ from, to }) => `${names.get(from) ?? from} → ${names.get(to) ?? to}`);
      const count =
        bare.length === edges.length && bare.length > 1
          ? "no edge has a word on it"
          : `${bare.length} of ${edges.length} edges ${bare.length > 1 ? "have" : "has"} no word on ${bare.length > 1 ? "them" : "it"}`;
      yield {
        message: `${count}: ${list(told)}; expected such as \`${first.from} -->|reads| ${first.to}\``,
        at: first.at,
      };
    }
  },
} satisfies Rule;
