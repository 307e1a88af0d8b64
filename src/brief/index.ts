export * from "./brief.ts";
export { type Conflict, describeConflict, findConflicts } from "./conflicts.ts";
export { readBrief } from "./read.ts";
export { isLightVerb } from "./verbs.ts";
export { singular, stem, wordsIn } from "./words.ts";
