import { read } from "./design/read.ts";
import { type Document, parse } from "./document/index.ts";
import { ledgerOf } from "./ledger.ts";
import { check } from "./rules/check.ts";
import { type Checklist, readChecklist } from "./rules/checklist.ts";
import type { Diagnostic, Facts, Severity } from "./rules/rule.ts";

/** All that is known of one text. */
export type Review = Facts &
  Checklist & {
    diagnostics: Diagnostic[];
    counts: Record<Severity, number>;
    /** What could not be checked, in words. */
    notChecked: string[];
    verdict: "pass" | "fail";
  };

type Options = { path?: string; brief?: string | undefined; strict?: boolean };

/** What rules may look at, from a text alone; `brief` replaces the one that the text quotes. */
export function factsOf(text: string, { path, brief }: Options = {}): Facts & Checklist {
  const document = parse(text, path);
  const design = read(document);
  const asked = brief ?? design.brief?.text ?? kept(document);
  return { document, design, ledger: ledgerOf(design), brief: asked, ...readChecklist(design) };
}

/** The brief that the front matter keeps. */
function kept({ frontMatter }: Document): string | undefined {
  const { brief } = frontMatter.values;
  return typeof brief === "string" ? brief : undefined;
}

/** Text in, knowledge out. `strict` lets warnings fail the verdict. Never throws on any text; a throwing rule is a crash of ours. */
export function review(text: string, options: Options = {}): Review {
  const facts = factsOf(text, options);
  const diagnostics = check(facts);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  const failed = counts.error + (options.strict ? counts.warning : 0) > 0;
  const notChecked = [...new Set(facts.design.notRead.map(({ text }) => text))];
  return { ...facts, diagnostics, counts, notChecked, verdict: failed ? "fail" : "pass" };
}
