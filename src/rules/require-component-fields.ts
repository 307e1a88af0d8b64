import { createKnowledge } from "./lookup/knowledge.ts";
import { gather } from "./lookup/lacking.ts";
import { isStanding } from "./lookup/presence.ts";
import { list, words } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-component-fields",
  section: "components",
  severity: "error",
  summary:
    "Require that of every component its responsibilities, technology, interface, scaling, dependencies and failure handling are known.",
  why: "A component without responsibilities is a box, without technology a wish; the rest is asked in every review and decided in none.",
  fix: "Write **Responsibilities:** and **Technology:** under the component. Interface, scaling, dependencies and failure handling may stand where they belong: in the API, the plan, the diagram, the failure table; else as labelled items here.",
  bad: "### Reminder\n\n- **Responsibilities:** reminds of due books.\n",
  good: "### Reminder\n\n- **Responsibilities:** reminds of due books.\n- **Technology:** Go, one scheduled job.\n- **Failure handling:** a failed run is repeated after 10 min; reminders carry the loan's id, so none is sent twice.\n",
  *check(facts) {
    if (!isStanding(facts, "components")) return;
    const { components } = facts.design;
    const knowledge = createKnowledge(facts);
    for (const { names, at, fields } of gather(components.map((part) => ({ ...part, lacks: knowledge.bare(part) })))) {
      yield {
        message: `${list(names)} without ${words(fields, "or")}: expected ${form(fields)} under ${names.length > 1 ? "each" : "it"}`,
        at,
      };
    }
    for (const { names, at, fields } of gather(
      components.map((part) => ({ ...part, lacks: knowledge.unknown(part) })),
    )) {
      const message = `nothing says the ${words(fields, "or")} of ${list(names)}: expected ${form(fields)} there, or a word in the API, the plan, the diagram or the failure table`;
      yield { message, at, severity: "warning" };
    }
  },
} satisfies Rule;

function form(fields: string[]): string {
  return words(fields.map((field) => `\`**${field[0]!.toUpperCase()}${field.slice(1)}:** …\``));
}
