import type { Document } from "./document/index.ts";
import { createGraph } from "./graph/index.ts";
import { ledgerOf } from "./ledger.ts";
import { readText } from "./reading.ts";
import { check } from "./rules/check.ts";
import { type Checklist, readChecklist } from "./rules/checklist.ts";
import type { Diagnostic, Facts, Severity } from "./rules/rule.ts";
import { type Suppressed, suppress } from "./rules/suppress.ts";

/** All that is known of one text. */
export type Review = Facts &
  Checklist & {
    /** What is reported; `counts` are of these. */
    diagnostics: Diagnostic[];
    /** What the author has silenced, with the reasons. */
    suppressed: Suppressed[];
    counts: Record<Severity, number>;
    /** What could not be checked, in words. */
    notChecked: string[];
    verdict: "pass" | "fail";
  };

type Options = { path?: string; brief?: string | undefined; strict?: boolean };

/** What rules may look at, from a text alone; `brief` replaces the one that the text quotes. */
export async function factsOf(text: string, { path, brief }: Options = {}): Promise<Facts & Checklist> {
  const { document, design } = await readText(text, path);
  const asked = brief ?? design.brief?.text ?? kept(document);
  return {
    document,
    design,
    graph: createGraph(design),
    ledger: ledgerOf(design),
    brief: asked,
    ...readChecklist(design),
  };
}

/** The brief that the front matter keeps. */
function kept({ frontMatter }: Document): string | undefined {
  const { brief } = frontMatter.values;
  return typeof brief === "string" ? brief : undefined;
}

/** Text in, knowledge out. `strict` lets warnings fail the verdict. Never fails on any text; a throwing rule is a crash of ours. */
export async function review(text: string, options: Options = {}): Promise<Review> {
  const facts = await factsOf(text, options);
  const { kept: diagnostics, suppressed } = suppress(facts.document, check(facts));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  const failed = counts.error + (options.strict ? counts.warning : 0) > 0;
  const notChecked = [...new Set([...unjudged(facts), ...facts.design.notRead.map(({ text }) => text)])];
  return { ...facts, diagnostics, suppressed, counts, notChecked, verdict: failed ? "fail" : "pass" };
}

/** What is no design is not judged as one. */
function unjudged({ design: { genre } }: Facts): string[] {
  return genre === "design" ? [] : ["the content is not checked, as the text is no design"];
}
