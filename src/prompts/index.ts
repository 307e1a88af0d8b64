export { fill, placeholdersOf } from "./fill.ts";
export { loadPrompts, needsOf } from "./load.ts";
export type { Prompt, Prompts, SectionPrompt } from "./prompt.ts";
