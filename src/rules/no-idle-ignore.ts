import { faultOf, idleness } from "./lookup/ignore-faults.ts";
import { ignoresOf, unsilenced } from "./lookup/ignores.ts";
import { sectionAt } from "./lookup/place.ts";
import type { Finding, Rule } from "./rule.ts";

/** `catalogue` gives every rule: what an ignore silences is what the rule it names finds. */
export const noIdleIgnore = (catalogue: () => Rule[]): Rule => ({
  id: unsilenced,
  section: "overview",
  severity: "warning",
  summary: "Disallow an ignore without a reason, of an unknown rule, or that silences nothing.",
  why: "What is silenced without a reason cannot be reviewed, and an ignore that outlives its fault hides the next one.",
  fix: "Remove the ignore, or complete it: `<!-- system-design-ignore rule-id: why it is right here -->` on a line of its own before the block, or `rule-id: why` under `system-design-ignore:` in the front matter.",
  bad: "<!-- system-design-ignore no-placeholder -->\n\nThe desk prints TBD where a reader has no number.\n",
  good: "<!-- system-design-ignore no-placeholder: these letters are what the card shows -->\n\nThe desk prints TBD where a reader has no number.\n",
  anyText: true,
  *check(facts) {
    const rules = new Map(catalogue().map((rule) => [rule.id, rule]));
    const told = new Map<string, Finding[]>();
    const findings = (id: string) => {
      if (!told.has(id)) told.set(id, [...rules.get(id)!.check(facts)]);
      return told.get(id)!;
    };
    for (const ignore of ignoresOf(facts.document)) {
      const { rule, reason, at } = ignore;
      const message = faultOf(ignore, [...rules.keys()]) ?? idleness(ignore, findings(rule));
      const severity = reason ? "warning" : "error";
      if (message) yield { message, at, severity, section: sectionAt(facts.design, at) };
    }
  },
});
