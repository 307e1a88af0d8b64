import { nfrsOf } from "./lookup/nfrs.ts";
import { placeAt, sectionAt } from "./lookup/place.ts";
import { proseOf } from "./lookup/prose.ts";
import { quote } from "./lookup/quote.ts";
import { spentTargets } from "./lookup/sizing.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "no-spent-target",
  section: "requirements",
  severity: "warning",
  summary: "Disallow a single step that takes as long as the target of the whole.",
  why: "Waiting, transfer and every other step come on top, and half of all cases are slower than the usual one: the target is missed from the first day.",
  fix: "Split the step, make it faster, or change the target, until the sum of all steps at the target's percentile is below it.",
  bad: "# System Design: Lending\n\n## Requirements\n\n| ID | Quality | Target |\n| --- | --- | --- |\n| NFR-1 | Time to print a card | ≤ 5 min (p95) |\n\n## Components\n\n### Card Printer\n\n- **Responsibilities:** prints cards; a card takes 5 minutes.\n- **Technology:** CUPS\n",
  good: "# System Design: Lending\n\n## Requirements\n\n| ID | Quality | Target |\n| --- | --- | --- |\n| NFR-1 | Time to print a card | ≤ 5 min (p95) |\n\n## Components\n\n### Card Printer\n\n- **Responsibilities:** prints cards; a card takes 1 minute.\n- **Technology:** CUPS\n",
  *check(facts) {
    const nfrs = nfrsOf(facts).filter(
      ({ target }) => target?.dimension.time === 1 && !target.comparator?.startsWith(">"),
    );
    if (nfrs.length === 0 || facts.design.quantities.length > 0) return;
    const targets = nfrs.map(({ target }) => target!.value);
    for (const { text, offset } of proseOf(facts)) {
      for (const { start, end, said, value } of spentTargets(text, targets)) {
        const at = placeAt(facts.document, offset + start, offset + end);
        if (!isDesigned(facts, at)) continue;
        const { name, requirement } = nfrs.find(({ target }) => Math.abs(target!.value / value - 1) < 1e-6)!;
        const target = quote(requirement.target?.text ?? requirement.text);
        const message = `${quote(said)} uses up the whole target ${target} of ${quote(name, 40)}: expected a step that leaves time for waiting and for the others`;
        yield { message, at };
      }
    }
  },
} satisfies Rule;

/** Where the system is described, and not what is wanted of it or what happens when it breaks. */
function isDesigned({ design }: Facts, at: Parameters<typeof sectionAt>[1]): boolean {
  return /^(?:architecture|components|data-flow|scaling|api|data-model)$/.test(sectionAt(design, at) ?? "");
}
