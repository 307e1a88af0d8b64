import { rules } from "./index.ts";
import type { Diagnostic, Facts, Rule } from "./rule.ts";

/**
 * Runs every rule, or those given, and answers what they found in the order of the text; of a text that is no design only
 * those that fit any text. Throws, with the rule's name, only when a rule is broken.
 */
export function check(facts: Facts, some: Rule[] = rules): Diagnostic[] {
  const fitting = facts.design.genre === "design" ? some : some.filter(({ anyText }) => anyText);
  return fitting.flatMap((rule) => diagnose(rule, facts)).sort(inOrder);
}

function diagnose(rule: Rule, facts: Facts): Diagnostic[] {
  try {
    return Array.from(rule.check(facts), (finding) => ({
      rule: rule.id,
      severity: finding.severity ?? rule.severity,
      section: finding.section ?? rule.section,
      message: finding.message,
      fix: rule.fix,
      at: finding.at,
      related: finding.related ?? [],
    }));
  } catch (cause) {
    throw new Error(`rule ${rule.id} crashed: ${(cause as Error).message}`, { cause });
  }
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.at.start.line - b.at.start.line || a.at.start.column - b.at.start.column || (a.rule < b.rule ? -1 : 1);
}
