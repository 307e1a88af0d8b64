import { topicsOf } from "../../design/heading.ts";
import { type SectionId, sectionTitles } from "../../design/topics.ts";
import { componentsIn, externalsIn, textOf, withSection } from "./page-lines.ts";
import type { Parties } from "./patterns-diagram.ts";
import { joinFlowcharts } from "./patterns-diagram.ts";
import { actorsIn } from "./patterns-roles.ts";
import { headOf, sectionsOf } from "./pieces.ts";
import { bareName } from "./prune-names.ts";

/** The headings of a pattern as the house form has them. */
export function withHeadings(text: string): string {
  return text.replace(/^## (.+)$/gmu, (line, title: string) => {
    const id = topicsOf(title).find((topic) => topic in sectionTitles);
    return id ? `## ${sectionTitles[id as SectionId]}` : line;
  });
}

/** Both texts after the parts that stand in the first have taken over what those of the same name serve in the second. */
export function withServes(first: string, second: string): { first: string; second: string } {
  const standing = new Set([...componentsIn(first), ...externalsIn(first)]);
  const served = new Map<string, string[]>();
  const rest = withSection(second, "Components", (section) =>
    sectionsOf(section, "### ")
      .map((part) => {
        const name = bareName(headOf(part));
        if (!part.startsWith("### ") || !standing.has(name)) return part;
        served.set(name, /\*\*Serves:\*\*(.*)/u.exec(part)?.[1]?.match(/N?FR-\d+/gu) ?? []);
        return /^\*\*(?:Actors|External systems):?\*\*[\s\S]*/mu.exec(part)?.[0] ?? "";
      })
      .join(""),
  );
  const joined = withSection(first, "Components", (section) =>
    sectionsOf(section, "### ")
      .map((part) => serving(part, served.get(bareName(headOf(part))) ?? []))
      .join(""),
  );
  return { first: joined, second: rest };
}

function serving(part: string, ids: string[]): string {
  if (ids.length === 0) return part;
  return part.replace(/^(- \*\*Serves:\*\*)(.*)$/mu, (_, lead: string, own: string) => {
    const all: string[] = own.match(/N?FR-\d+/gu) ?? [];
    const added = ids.filter((id) => !all.includes(id));
    return all.join(", ") === own.trim()
      ? `${lead} ${[...all, ...added].sort(byNumber).join(", ")}`
      : `${lead}${own}${added.map((id) => `, ${id}`).join("")}`;
  });
}

/** Functional requirements first, each kind in its order. */
function byNumber(one: string, other: string): number {
  const [left, right] = [one, other].map((id) => Number(/\d+/u.exec(id)?.[0]) + (id.startsWith("N") ? 1e6 : 0));
  return left! - right!;
}

const drawing = /```mermaid\n((?:flowchart|graph)\b[\s\S]*?)\n```\n*/u;

/** Both texts after the nodes and edges of the second's flowchart have gone over into the first's. */
export function withDrawing(first: string, second: string): { first: string; second: string } {
  const added = drawing.exec(textOf(second, sectionTitles.architecture))?.[1];
  if (!added) return { first, second };
  const parties = partiesOf(first, second);
  return {
    first: withSection(first, sectionTitles.architecture, (section) =>
      section.replace(drawing, (whole, own: string) => whole.replace(own, () => joinFlowcharts(own, added, parties))),
    ),
    second: withSection(second, sectionTitles.architecture, (section) => section.replace(drawing, "")),
  };
}

function partiesOf(first: string, second: string): Parties {
  const through = Array.from(first.matchAll(/^### (.+?) \([^()]*passes through[^()]*\)$/gmu), ([, name]) =>
    bareName(name!),
  );
  const outside = [first, second].flatMap((text) => [...actorsIn(text), ...externalsIn(text)]);
  return { outside: new Set(outside), through: new Set(through) };
}

/** The text with a sentence at the end of the rollout, before the way back. */
export function withRollout(text: string, second: string): string {
  const [, said = ""] = /^## Rollout\n+([\s\S]*?)\s*$/u.exec(textOf(second, sectionTitles.rollout)) ?? [];
  if (said === "") return text;
  return withSection(text, sectionTitles.rollout, (section) => {
    const at = section.search(/^\*\*Rollback/mu);
    return at < 0 ? `${section.trimEnd()}\n\n${said}\n\n` : `${section.slice(0, at)}${said}\n\n${section.slice(at)}`;
  });
}
