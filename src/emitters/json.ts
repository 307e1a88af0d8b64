import { traceOf } from "../graph/index.ts";
import type { Review } from "../review.ts";
import type { ChecklistItem } from "../rules/checklist.ts";
import type { Diagnostic } from "../rules/rule.ts";
import { type Emitter, verdictOf } from "./emitter.ts";
import type { CheckReport } from "./report.ts";
import { traceReport } from "./trace.ts";

/** The machine's form; its schema is `schemas/check.schema.json`. */
export const json: Emitter = {
  id: "json",
  summary: "one JSON object with a verdict, for programs",
  emit: (reviews, { limit }) => {
    const report: CheckReport = {
      verdict: verdictOf(reviews),
      files: reviews.map((review) => fileOf(review, limit)),
      notChecked: [...new Set(reviews.flatMap(({ notChecked }) => notChecked))],
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

function fileOf(
  { document, verdict, counts, checklist, practices, diagnostics, suppressed, design, notChecked }: Review,
  limit?: number,
): CheckReport["files"][number] {
  return {
    path: document.path,
    verdict,
    counts,
    checklist: checklist.map((entry) => ({ ...itemOf(entry), ...(entry.parts && { parts: entry.parts.map(itemOf) }) })),
    practices: practices.map(itemOf),
    diagnostics: diagnostics.slice(0, limit).map(diagnosticOf),
    suppressed: suppressed.map(({ rule, at, reason }) => ({ rule, line: at.start.line, reason })),
    trace: traceReport(traceOf(design)),
    notChecked,
  };
}

function itemOf({ item, title, status, line }: ChecklistItem) {
  return { item, title, status, line };
}

function diagnosticOf({ at, related, ...rest }: Diagnostic): CheckReport["files"][number]["diagnostics"][number] {
  const { rule, severity, section, message, fix } = rest;
  const span = { line: at.start.line, column: at.start.column, endLine: at.end.line, endColumn: at.end.column };
  const others = related.map((other) => ({
    message: other.message,
    line: other.at.start.line,
    column: other.at.start.column,
  }));
  return { rule, severity, section, message, fix, ...span, related: others };
}
