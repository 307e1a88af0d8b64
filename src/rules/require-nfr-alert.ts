import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, quote, words } from "./lookup/quote.ts";
import { type Watch, watchesOf } from "./lookup/watches.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-nfr-alert",
  section: "monitoring",
  severity: "warning",
  summary: "Require an indicator and an alert for every quantified requirement.",
  why: "A target that nothing measures is missed unseen: whether it was kept is known to nobody but the customer.",
  fix: "Add a row `Requirement | Indicator | Alert` for each such requirement: the metric that measures it, and a threshold at least as strict as its target or a burn rate.",
  bad: "# System Design: Lending\n\n## Requirements\n\n| ID | Quality | Target |\n| --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) |\n| NFR-2 | Availability of loans | ≥ 99.9 % per month |\n\n## Monitoring\n\n| Requirement | Indicator | Alert |\n| --- | --- | --- |\n| NFR-1 | `loan_seconds` p95 | > 250 ms for 10 min |\n",
  good: "# System Design: Lending\n\n## Requirements\n\n| ID | Quality | Target |\n| --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) |\n| NFR-2 | Availability of loans | ≥ 99.9 % per month |\n\n## Monitoring\n\n| Requirement | Indicator | Alert |\n| --- | --- | --- |\n| NFR-1 | `loan_seconds` p95 | > 250 ms for 10 min |\n| NFR-2 | `loan_probe` each minute | burn 14x over 1 h |\n",
  *check(facts) {
    if (!isStanding(facts, "monitoring") || facts.design.monitors.length === 0) return;
    const bare = watchesOf(facts).filter((watch) => lackOf(watch).length > 0);
    if (bare.length <= apart) for (const watch of bare) yield told(watch);
    else yield together(facts, bare);
  },
} satisfies Rule;

const apart = 3;

/** Where nothing tells which alert is for which requirement, an indicator or an alert that speaks of it is enough. */
function lackOf({ indicators, alerts, isNamed }: Watch): string[] {
  if (!isNamed) return indicators.length + alerts.length > 0 ? [] : ["indicator", "alert"];
  return [...(indicators.length > 0 ? [] : ["indicator"]), ...(alerts.length > 0 ? [] : ["alert"])];
}

function told(watch: Watch): Finding {
  const { requirement, name } = watch.nfr;
  const lack = words(lackOf(watch).map((one) => `no ${one}`));
  const target = quote(requirement.target?.text ?? requirement.text);
  const message = `${quote(name)} with the target ${target} has ${lack} in Monitoring: expected a metric that measures it, and a threshold or a burn rate`;
  return { message, at: requirement.at };
}

function together(facts: Facts, bare: Watch[]): Finding {
  const message = `${quote(titleOf(facts, "monitoring"))} lacks indicator or alert of ${list(bare.map(({ nfr }) => nfr.name))}: expected a row for each, with a metric and a threshold or a burn rate`;
  return { message, at: placeOf(facts, "monitoring") };
}
