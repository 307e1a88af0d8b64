import type { Position } from "unist";
import type { Design } from "../design/design.ts";
import type { SectionId } from "../design/topics.ts";
import { grades, type ItemId } from "./grades.ts";

export { levelsOf } from "./grades.ts";

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

const titles: Record<ItemId, [title: string, section: SectionId]> = {
  functional: ["Functional requirements", "requirements"],
  nonfunctional: ["Non-functional requirements", "requirements"],
  diagram: ["High-level architecture diagram", "architecture"],
  components: ["Component breakdown (3–7)", "components"],
  dataflow: ["Data flow documented", "data-flow"],
  datamodel: ["Data model defined", "data-model"],
  api: ["API contracts specified", "api"],
  scaling: ["Scaling considerations (1x, 10x, 100x)", "scaling"],
  failure: ["Failure modes identified", "failure-modes"],
  cost: ["Cost estimate provided", "cost"],
  security: ["Security considerations", "security"],
  monitoring: ["Monitoring plan", "monitoring"],
  scope: ["Define boundaries", "scope"],
  tradeoffs: ["Document trade-offs", "decisions"],
  "failure-planning": ["Plan for failure", "failure-modes"],
  scale: ["Consider scale (current, 10x, 100x)", "scaling"],
  "build-or-buy": ["Build versus buy", "cost"],
  questions: ["Keep open questions", "questions"],
};

const built = [
  "diagram",
  "components",
  "dataflow",
  "datamodel",
  "api",
  "scaling",
  "failure",
  "cost",
  "security",
  "monitoring",
] as const;
const practised = ["scope", "tradeoffs", "failure-planning", "scale", "build-or-buy", "questions"] as const;

/** How far each item is met, from what was parsed and never from a heading or a ticked box. */
export function readChecklist(design: Design): Checklist {
  const of = (item: ItemId) => gradeItem(item, design);
  const [functional, nonfunctional, diagram] = [of("functional"), of("nonfunctional"), of("diagram")];
  const title = "Requirements documented (functional and non-functional)";
  const parts = [functional, nonfunctional];
  const requirements = { ...worse(functional, nonfunctional), item: "requirements", title, parts };
  return {
    checklist: [requirements, ...built.map(of)],
    practices: [
      first("requirements-first", "Start with requirements", requirements, design, ["architecture", "components"]),
      first("diagrams-first", "Draw diagrams first", diagram, design, ["data-model", "api"]),
      ...practised.map(of),
    ],
  };
}

/** What a guide, a skill, a list of tasks or a template shows is of no system: it meets nothing. */
function gradeItem(item: ItemId, design: Design): ChecklistItem {
  const [title, section] = titles[item];
  const { met, partial } = grades[item](design);
  const evidence = met.length > 0 ? met : partial;
  const isFull = met.length > 0 && design.genre === "design";
  const status = isFull ? "met" : evidence.length > 0 ? "partial" : "missing";
  return { item, title, section, status, line: firstLine(evidence) };
}

function firstLine(evidence: { at: Position }[]): number | null {
  if (evidence.length === 0) return null;
  return evidence.reduce((least, { at }) => Math.min(least, at.start.line), Number.POSITIVE_INFINITY);
}

function worse(a: ChecklistItem, b: ChecklistItem): ChecklistItem {
  const order: Status[] = ["missing", "partial", "met"];
  const low = order.indexOf(a.status) <= order.indexOf(b.status) ? a : b;
  const isHalf = low.status === "missing" && a.status !== b.status;
  return { ...low, status: isHalf ? "partial" : low.status, line: low.line ?? a.line ?? b.line };
}

/** A practice on order: the item stands, and before the sections that build on it. */
function first(
  item: string,
  title: string,
  standing: ChecklistItem,
  design: Design,
  later: SectionId[],
): ChecklistItem {
  const builds = (sections: string[]) => sections.some((section) => later.includes(section as SectionId));
  const others = design.headings.filter(({ sections }) => builds(sections) && !sections.includes(standing.section));
  const inOrder = others.every(({ at }) => standing.line !== null && at.start.line > standing.line);
  const { parts: _, ...rest } = standing;
  return { ...rest, item, title, status: standing.status === "met" && !inOrder ? "partial" : standing.status };
}
