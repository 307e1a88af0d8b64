/** The sections of a design, in reading order, with the heading of the house form. */
export const sectionTitles = {
  overview: "Overview",
  scope: "Scope",
  requirements: "Requirements",
  architecture: "High-Level Architecture",
  components: "Components",
  "data-flow": "Data Flow",
  "data-model": "Data Model",
  api: "API Contract",
  scaling: "Scaling Considerations",
  "failure-modes": "Failure Modes",
  cost: "Cost Estimate",
  security: "Security",
  monitoring: "Monitoring",
  decisions: "Trade-offs",
  questions: "Open Questions",
  rollout: "Rollout",
  quantities: "Quantities",
} as const;

export type SectionId = keyof typeof sectionTitles;

export const sectionIds = Object.keys(sectionTitles) as SectionId[];

/** What a heading can be about: a section, or a part of one. */
export type Topic =
  | SectionId
  | "functional"
  | "non-functional"
  | "in-scope"
  | "out-of-scope"
  | "constraints"
  | "actors"
  | "externals"
  | "stores"
  | "called-by-us"
  | "events"
  | "build-or-buy"
  | "alerts";

const parts: Record<Exclude<Topic, SectionId>, SectionId> = {
  functional: "requirements",
  "non-functional": "requirements",
  "in-scope": "scope",
  "out-of-scope": "scope",
  constraints: "scope",
  actors: "components",
  externals: "components",
  stores: "data-model",
  "called-by-us": "api",
  events: "api",
  "build-or-buy": "cost",
  alerts: "monitoring",
};

/** The section a topic belongs to. */
export function sectionOf(topic: Topic): SectionId {
  return topic in sectionTitles ? (topic as SectionId) : parts[topic as keyof typeof parts];
}

export function isSectionId(text: string): text is SectionId {
  return Object.hasOwn(sectionTitles, text);
}
