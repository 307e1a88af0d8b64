import type { Component } from "../design/design.ts";
import { isBlank } from "../design/markup.ts";
import { askedFor, bearersOf, isListed, meantBy, severityIn } from "./lookup/parties.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "no-unknown-dependency",
  section: "components",
  severity: "error",
  summary: "Disallow dependencies on what is neither a component nor an external system.",
  why: "What a component depends on fails, costs and is asked for access; if nobody has described it, nobody has thought of that.",
  fix: "Name components, stores and external systems after **Dependencies:**, separated by commas and letter for letter; list what others run after **External systems:**.",
  bad: "### Loan API\n\n- **Responsibilities:** lends and takes back books.\n- **Technology:** Go, two pods.\n- **Dependencies:** Loan Store, Member Directory\n\n### Loan Store\n\n- **Responsibilities:** keeps books and loans.\n- **Technology:** PostgreSQL.\n\n### Reminder\n\n- **Responsibilities:** reminds.\n- **Technology:** Go.\n- **Dependencies:** Loan Store\n\n**Actors:** Reader\n",
  good: "### Loan API\n\n- **Responsibilities:** lends and takes back books.\n- **Technology:** Go, two pods.\n- **Dependencies:** Loan Store, Member Directory (names)\n\n### Loan Store\n\n- **Responsibilities:** keeps books and loans.\n- **Technology:** PostgreSQL.\n\n### Reminder\n\n- **Responsibilities:** reminds.\n- **Technology:** Go.\n- **Dependencies:** Loan Store\n\n**Actors:** Reader\n\n**External systems:** Member Directory\n",
  *check(facts) {
    const all = facts.design.components.map((component) => ({ component, names: namesIn(component) }));
    const unknown = all.map(({ component, names }) => ({
      component,
      names: names.filter((name) => !isKnown(facts, name)),
    }));
    if (!isListed(facts) && count(unknown) > count(all) / 2) return;
    for (const { component, names } of unknown) {
      if (names.length === 0 || !component.dependencies) continue;
      const meant = names.length === 1 ? askedFor(meantBy(facts, names[0]!)) : "";
      const are =
        names.length > 1
          ? "which are neither components nor external systems"
          : "which is neither a component nor an external system";
      const message = `${quote(component.name)} depends on ${list(names)}, ${are}${meant || ": expected a name that stands under Components or after `**External systems:**`"}`;
      yield { message, at: component.dependencies.at, ...severityIn(facts) };
    }
  },
} satisfies Rule;

/** What looks like a name between commas: a few words, one of them with a capital; remarks and reasons aside. */
function namesIn({ dependencies }: Component): string[] {
  const bare = (dependencies?.text ?? "").slice(0, 2_000).replace(/\([^()]*\)/g, " ");
  return bare
    .split(/[,;]|\s+and\s+|\.\s*$|\.\s+(?=\p{Lu})/u)
    .map((part) => part.split(/\s[–—-]\s|:|\s(?:for|via|to|in|on|as|with|through|when|if|because)\s/i, 1)[0]!.trim())
    .filter((part) => !isBlank(part) && part.split(/\s+/).length <= 4 && /^[^\s]*\p{Lu}/u.test(part));
}

/** A part that a technology names is described with it. */
function isKnown(facts: Facts, name: string): boolean {
  if (facts.graph.names.find(name).length > 0 || bearersOf(facts, name).length > 0) return true;
  const made = facts.design.components.map(({ technology }) => technology?.text.toLowerCase() ?? "");
  return !isListed(facts) && made.some((text) => text.includes(name.toLowerCase()));
}

function count(all: { names: string[] }[]): number {
  return all.reduce((sum, { names }) => sum + names.length, 0);
}
