export * from "./brief.ts";
export { type Conflict, describeConflict, findConflicts } from "./conflicts.ts";
export { readBrief } from "./read.ts";
export { actorOf } from "./sentence.ts";
export { isLightVerb } from "./verbs.ts";
export { capital, singular, stem, wordsIn } from "./words.ts";
