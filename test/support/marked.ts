import { type SectionId, sectionTitles } from "../../src/design/topics.ts";
import { parse } from "../../src/document/index.ts";
import { spansOf } from "../../src/pipeline/join.ts";
import { factsOf, type Review } from "../../src/review.ts";
import type { Diagnostic, Severity } from "../../src/rules/rule.ts";

const mark = /⟦(error|warning): ([^⟧]*)⟧/g;

/** A checker for tests: a section is wrong where it says so, as in `⟦error: no technology⟧`, and where it is missing from `wanted`. */
export function markedReview(wanted: SectionId[] = []): (text: string) => Promise<Review> {
  return async (text) => {
    const spans = spansOf(parse(text));
    const said = [...spans].flatMap(([id, { start, end }]) =>
      Array.from(text.slice(start, end).matchAll(mark), ([, severity, message]) =>
        diagnostic(id, severity as Severity, message!),
      ),
    );
    const missing = wanted
      .filter((id) => !spans.has(id))
      .map((id) => diagnostic(id, "error", `the section “${sectionTitles[id]}” is missing`));
    const diagnostics = [...missing, ...said];
    const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
    const counts = { error: count("error"), warning: count("warning"), info: 0 };
    const verdict = counts.error > 0 ? "fail" : "pass";
    return {
      ...(await factsOf(text)),
      checklist: [],
      practices: [],
      diagnostics,
      suppressed: [],
      counts,
      notChecked: [],
      verdict,
    };
  };
}

export function diagnostic(section: SectionId, severity: Severity, message: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return { rule: "marked", section, severity, message, fix: "say what is so", at: { start, end: start }, related: [] };
}
