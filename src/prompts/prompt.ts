import { en } from "zod/locales";
import * as z from "zod/mini";
import { type SectionId, sectionIds } from "../design/topics.ts";

z.config(en());

const line = z.string().check(z.trim(), z.minLength(1));
const words = z.int().check(z.nonnegative());
const lines = z.array(line);
const section = z.enum(sectionIds as [SectionId, ...SectionId[]]);

/** Front matter of `prompts/sections/*.md`. */
export const sectionHead = z.strictObject({
  id: section,
  title: line,
  summary: line,
  /** The sections that must be written before this one. */
  needs: z.array(section),
  checklist: lines,
  rules: lines,
  /** Word budgets by depth. */
  words: z.strictObject({ lean: words, standard: words, thorough: words }),
  inputs: z.array(z.enum(["depth", "words", "month"])),
});

/** Front matter of `prompts/*.md`; each has inputs of its own. */
export const commonHead = z.strictObject({
  id: z.enum(["system", "repair", "review"]),
  summary: line,
  inputs: lines,
});

/** What each prompt outside of `sections/` is filled with. */
export const commonInputs = {
  system: ["tag"],
  repair: ["title", "section", "diagnostics"],
  review: ["document"],
} as const;

/** A text with `{{name}}` placeholders; `inputs` are exactly the names used. */
export type Prompt = { id: string; inputs: string[]; body: string };
export type SectionPrompt = z.infer<typeof sectionHead> & { body: string };

/** All prompts, sections in reading order. */
export type Prompts = Record<keyof typeof commonInputs, Prompt> & { sections: Map<SectionId, SectionPrompt> };
