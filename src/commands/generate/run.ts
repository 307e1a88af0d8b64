import type { Journal, JournalOptions } from "../../journal/journal.ts";
import type { Choice } from "../../providers/choose.ts";
import { hostOf } from "../../providers/hosts.ts";
import type { World } from "../command.ts";
import type { Settings } from "./settings.ts";

/** What a document is drafted from. */
export type Material = { brief: string; context: string[] };

type Opening = Pick<JournalOptions, "resume" | "note"> & {
  material: Material;
  settings: Pick<Settings, "depth">;
  choice: Extract<Choice, { kind: "openai" }>;
  world: Pick<World, "cwd">;
};

/** The journal of a run that asks a model, under the folder in which the program was started. */
export async function openRun({ material, settings, choice, world, ...more }: Opening): Promise<Journal> {
  const { openJournal } = await import("../../journal/journal.ts");
  const run = { ...material, depth: settings.depth, host: hostOf(choice.baseUrl), model: choice.model };
  return openJournal({ cwd: world.cwd, run, date: today(), ...more });
}

/** `YYYY-MM-DD` */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What drafts and proves, loaded when it is needed. */
export async function loadPipeline() {
  const [{ run }, { review }, { fix }] = await Promise.all([
    import("../../pipeline/run.ts"),
    import("../../review.ts"),
    import("../../fix.ts"),
  ]);
  return { run, review, fix };
}
