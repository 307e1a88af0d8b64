import { lackingKinds } from "./lookup/kinds-of-nfr.ts";
import { nfrsOf } from "./lookup/nfrs.ts";
import { words } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-nfr-kinds",
  section: "requirements",
  severity: "warning",
  summary: "Require targets for availability, latency or throughput, cost and, where data is stored, durability.",
  why: "A promise that nobody asked for is not sized, not tested and not paid for: it is set by the first outage, the first slow day or the first bill.",
  fix: "Add a row with one number for each kind that is lacking; where the brief gives none, take a usual one and ask for it under Open Questions.",
  bad: "## Requirements\n\n### Non-Functional\n\n| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | |\n",
  good: "## Requirements\n\n### Non-Functional\n\n| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | |\n| NFR-2 | Availability | ≥ 99.5 % per month | |\n| NFR-3 | Running cost | ≤ 200 USD/month | |\n| NFR-4 | Loans lost by deletion or corruption (RPO) | ≤ 24 h | |\n",
  *check(facts) {
    const lacking = lackingKinds(facts);
    if (lacking.length === 0) return;
    const message = `no requirement promises ${words(lacking, "or")}: expected a row for ${lacking.length > 1 ? "each" : "it"}`;
    yield { message, at: nfrsOf(facts)[0]!.requirement.at };
  },
} satisfies Rule;
