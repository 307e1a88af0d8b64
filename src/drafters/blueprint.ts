import { readBrief } from "../brief/index.ts";
import { sectionTitles } from "../design/topics.ts";
import { bindBrief, titleFor } from "./bind/bind.ts";
import type { Blueprint } from "./bind/blueprint.ts";
import { blueprintFor } from "./bind/combine.ts";
import type { Pattern } from "./bind/pattern.ts";
import { headOf, sectionsOf } from "./bind/pieces.ts";
import { renumbered } from "./bind/renumber.ts";
import { loadBlueprints } from "./blueprints.ts";
import { depthFor } from "./depth.ts";
import type { Drafter, Given } from "./drafter.ts";
import { loadPatterns } from "./patterns.ts";

type Bound = { title: string; depth: Given["depth"]; remark?: string; sections: (title: string) => string };

/** Writes from the blueprint that fits the brief best. Deterministic, without network; the numbers are left to `fix`. */
export function createBlueprintDrafter(
  blueprints: Blueprint[] = loadBlueprints(),
  patterns: Pattern[] = loadPatterns(),
): Drafter {
  let last: { brief: string; bound: Bound } | undefined;
  const boundTo = (brief: string): Bound => {
    if (last?.brief !== brief) last = { brief, bound: bind(brief, blueprints, patterns) };
    return last.bound;
  };
  return {
    id: "blueprint",
    description: "the embedded blueprints, without a language model",
    title: (brief) => boundTo(brief).title,
    depth: (_, brief) => boundTo(brief).depth,
    remark: ({ brief, context }) => {
      const unread = context.length > 0 ? "the context is not read: only a language model can" : undefined;
      return [boundTo(brief).remark, unread].filter(Boolean).join("; ") || undefined;
    },
    async *draft(section, { brief }) {
      yield boundTo(brief).sections(sectionTitles[section]);
    },
  };
}

function bind(text: string, blueprints: Blueprint[], patterns: Pattern[]): Bound {
  const brief = readBrief(text);
  const { blueprint, fits, beside } = blueprintFor(brief, blueprints);
  const sections = cut(renumbered(bindBrief(blueprint, brief, fits, patterns), text));
  const title = titleFor(blueprint, brief);
  const remark = fits
    ? undefined
    : `no embedded blueprint is about ${title}: this is the one on a ${blueprint.id.replaceAll("-", " ")}; read every section against the brief, or let a language model draft`;
  return {
    title,
    depth: beside ? "thorough" : depthFor(sections),
    remark,
    sections: (name) => sections.get(name) ?? "",
  };
}

/** The sections by their `## ` headings. */
function cut(text: string): Map<string, string> {
  const sections = sectionsOf(text, "## ").slice(1);
  return new Map(sections.map((section) => [headOf(section), section.trim()]));
}
