import type { Judge } from "../pipeline/session.ts";
import type { Prompts } from "../prompts/index.ts";
import type { Provider } from "../providers/provider.ts";
import type { Drafter } from "./drafter.ts";
import { readAdvice } from "./model/advice.ts";
import { askSection, gather } from "./model/ask.ts";
import type { Exemplar } from "./model/exemplars.ts";
import { draftMessages, repairMessages, reviewMessages } from "./model/messages.ts";

export type ModelOptions = {
  provider: Provider;
  prompts: Prompts;
  /** The document's name for a brief. */
  title(brief: string): string;
  /** `YYYY-MM`, for prices. */
  month: string;
  /** Longest answer in tokens. */
  maxTokens: number;
  /** Examples from the finished design that is nearest to a brief. */
  exemplar?(brief: string): Exemplar;
  /** Takes remarks on how it goes, such as a second try. */
  note?(text: string): void;
};

/** Asks a language model for each section, and once for its judgement of the whole. */
export function createModelDrafter(options: ModelOptions): Drafter & { judge: Judge } {
  const { provider, prompts, title, month, maxTokens, note = () => {} } = options;
  let nearest: { brief: string; exemplar: Exemplar | undefined } | undefined;
  const exemplarOf = (brief: string) => {
    if (nearest?.brief !== brief) nearest = { brief, exemplar: options.exemplar?.(brief) };
    return nearest.exemplar;
  };
  const asking = { provider, maxTokens, note };
  return {
    id: "model",
    description: provider.description,
    title,
    async *draft(section, given, signal) {
      const asked = await draftMessages(prompts, section, given, month, exemplarOf(given.brief));
      yield await askSection(asking, asked, section, signal);
    },
    async *repair(section, standing, diagnostics, given, signal) {
      yield await askSection(
        asking,
        await repairMessages(prompts, section, standing, diagnostics, given),
        section,
        signal,
      );
    },
    async judge(given, signal) {
      const { text, end } = await gather(asking, await reviewMessages(prompts, given), signal);
      return end === "stop" ? readAdvice(text) : [];
    },
  };
}
