import { placeAt } from "./lookup/place.ts";
import { quote } from "./lookup/quote.ts";
import { averagesIn } from "./lookup/sizing.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-peak",
  section: "scaling",
  severity: "warning",
  summary: "Require a peak where a capacity is sized from an average.",
  why: "Nobody uploads evenly through the night: what is enough on average is several times too little in the busiest hour, and the queue grows until it ends.",
  fix: "Name the peak factor with its reason, such as `peak_factor` = 5 (evening), and size workers and rates from the peak: `ceil(rate * peak_factor * service_time / utilisation)`.",
  bad: "# System Design: Lending\n\n## Scaling Considerations\n\n| Level | Answer |\n| --- | --- |\n| 1x | 1,000 loans/day ≈ 0.69 per minute |\n| 10x | 10 workers |\n| 100x | 100 workers |\n",
  good: "# System Design: Lending\n\n## Scaling Considerations\n\n| Level | Answer |\n| --- | --- |\n| 1x | 1,000 loans/day ≈ 0.69 per minute, 5 per minute in the peak after school |\n| 10x | 10 workers |\n| 100x | 100 workers |\n",
  *check(facts) {
    if (facts.design.quantities.length > 0) return;
    for (const { start, end, said, why } of averagesIn(facts)) {
      const message = `${quote(said, 100)} ${why}, and no peak is named anywhere: expected the peak and its reason, and a size that carries it`;
      yield { message, at: placeAt(facts.document, start, end) };
    }
  },
} satisfies Rule;
