import type { Component } from "../design/design.ts";
import { drawnOf } from "./lookup/drawn.ts";
import { bearersOf } from "./lookup/parties.ts";
import { quote } from "./lookup/quote.ts";
import { stemsOf, tellingStems } from "./lookup/stems.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "no-idle-component",
  section: "components",
  severity: "warning",
  summary: "Disallow components that serve no requirement and stand in no flow.",
  why: "A part that nobody needs is built, run and paid for all the same; mostly the flow that uses it was forgotten.",
  fix: "Name the requirements it serves after **Serves:** and the steps it takes part in under Data Flow, or remove it.",
  bad: "### Loan API\n\n- **Responsibilities:** lends and takes back books.\n- **Technology:** Go, two pods.\n- **Serves:** FR-1\n\n### Loan Store\n\n- **Responsibilities:** keeps books and loans.\n- **Technology:** PostgreSQL, one node and a standby.\n\n### Shelf Robot\n\n- **Responsibilities:** carries books.\n- **Technology:** C++ on an embedded board.\n",
  good: "### Loan API\n\n- **Responsibilities:** lends and takes back books.\n- **Technology:** Go, two pods.\n- **Serves:** FR-1\n\n### Loan Store\n\n- **Responsibilities:** keeps books and loans.\n- **Technology:** PostgreSQL, one node and a standby.\n\n### Reminder\n\n- **Responsibilities:** reminds of due loans.\n- **Technology:** Go, a scheduled job.\n- **Serves:** FR-2\n",
  *check(facts) {
    const { components } = facts.design;
    const idle = idleIn(facts);
    if (!isTraced(facts) || idle.length > components.length / 2) return;
    for (const { name, at } of idle) {
      const message = `${quote(name)} serves no requirement and stands in no flow: expected \`**Serves:** FR-1\` and a step with it, or its removal`;
      yield { message, at };
    }
  },
} satisfies Rule;

/** Whether the author says what components serve, or who acts in the steps of flows. */
function isTraced({ design: { components, flows } }: Facts): boolean {
  const steps = flows.filter(({ form }) => form === "steps").flatMap((flow) => flow.steps);
  const told = steps.filter(({ from }) => from !== undefined);
  return steps.length > 0 && (components.some(({ serves }) => serves.length > 0) || told.length > steps.length / 2);
}

/** Where flows tell no parties, a component stands in one whose words name it; what bears another name there is told by the diagram. */
function idleIn(facts: Facts): Component[] {
  const steps = facts.design.flows.flatMap((flow) => flow.steps);
  const ends = new Set(steps.flatMap(({ from, to }) => [from ?? "", to ?? ""]).filter(Boolean));
  const parties = new Set([...ends].flatMap((name) => bearersOf(facts, name).map(({ component }) => component)));
  const renamed = new Set(drawnOf(facts).strays.map(({ meant }) => meant?.component));
  const told = steps.map(({ text }) => stemsOf(text));
  const isTold = ({ name }: Component) => {
    const stems = tellingStems(name);
    return told.some((words) => stems.every((stem) => words.has(stem)));
  };
  return facts.design.components.filter(
    (part) =>
      part.serves.length === 0 && !part.passesThrough && !parties.has(part) && !renamed.has(part) && !isTold(part),
  );
}
