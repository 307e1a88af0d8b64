import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-metrics-and-alerts",
  section: "monitoring",
  severity: "error",
  summary: "Require metrics, and alerts with a threshold.",
  why: "A metric nobody is woken by is found after the outage; an alert without a threshold cannot be configured and will never fire.",
  fix: "Write rows `Requirement | Indicator | Alert`: the metric by its name, and a threshold with its time such as `> 1 % for 5 min`, or a burn rate such as `burn 14x over 1 h`.",
  bad: "| Requirement | Indicator | Alert |\n| --- | --- | --- |\n| NFR-1 | `search_seconds` p95 | when it is slow |\n",
  good: "| Requirement | Indicator | Alert |\n| --- | --- | --- |\n| NFR-1 | `search_seconds` p95 | > 180 ms for 10 min |\n",
  *check(facts) {
    if (!isStanding(facts, "monitoring")) return;
    const { monitors } = facts.design;
    const alerts = monitors.flatMap((monitor) =>
      monitor.alerts.map((alert) => ({ ...alert, requirement: monitor.requirement })),
    );
    const title = quote(titleOf(facts, "monitoring"));
    const at = placeOf(facts, "monitoring");
    if (monitors.every(({ indicators }) => indicators.length === 0))
      yield { message: `${title} names no metric: expected indicators such as \`search_seconds\` p95`, at };
    if (alerts.every(({ hasThreshold }) => !hasThreshold)) {
      const vague =
        alerts.length > 0
          ? ` (${list(
              alerts.map(({ text }) => text),
              2,
            )})`
          : "";
      yield { message: `${title} has no alert with a threshold${vague}: expected one such as \`> 1 % for 5 min\``, at };
      return;
    }
    for (const alert of alerts.filter(({ hasThreshold, requirement }) => !hasThreshold && requirement !== "")) {
      yield {
        message: `${quote(alert.text)} is the alert of ${quote(alert.requirement)} and has no threshold: expected one such as \`> 1 % for 5 min\``,
        at: alert.at,
      };
    }
  },
} satisfies Rule;
