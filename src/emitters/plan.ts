import { sectionTitles } from "../design/topics.ts";
import type { Review } from "../review.ts";
import { byRule, bySection } from "../rules/group.ts";
import type { PlanReport } from "./report.ts";

/** The repair plan: what must change, by section, with one instruction for each rule. */
export function planOf({ document, diagnostics, suppressed, verdict }: Review): PlanReport {
  const wanted = diagnostics.filter(({ severity }) => severity !== "info");
  const sections = bySection(wanted).map(([section, found]) => ({
    section,
    title: sectionTitles[section],
    instructions: byRule(found).map(([rule, same]) => ({
      rule,
      fix: same[0]!.fix,
      findings: same.map(({ severity, message, at }) => ({
        severity,
        message,
        line: at.start.line,
        column: at.start.column,
      })),
    })),
  }));
  return { verdict, path: document.path, sections, suppressed: suppressed.length };
}

export function planText({ sections, suppressed }: PlanReport): string {
  const blocks = sections.map(({ title, instructions }) => {
    const lines = instructions.map(
      ({ fix, findings }) =>
        `- ${fix}\n${findings.map(({ line, message }) => `  - line ${line}: ${message}`).join("\n")}`,
    );
    return `## ${title}\n\n${lines.join("\n")}\n`;
  });
  const silenced = suppressed > 0 ? `${blocks.length > 0 ? "\n" : ""}${suppressed} suppressed.\n` : "";
  return (blocks.length > 0 ? blocks.join("\n") : "Nothing to repair.\n") + silenced;
}
