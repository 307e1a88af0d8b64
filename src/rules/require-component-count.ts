import type { Component } from "../design/design.ts";
import { headingOf, titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "require-component-count",
  section: "components",
  severity: "error",
  summary: "Require three to seven components, two in a lean design.",
  why: "One component hides every boundary where things fail; more than seven are not held in mind and cost more to run than they explain.",
  fix: "Name the parts that are built, deployed or fail on their own, three to seven of them, each under a `### Name`. Join parts that always change together; what others run is an external system, not a component.",
  bad: "## Components\n\n### Backend\n\n- **Responsibilities:** everything.\n- **Technology:** Go.\n",
  good: "## Components\n\n### Loan API\n\n- **Responsibilities:** lends and takes back books.\n- **Technology:** Go.\n\n### Loan Store\n\n- **Responsibilities:** keeps loans.\n- **Technology:** PostgreSQL.\n\n### Reminder\n\n- **Responsibilities:** reminds of due books.\n- **Technology:** Go, scheduled.\n",
  *check(facts) {
    const { components: found, depth } = facts.design;
    const components = found.filter(({ form }) => form !== "named");
    const isNamedOnly = found.length > 0 && components.length === 0;
    if (isNamedOnly || !isStanding(facts, "components")) return;
    const least = depth === "lean" ? 2 : 3;
    const at = placeOf(facts, "components");
    const title = holdsAll(facts, components) ? quote(titleOf(facts, "components")) : "the document";
    const names = list(
      components.map(({ name }) => name),
      10,
    );
    if (components.length === 0)
      yield {
        message: `${title} names no component: expected three to seven, each a \`### Name\` with responsibilities and technology`,
        at,
      };
    else if (components.length === 1)
      yield { message: `${title} has one component, ${names}: expected ${least} to 7`, at };
    else if (components.length < least || components.length > 7)
      yield {
        message: `${title} has ${components.length} components (${names}): expected ${least} to 7`,
        at,
        severity: "warning",
      };
  },
} satisfies Rule;

/** Whether all components stand below the heading of their section. */
function holdsAll(facts: Facts, components: Component[]): boolean {
  const own = headingOf(facts.design, "components");
  const next = facts.design.headings.find(
    ({ at, depth }) => own && at.start.line > own.at.start.line && depth <= own.depth,
  );
  return components.every(({ at }) => !next || at.start.line < next.at.start.line);
}
