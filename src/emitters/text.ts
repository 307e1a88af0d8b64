import { traceOf } from "../graph/index.ts";
import type { Review } from "../review.ts";
import type { ChecklistItem } from "../rules/checklist.ts";
import type { Diagnostic } from "../rules/rule.ts";
import { count, countsText, type Emitter, suppressedText, totalOf, verdictOf } from "./emitter.ts";
import { traceText } from "./trace.ts";

const marks = { met: "✓", partial: "~", missing: "✗" } as const;

/** For people: what was found where, the checklist, and a verdict line that is always there. */
export const text: Emitter = {
  id: "text",
  summary: "for people, ends in a verdict line",
  emit: (reviews, { limit, strict, trace }) => {
    const files = reviews.map((review) => fileText(review, limit) + (trace ? traceText(traceOf(review.design)) : ""));
    const pass = verdictOf(reviews) === "pass";
    const told = countsText(totalOf(reviews)) + suppressedText(reviews);
    const of = reviews.length === 1 ? "" : ` in ${reviews.length} documents`;
    return `${files.join("\n")}\n${pass ? "PASS" : "FAIL"}: ${told}${of}${strict ? " (strict: warnings fail)" : ""}\n`;
  },
};

function fileText(
  { document, diagnostics, checklist, practices, notChecked }: Review,
  limit = diagnostics.length,
): string {
  const shown = diagnostics.slice(0, limit).map((diagnostic) => diagnosticText(document.path, diagnostic));
  const hidden = diagnostics.length - shown.length;
  return [
    ...shown,
    ...(hidden > 0 ? [`… and ${count(hidden, "more diagnostic")} (--limit ${limit})\n`] : []),
    `${document.path}: checklist`,
    ...checklist.map(itemText),
    "best practices",
    ...practices.map(itemText),
    ...(notChecked.length > 0 ? [`not checked: ${notChecked.join("; ")}`] : []),
    "",
  ].join("\n");
}

function diagnosticText(path: string, { at, severity, message, rule, fix, related }: Diagnostic): string {
  const others = related.map(
    (other) => `    ${path}:${other.at.start.line}:${other.at.start.column} ${other.message}\n`,
  );
  return `${path}:${at.start.line}:${at.start.column} ${severity} ${message} (${rule})\n${others.join("")}    fix: ${fix}\n`;
}

function itemText({ title, status, line }: ChecklistItem): string {
  return `  ${marks[status]} ${title}${status === "met" ? "" : `: ${status}`}${line === null ? "" : ` (line ${line})`}`;
}
