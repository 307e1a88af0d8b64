import { topOf } from "./lookup/place.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "require-design",
  section: "overview",
  severity: "error",
  summary: "Require a text that designs one certain system.",
  why: "A guide, a template or a list of tasks speaks of designs and holds none: whatever its headings say, nobody can build from it, so its content is not judged as one.",
  fix: "Say what this system does and why: name its parts and numbers instead of advising the reader, fill the template in, and tell the work to do under Rollout, after the design.",
  bad: "# Design Document Template\n\n## Components\n\nList the parts of your system and describe what each of them does.\n",
  good: "# System Design: Parcel Tracking\n\n## Components\n\n### Scan API\n\n- **Responsibilities:** takes the scans of handhelds and keeps their order.\n- **Technology:** Kotlin on ECS Fargate.\n",
  anyText: true,
  *check({ design }) {
    const { genre } = design;
    if (genre === "design") return;
    yield {
      message: `the text reads as ${kinds[genre]} and no design: expected the parts, flows and numbers of one certain system`,
      at: topOf(design),
    };
  },
} satisfies Rule;

const kinds: Record<Exclude<Facts["design"]["genre"], "design">, string> = {
  guide: "a guide",
  skill: "an agent's skill",
  tasks: "a list of tasks",
  template: "a template",
};
