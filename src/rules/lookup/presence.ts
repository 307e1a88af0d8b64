import type { RootContent } from "mdast";
import type { Position } from "unist";
import type { Design } from "../../design/design.ts";
import { isBlank } from "../../design/markup.ts";
import { hasNumber } from "../../design/measures.ts";
import type { SectionId } from "../../design/topics.ts";
import type { Document } from "../../document/index.ts";
import type { Facts, Severity } from "../rule.ts";
import { bodiesOf, headingOf, linesOf, textOf } from "./bodies.ts";
import { evidence } from "./evidence.ts";
import { everyNode } from "./nodes.ts";
import { topOf } from "./place.ts";
import { withoutPlaceholders } from "./placeholders.ts";
import { stemsOf, tellingStems } from "./stems.ts";

/**
 * How a section stands. `missing`: no heading means it and nothing elsewhere says it. `empty`: a heading, and below it nothing
 * about this system. `untyped`: words about this system, in which nothing of the section was recognised. `found`: something was.
 */
export type Standing = "missing" | "empty" | "untyped" | "found";

/** One fault, one finding: `require-sections` speaks of what is missing, `require-substance` of what is empty, the section's own rule of the rest. */
export function standingOf(facts: Facts, section: SectionId): Standing {
  const known = standings.get(facts.design) ?? new Map<SectionId, Standing>();
  standings.set(facts.design, known);
  const standing = known.get(section) ?? judge(facts, section);
  known.set(section, standing);
  return standing;
}

const standings = new WeakMap<Design, Map<SectionId, Standing>>();

function judge({ document, design }: Facts, section: SectionId): Standing {
  if (evidence[section](design).length > 0) return "found";
  const bodies = bodiesOf(document, design, section);
  if (bodies.length === 0) return section === "overview" && opens(document, design) ? "found" : "missing";
  return bodies.some((body) => isSpecific(body, design)) ? "untyped" : "empty";
}

/** Whether the section's own rule may speak. */
export function isStanding(given: Facts, section: SectionId): boolean {
  const standing = standingOf(given, section);
  return standing === "found" || standing === "untyped";
}

/** The heading of a section, or else where its first fact stands. */
export function placeOf({ design }: Facts, section: SectionId): Position {
  return headingOf(design, section)?.at ?? evidence[section](design)[0]?.at ?? topOf(design);
}

/** Sections whose lack is an error; the others are asked for with a warning. */
export function severityOf(section: SectionId): Severity {
  return ["overview", "scope", "decisions", "questions", "quantities"].includes(section) ? "warning" : "error";
}

/** Prose right below the title, the brief aside, opens the document as an overview does. */
function opens(document: Document, design: Design): boolean {
  const [first] = document.sections;
  const prose = [...document.preamble, ...(first?.nodes ?? [])].filter(
    ({ type }) => type === "paragraph" || type === "list",
  );
  return isSpecific(prose, design);
}

/** Whether what is said is about this system: it holds a number, code, or a word of the design's own names. */
function isSpecific(nodes: RootContent[], design: Design): boolean {
  const code = [...everyNode(nodes)].some((node) => node.type === "code" && node.value.trim().split(/\s+/).length >= 3);
  if (code) return true;
  const said = saidIn(linesOf(nodes));
  if (isShort(said)) return false;
  if (hasNumber(said)) return true;
  const names = new Set(
    [
      design.title?.text ?? "",
      ...[design.components, design.actors, design.externals, design.entities].flat().map(({ name }) => name),
    ].flatMap(tellingStems),
  );
  return [...stemsOf(said)].some((stem) => names.has(stem));
}

/** Whether placeholders and blanks are all that stands below the headings of a section. */
export function isBare(facts: Facts, section: SectionId): boolean {
  return standingOf(facts, section) === "empty" && isShort(saidIn(textOf(facts, section)));
}

function saidIn(text: string): string {
  return text
    .split("\n")
    .map(withoutPlaceholders)
    .filter((line) => !isBlank(line))
    .join("\n");
}

function isShort(text: string): boolean {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length < 4;
}
