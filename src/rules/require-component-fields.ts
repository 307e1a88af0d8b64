import type { Component } from "../design/design.ts";
import type { ForAll } from "./lookup/for-all.ts";
import { createKnowledge } from "./lookup/knowledge.ts";
import { gather, type Lacking } from "./lookup/lacking.ts";
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
    const parts = facts.design.components.filter(({ form }) => form !== "named");
    if (!isStanding(facts, "components")) return;
    const knowledge = createKnowledge(facts);
    const missed = missedIn(parts, knowledge.forAll);
    for (const { names, at, fields } of missed(
      gather(parts.map((part) => ({ ...part, lacks: knowledge.bare(part) }))),
    )) {
      yield {
        message: `${list(names)} without ${words(fields, "or")}: expected ${form(fields)} under ${names.length > 1 ? "each" : "it"}`,
        at,
      };
    }
    for (const { names, at, fields } of missed(
      gather(parts.map((part) => ({ ...part, lacks: knowledge.unknown(part) }))),
    )) {
      const message = `nothing says the ${words(fields, "or")} of ${list(names)}: expected ${form(fields)} there, or a word in the API, the plan, the diagram or the failure table`;
      yield { message, at, severity: "warning" };
    }
  },
} satisfies Rule;

/**
 * What is said of all parts is missing of none. Where components carry no fields, only a field that most of them lack is
 * missed, once. A stack named for the whole is the technology of each, unless components name their own.
 */
function missedIn(
  parts: Component[],
  { stack, technology, scaling, failureHandling }: ForAll,
): (all: Lacking[]) => Lacking[] {
  const isLabelled = 2 * parts.filter(({ form }) => form === "labelled").length >= parts.length;
  const isEach = parts.some((part) => part.technology && part.technology.text !== part.alias);
  const isMade = isLabelled ? stack && !isEach : technology;
  const isKnown = (field: string) =>
    (field === "scaling" && scaling) ||
    (field === "failure handling" && failureHandling) ||
    (field === "technology" && isMade);
  return (all) =>
    all
      .filter(({ names }) => isLabelled || 2 * names.length > parts.length)
      .map((one) => ({ ...one, fields: one.fields.filter((field) => !isKnown(field)) }))
      .filter(({ fields }) => fields.length > 0);
}

function form(fields: string[]): string {
  return words(fields.map((field) => `\`**${field[0]!.toUpperCase()}${field.slice(1)}:** …\``));
}
