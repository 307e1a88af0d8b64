import { readdir, readFile } from "node:fs/promises";
import { type SectionId, sectionIds } from "../design/topics.ts";
import { exits, Failure } from "../errors.ts";
import { packageRoot } from "../files.ts";
import type { Prompts, SectionPrompt } from "./prompt.ts";
import { readPrompt, readSectionPrompt } from "./read.ts";

/** Loads and validates every prompt file. Throws a `Failure` that names the file and the fault. */
export async function loadPrompts(root: URL = new URL("prompts/", packageRoot())): Promise<Prompts> {
  const folder = new URL("sections/", root);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  const text = (name: string, place: URL) => readFile(new URL(name, place), "utf8");
  const found = await Promise.all(names.map(async (name) => readSectionPrompt(await text(name, folder), name)));
  const [system, repair, review] = await Promise.all(
    ["system.md", "repair.md", "review.md"].map(async (name) => readPrompt(await text(name, root), name)),
  );
  const sections = inOrder(found);
  requireNoCycle(sections);
  return { system: system!, repair: repair!, review: review!, sections };
}

/** What each section needs, for the plan of the waves. */
export function needsOf(prompts: Prompts): Map<SectionId, SectionId[]> {
  return new Map(Array.from(prompts.sections, ([id, { needs }]) => [id, needs]));
}

function inOrder(found: SectionPrompt[]): Map<SectionId, SectionPrompt> {
  const byId = new Map(found.map((prompt) => [prompt.id, prompt]));
  const missing = found.flatMap(({ needs }) => needs).find((need) => !byId.has(need));
  if (missing) throw new Failure(`prompts/sections/${missing}.md is missing, and another prompt needs it`, exits.crash);
  return new Map(sectionIds.flatMap((id) => (byId.has(id) ? [[id, byId.get(id)!] as const] : [])));
}

/** Sections are taken away as their needs are; what remains needs itself. */
function requireNoCycle(sections: Map<SectionId, SectionPrompt>): void {
  const open = new Map(Array.from(sections, ([id, { needs }]) => [id, needs]));
  for (let size = -1; size !== open.size; ) {
    size = open.size;
    for (const [id, needs] of open) if (!needs.some((need) => open.has(need))) open.delete(id);
  }
  if (open.size > 0)
    throw new Failure(`prompts: ${[...open.keys()].join(", ")} need each other in a circle`, exits.crash);
}
