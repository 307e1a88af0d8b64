import { titleOf } from "./lookup/bodies.ts";
import { sectionAt } from "./lookup/place.ts";
import { quote } from "./lookup/quote.ts";
import { unplacedParts } from "./lookup/unplaced.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-unplaced-part",
  section: "architecture",
  severity: "warning",
  summary:
    "Disallow a part that carries traffic or keeps data and that only security, monitoring or failures speak of.",
  why: "A cache or a proxy that appears in one sentence is on the path of every request, and was neither drawn, sized, priced nor thought of when something fails.",
  fix: "Draw the part and describe it as a component or an external system, with its technology and the step that passes it, or take the sentence out.",
  bad: "## Security\n\n- Delivery: the CDN serves covers with signed cookies only\n",
  good: "## Security\n\n- Delivery: the service serves covers with signed cookies only\n",
  *check(facts) {
    const { design } = facts;
    if (design.components.length < 2) return;
    for (const { name, said, at } of unplacedParts(facts)) {
      const title = quote(titleOf(facts, sectionAt(design, at) ?? "security"));
      const kind = `, ${/^[aeiou]/i.test(name) ? "an" : "a"} ${name},`;
      const isSame = said.toLowerCase().startsWith(name.toLowerCase());
      const message = `${quote(said)}${isSame ? "" : kind} stands in ${title} and in no diagram, component, external system or flow: expected it as a part with its edges`;
      yield { message, at };
    }
  },
} satisfies Rule;
