import type { Design } from "../design/design.ts";
import type { SectionId } from "../design/topics.ts";

export type Status = "met" | "partial" | "missing";

/** One item of the user's checklist; `line` (1-based) is where its evidence begins, null when there is none. */
export type ChecklistItem = {
  item: string;
  title: string;
  section: SectionId;
  status: Status;
  line: number | null;
  /** The halves of an item that has several, such as functional and non-functional requirements. */
  parts?: ChecklistItem[];
};

/** The eleven items of the checklist and the eight best practices. */
export type Checklist = { checklist: ChecklistItem[]; practices: ChecklistItem[] };
