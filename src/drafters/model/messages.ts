import { undrawn } from "../../design/readers/sequences.ts";
import { type SectionId, sectionTitles } from "../../design/topics.ts";
import { facts } from "../../pipeline/facts.ts";
import { fill, type Prompts } from "../../prompts/index.ts";
import type { Message } from "../../providers/provider.ts";
import { readText } from "../../reading.ts";
import type { Diagnostic } from "../../rules/rule.ts";
import type { Given } from "../drafter.ts";
import { type Exemplar, withExemplar } from "./exemplars.ts";
import { fenced, tagFor } from "./fence.ts";

/** The question for one section. `month` is `YYYY-MM`, for prices; an exemplar takes the place of the prompt's own example. What changes from call to call stands last, so that servers can keep the rest. */
export async function draftMessages(
  prompts: Prompts,
  section: SectionId,
  given: Given,
  month: string,
  exemplar?: Exemplar,
): Promise<Message[]> {
  const prompt = prompts.sections.get(section);
  if (!prompt) throw new Error(`no prompt for the section ${section}`);
  const all: Record<string, string> = { depth: given.depth, words: String(prompt.words[given.depth]), month };
  const values = Object.fromEntries(prompt.inputs.map((name) => [name, all[name]!]));
  return messages(prompts, given, withExemplar(fill(prompt, values), exemplar?.(section)));
}

/** The question for a section that stands and has faults. */
export async function repairMessages(
  prompts: Prompts,
  section: SectionId,
  standing: string,
  diagnostics: Diagnostic[],
  given: Given,
): Promise<Message[]> {
  const numbered = diagnostics
    .map(({ message, fix }, index) => `${index + 1}. ${message}\n   Expected: ${fix}`)
    .join("\n");
  const task = fill(prompts.repair, {
    title: sectionTitles[section],
    section: undrawn(standing),
    diagnostics: numbered,
  });
  return messages(prompts, given, task);
}

/** The questions that only judgement can answer, of the whole document. */
export async function reviewMessages(prompts: Prompts, given: Given): Promise<Message[]> {
  return messages(prompts, { ...given, document: "" }, fill(prompts.review, { document: undrawn(given.document) }));
}

/** One system message and one from the user: some servers take no other shape. Facts travel, and not the text of other sections. */
async function messages(prompts: Prompts, given: Given, task: string): Promise<Message[]> {
  const tag = tagFor(given.brief, given.context);
  const material = [
    fenced(tag, "brief", given.brief),
    ...given.context.map((text, index) => fenced(tag, `context-${index + 1}`, text)),
    ...(await standing(tag, given)),
  ];
  return [
    { role: "system", content: fill(prompts.system, { tag }) },
    { role: "user", content: [...material, `# Task\n\n${task}`].join("\n\n") },
  ];
}

async function standing(tag: string, { document: text }: Given): Promise<string[]> {
  if (!text) return [];
  const { document, design } = await readText(undrawn(text));
  const known = facts(design, document);
  return known ? [fenced(tag, "facts", known)] : [];
}
