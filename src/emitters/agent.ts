import { sectionTitles } from "../design/topics.ts";
import type { Review } from "../review.ts";
import { byRule, bySection } from "../rules/group.ts";
import { countsText, type Emitter, suppressedText, totalOf, verdictOf } from "./emitter.ts";

const most = 10_000;

/** For a language model: grouped by section and rule, each fault once with its accepted form, at most 10,000 characters. */
export const agent: Emitter = {
  id: "agent",
  summary: "for a language model: short, grouped by section",
  emit: (reviews, { strict }) => {
    const head = `verdict: ${verdictOf(reviews)}${strict ? " (strict)" : ""}; ${countsText(totalOf(reviews))}${suppressedText(reviews)}\n`;
    const tail =
      verdictOf(reviews) === "pass"
        ? "Nothing has to be repaired.\n"
        : "Repair only what is listed, one section at a time, then check again.\n";
    return (
      head +
      cut(
        reviews.flatMap((review) => paragraphs(review, reviews.length > 1)),
        most - head.length - tail.length,
      ) +
      tail
    );
  },
};

function paragraphs(review: Review, named: boolean): string[] {
  const open = review.checklist
    .filter(({ status }) => status !== "met")
    .map(({ title, status }) => `${title} (${status})`);
  const sections = bySection(review.diagnostics).map(([section, diagnostics]) => {
    const rules = byRule(diagnostics).map(([rule, found]) => {
      const lines = found.map(({ severity, message, at }) => `  - line ${at.start.line}, ${severity}: ${message}`);
      return `- ${rule}\n${lines.join("\n")}\n  fix: ${found[0]!.fix}`;
    });
    return `\n## ${sectionTitles[section]}\n${rules.join("\n")}\n`;
  });
  return [
    ...(named ? [`\n# ${review.document.path}: ${countsText(review.counts)}${suppressedText([review])}\n`] : []),
    ...(open.length > 0 ? [`checklist not met: ${open.join(", ")}\n`] : []),
    ...(review.notChecked.length > 0 ? [`not checked: ${review.notChecked.join("; ")}\n`] : []),
    ...sections,
  ];
}

/** Whole paragraphs while they fit; what is left out is said, never silent. */
function cut(parts: string[], room: number): string {
  const note = "\n(more is found than fits here; repair this first, then check again)\n";
  let text = "";
  for (const part of parts) {
    if (text.length + part.length > room - note.length)
      return text + part.slice(0, room - note.length - text.length).replace(/[^\n]*$/, "") + note;
    text += part;
  }
  return text;
}
