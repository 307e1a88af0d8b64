import type { Design } from "./design/design.ts";
import { read } from "./design/read.ts";
import { type Document, parse } from "./document/index.ts";
import { ledgerOf } from "./ledger.ts";
import type { Ledger } from "./quantities/index.ts";
import { check } from "./rules/check.ts";
import { type Checklist, readChecklist } from "./rules/checklist.ts";
import type { Diagnostic, Severity } from "./rules/rule.ts";

/** All that is known of one text. */
export type Review = Checklist & {
  document: Document;
  design: Design;
  ledger: Ledger;
  diagnostics: Diagnostic[];
  counts: Record<Severity, number>;
  /** What could not be checked, in words. */
  notChecked: string[];
  verdict: "pass" | "fail";
};

/** Text in, knowledge out. `strict` lets warnings fail the verdict. Never throws on any text; a throwing rule is a crash of ours. */
export function review(text: string, options: { path?: string; brief?: string; strict?: boolean } = {}): Review {
  const document = parse(text, options.path);
  const design = read(document);
  const checklist = readChecklist(design);
  const ledger = ledgerOf(design);
  const brief = options.brief ?? design.brief?.text;
  const diagnostics = check({ document, design, ledger, brief, ...checklist });
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  const failed = counts.error + (options.strict ? counts.warning : 0) > 0;
  const notChecked = [...new Set(design.notRead.map(({ text }) => text))];
  return { document, design, ledger, ...checklist, diagnostics, counts, notChecked, verdict: failed ? "fail" : "pass" };
}
