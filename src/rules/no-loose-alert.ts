import type { Alert } from "./lookup/alerts.ts";
import { quote } from "./lookup/quote.ts";
import { strictnessOf } from "./lookup/strictness.ts";
import { type Watch, watchesOf } from "./lookup/watches.ts";
import type { Finding, Rule } from "./rule.ts";

export default {
  id: "no-loose-alert",
  section: "monitoring",
  severity: "error",
  summary: "Disallow a requirement whose every alert fires only after its target is missed.",
  why: "An alert looser than its target is silent while the promise is being broken, and the first to tell of it is the customer.",
  fix: "Give one alert of the requirement a threshold at least as strict as its target, such as `> 4 min for 10 min` for ≤ 5 min, or a burn rate such as `burn 14x over 1 h`.",
  bad: "# System Design: Lending\n\n## Requirements\n\n| ID | Quality | Target |\n| --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) |\n\n## Monitoring\n\n| Requirement | Indicator | Alert |\n| --- | --- | --- |\n| NFR-1 | `loan_seconds` p95 | > 600 ms for 10 min |\n",
  good: "# System Design: Lending\n\n## Requirements\n\n| ID | Quality | Target |\n| --- | --- | --- |\n| NFR-1 | Latency of a loan | ≤ 300 ms (p95) |\n\n## Monitoring\n\n| Requirement | Indicator | Alert |\n| --- | --- | --- |\n| NFR-1 | `loan_seconds` p95 | > 250 ms for 10 min |\n",
  *check(facts) {
    for (const watch of watchesOf(facts)) {
      const loose = looseAlertsOf(watch);
      if (loose.length > 0) yield told(watch, loose);
    }
  },
} satisfies Rule;

/**
 * Where requirements have no names for their alerts, only an alert that speaks of the same is compared; a happening may tell of an outage, never of slowness
 * or cost. A computed threshold is as wrong as the number it watches: where the requirement's check fails, that is the fault. */
function looseAlertsOf({ nfr, alerts }: Watch): Alert[] {
  if (alerts.some(({ form }) => form === "burn")) return [];
  const isCounted = Object.keys(nfr.target?.dimension ?? {}).length === 0;
  if (isCounted && alerts.some(({ form }) => form === "event")) return [];
  const judged = alerts.map((alert) => ({ alert, strictness: strictnessOf(nfr, alert) }));
  if (judged.some(({ strictness }) => strictness === "strict")) return [];
  const isMissed = nfr.checks.some(({ check }) => !check.holds);
  return judged
    .filter(({ strictness, alert }) => strictness === "loose" && !(isMissed && alert.limit?.live))
    .map(({ alert }) => alert);
}

function told({ nfr, alerts, isNamed }: Watch, [first]: Alert[]): Finding {
  const { requirement, name } = nfr;
  const said = quote(requirement.target?.text ?? requirement.text);
  const others = alerts.length > 1 ? ", and no other alert of it is stricter" : "";
  return {
    message: `${quote(first!.said.text)} fires only after the target ${said} of ${quote(name, 40)} is missed${others}: expected a threshold at least as strict, or a burn rate such as \`burn 14x over 1 h\``,
    at: first!.said.at,
    ...(!isNamed && { severity: "warning" as const }),
    related: [{ message: "the target", at: requirement.target?.at ?? requirement.at }],
  };
}
