import type { Design } from "../design/design.ts";
import { hasNumber, isQuantified } from "../design/measures.ts";
import { subjectOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { words } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-scale-levels",
  section: "scaling",
  severity: "error",
  summary: "Require the plan at 1x, 10x and 100x load, each with a number.",
  why: "What holds today says nothing of ten times the load; the level at which a part gives way decides what is built now.",
  fix: "Write the plan table `Quantity | 1x | 10x | 100x | What changes` with a number in each column, and name the load quantities in a line that begins with `Load:`.",
  bad: "## Scaling Considerations\n\nThe Loan API scales horizontally.\n",
  good: "## Scaling Considerations\n\nLoad: `loans`.\n\n| Quantity | 1x | 10x | 100x | What changes |\n| --- | --- | --- | --- | --- |\n| `loans` | 400 /day | 4,000 /day | 40,000 /day | |\n| `api_pods` | 2 | 2 | 6 | 100x: more pods |\n",
  *check(facts) {
    if (!isStanding(facts, "scaling")) return;
    const told = levelsWithNumber(facts.design);
    if (facts.design.plan.length === 0 && facts.design.scaling.some(({ text }) => isQuantified(text))) told.add(1);
    const lacking = [1, 10, 100].filter((factor) => !told.has(factor)).map((factor) => `${factor}x`);
    if (lacking.length === 0) return;
    const message = `${subjectOf(facts, "scaling")} says no number for ${words(lacking)}: expected a plan \`| Quantity | 1x | 10x | 100x | What changes |\``;
    yield { message, at: placeOf(facts, "scaling") };
  },
} satisfies Rule;

function levelsWithNumber({ plan, levels }: Design): Set<number> {
  const planned = plan.flatMap(({ cells }) =>
    Object.entries(cells)
      .filter(([, { text }]) => hasNumber(text))
      .map(([factor]) => Number(factor)),
  );
  return new Set([...planned, ...levels.filter((level) => level.hasNumber).map(({ factor }) => factor)]);
}
