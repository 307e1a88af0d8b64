import type { Design } from "../design.ts";
import type { Outline } from "../outline.ts";

/** Reads one section's facts in whatever form they stand; total, and silent about what is not there. */
export type Reader = (outline: Outline) => Partial<Design>;
