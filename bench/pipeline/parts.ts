import { readFileSync } from "node:fs";
import { read } from "../../src/design/read.ts";
import { undrawn } from "../../src/design/readers/sequences.ts";
import { parse } from "../../src/document/index.ts";
import { exemplarFor, withExemplar } from "../../src/drafters/model/exemplars.ts";
import { createModelDrafter } from "../../src/drafters/model.ts";
import { packageRoot } from "../../src/files.ts";
import { fix } from "../../src/fix.ts";
import { sectionsIn } from "../../src/pipeline/join.ts";
import { run } from "../../src/pipeline/run.ts";
import { fill, loadPrompts, needsOf } from "../../src/prompts/index.ts";
import { createOpenAiProvider } from "../../src/providers/openai.ts";
import { review } from "../../src/review.ts";
import { questionOf } from "../../test/support/blueprint.ts";
import type { Call } from "../../test/support/server.ts";

export { questionOf };

/** A design that a language model wrote: its sections are as long as such models write them. */
const finished = parse(readFileSync(new URL("examples/marketplace-payments.md", packageRoot()), "utf8"));
const sections = sectionsIn(finished);
const brief = read(finished).brief?.text ?? "";
const prompts = await loadPrompts();
export const needs = needsOf(prompts);

/** The section as the model wrote it: sequence diagrams are drawn by the program. */
export function answerTo(call: Pick<Call, "body">): string {
  const { section } = questionOf(call);
  return section ? undrawn(sections.get(section) ?? "") : "- none";
}

type Drafting = { baseUrl: string; concurrency: number; signal: AbortSignal };

/** One run, as `generate` makes it. */
export async function draft({ baseUrl, concurrency, signal }: Drafting) {
  const provider = createOpenAiProvider({ baseUrl, model: "small", concurrency });
  const title = () => "Payments";
  const drafter = createModelDrafter({
    provider,
    prompts,
    title,
    month: "2026-01",
    maxTokens: 4000,
    exemplar: exemplarFor,
  });
  const outcome = await run({
    brief,
    context: [],
    depth: "standard",
    date: "2026-01-15",
    drafter,
    judge: drafter.judge,
    needs,
    concurrency,
    rounds: 2,
    signal,
    review,
    fix,
  });
  return { verdict: outcome.review?.verdict };
}

/** Characters that one question for the whole document would hold: what every question begins with, and each section's task. */
export function singleShot(first: string): number {
  const head = first.indexOf("# Task");
  const values = { depth: "standard", words: "400", month: "2026-01" };
  const exemplar = exemplarFor(brief);
  const tasks = [...prompts.sections.values()].map((prompt) => {
    const inputs = Object.fromEntries(prompt.inputs.map((name) => [name, values[name as keyof typeof values]]));
    return withExemplar(fill(prompt, inputs), exemplar(prompt.id)).length;
  });
  return head + tasks.reduce((sum, length) => sum + length, 0);
}
