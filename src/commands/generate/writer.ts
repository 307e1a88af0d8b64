import type { SectionId } from "../../design/topics.ts";
import { sectionIds } from "../../design/topics.ts";
import type { Drafter } from "../../drafters/drafter.ts";
import { type Budget, type Caps, createBudget } from "../../pipeline/budget.ts";
import type { Judge } from "../../pipeline/session.ts";
import type { Choice } from "../../providers/choose.ts";
import type { Provider } from "../../providers/provider.ts";
import type { Settings } from "./settings.ts";

/** Who writes, and how it is scheduled. */
export type Writer = {
  drafter: Drafter;
  judge?: Judge;
  needs: Map<SectionId, SectionId[]>;
  concurrency: number;
  rounds: number;
  budget: Budget;
};

type Hosted = Extract<Choice, { kind: "openai" }>;

const unlimited = {
  requests: Number.POSITIVE_INFINITY,
  input: Number.POSITIVE_INFINITY,
  output: Number.POSITIVE_INFINITY,
};

/** The embedded drafter: nothing but files of ours is loaded. */
export async function embeddedWriter(): Promise<Writer> {
  const { createBlueprintDrafter } = await import("../../drafters/blueprint.ts");
  const needs = new Map(sectionIds.map((id) => [id, []]));
  return { drafter: createBlueprintDrafter(), needs, concurrency: 1, rounds: 0, budget: createBudget() };
}

/** What a run of a model is given besides: the month of its prices, where remarks on single calls go, and who answers before the endpoint is asked. */
type Run = { month: string; note(text: string): void; wrap?: ((endpoint: Provider) => Provider) | undefined };

/** A model behind an endpoint. */
export async function modelWriter(
  choice: Hosted,
  settings: Pick<Settings, "concurrency" | "rounds" | "tokens">,
  { month, note, wrap = (endpoint) => endpoint }: Run,
): Promise<Writer> {
  const [{ createOpenAiProvider }, { createModelDrafter }, { loadPrompts, needsOf }, { readBrief }, { exemplarFor }] =
    await Promise.all([
      import("../../providers/openai.ts"),
      import("../../drafters/model.ts"),
      import("../../prompts/index.ts"),
      import("../../brief/index.ts"),
      import("../../drafters/model/exemplars.ts"),
    ]);
  const prompts = await loadPrompts();
  const concurrency = settings.concurrency ?? (choice.loopback ? 4 : 8);
  const budget = createBudget(capsOf(choice, settings));
  const provider = wrap(budget.guard(createOpenAiProvider({ ...choice, concurrency: settings.concurrency })));
  const title = (brief: string) => readBrief(brief).subject.name;
  const maxTokens = choice.loopback ? 2500 : 4000;
  const drafter = createModelDrafter({ provider, prompts, title, month, maxTokens, note, exemplar: exemplarFor });
  return { drafter, judge: drafter.judge, needs: needsOf(prompts), concurrency, rounds: settings.rounds, budget };
}

/** A machine of one's own costs time and no money; a number that was given replaces the usual ones. */
function capsOf({ loopback }: Hosted, { tokens }: Pick<Settings, "tokens">): Partial<Caps> {
  if (tokens !== undefined) return { ...unlimited, total: tokens };
  return loopback ? unlimited : { milliseconds: Number.POSITIVE_INFINITY };
}
