import type { Topic } from "../topics.ts";

/**
 * How one language names the topics of a design, lower case, singular or plural as they are written.
 * `whole`: the heading, numbering and remarks aside, is one of these. `part`: these words stand in it somewhere.
 */
export type Language = Record<string, never> | Partial<Record<Topic, { whole?: string[]; part?: string[] }>>;
