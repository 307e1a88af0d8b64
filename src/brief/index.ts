export * from "./brief.ts";
export { readBrief } from "./read.ts";
export { isLightVerb } from "./verbs.ts";
export { stem, wordsIn } from "./words.ts";
