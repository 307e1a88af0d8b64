import { undrawn } from "../../src/design/readers/sequences.ts";
import { sectionTitles } from "../../src/design/topics.ts";
import { exemplarFor, withExemplar } from "../../src/drafters/model/exemplars.ts";
import { createModelDrafter } from "../../src/drafters/model.ts";
import { fix } from "../../src/fix.ts";
import { run } from "../../src/pipeline/run.ts";
import { fill, loadPrompts, needsOf } from "../../src/prompts/index.ts";
import { createOpenAiProvider } from "../../src/providers/openai.ts";
import { review } from "../../src/review.ts";
import { goodSections, questionOf } from "../../test/support/blueprint.ts";
import type { Call } from "../../test/support/server.ts";

export { questionOf };

const brief =
  "a URL shortener: 5 million new links per month, 100:1 reads to writes, redirects under 50 ms p95, 99.95% uptime, links kept 5 years, under $5,000/month";
const prompts = await loadPrompts();
export const needs = needsOf(prompts);

/** The section of a finished design as a model writes it: sequence diagrams are drawn by the program. */
export function answerTo(call: Pick<Call, "body">): string {
  const { section } = questionOf(call);
  if (!section) return "- none";
  return undrawn(
    goodSections.get(section) ??
      `## ${sectionTitles[section]}

The old links move first.`,
  );
}

type Drafting = { baseUrl: string; concurrency: number; signal: AbortSignal };

/** One run, as `generate` makes it. */
export async function draft({ baseUrl, concurrency, signal }: Drafting) {
  const provider = createOpenAiProvider({ baseUrl, model: "small", concurrency });
  const title = () => "URL Shortener";
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
