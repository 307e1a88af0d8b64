import type { Component } from "../design/design.ts";
import { createKnowledge } from "./lookup/knowledge.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, quote, words } from "./lookup/quote.ts";
import type { Finding, Rule } from "./rule.ts";

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
    const place = placeOf(facts, "components");
    yield* lacking(
      components.map((component) => ({ component, lacks: knowledge.bare(component) })),
      place,
      "error",
    );
    yield* lacking(
      components.map((component) => ({ component, lacks: knowledge.unknown(component) })),
      place,
      "warning",
    );
  },
} satisfies Rule;

type Lack = { component: Component; lacks: string[] };

/** What none of three or more components has is one fault of the section; else each component has its own. */
function* lacking(all: Lack[], place: Finding["at"], severity: "error" | "warning"): Iterable<Finding> {
  const everywhere =
    all.length > 2 ? (all[0]?.lacks ?? []).filter((field) => all.every(({ lacks }) => lacks.includes(field))) : [];
  const told = (whose: string, fields: string[]) => {
    const form = words(fields.map((field) => `\`**${field[0]!.toUpperCase()}${field.slice(1)}:** …\``));
    if (severity === "error") return `${whose} has no ${words(fields, "or")}: expected ${form} under it`;
    return `nothing says the ${words(fields, "or")} of ${whose}: expected ${form} under it, or a word in the API, the plan, the diagram or the failure table`;
  };
  if (everywhere.length > 0) {
    const names = list(
      all.map(({ component }) => component.name),
      3,
    );
    yield { message: told(`every component (${names})`, everywhere), at: place, severity };
  }
  for (const { component, lacks } of all) {
    const own = lacks.filter((field) => !everywhere.includes(field));
    if (own.length > 0) yield { message: told(quote(component.name), own), at: component.at, severity };
  }
}
