import { joinBlocks } from "./combine-blocks.ts";
import type { Whose } from "./combine-tables.ts";
import { headOf, sectionsOf } from "./pieces.ts";

/** Sections in which the first text speaks for the whole. */
const whole = new Set(["Overview", "Rollout"]);

/** Brings the sections of the second text into the like ones of the first. */
export function mergeSections(first: string, second: string, whose: Whose): string {
  const others = new Map(sectionsOf(second, "## ").map((section) => [headOf(section), section]));
  return sectionsOf(first, "## ")
    .map((section) => {
      const other = others.get(headOf(section));
      return other && !whole.has(headOf(section)) && section.startsWith("## ")
        ? mergeSection(section, other, whose)
        : section;
    })
    .join("");
}

function mergeSection(first: string, second: string, whose: Whose): string {
  const [own, other] = [partsOf(first), partsOf(second)];
  const others = new Map(other.parts.map((part) => [headOf(part), part]));
  const merged = own.parts.map((part) => {
    const twin = others.get(headOf(part));
    others.delete(headOf(part));
    return twin ? joinBlocks(part, twin, whose) : part;
  });
  const all = [joinBlocks(own.lead, other.lead, whose), ...merged, ...others.values()];
  return [...all, joinBlocks(own.tail, other.tail, whose)]
    .map((part) => part.trimEnd())
    .filter(Boolean)
    .map((part) => `${part}\n\n`)
    .join("");
}

/** What stands before the first part, the parts, and the lists of parties that follow the last one. */
function partsOf(section: string): { lead: string; parts: string[]; tail: string } {
  const [lead = "", ...parts] = sectionsOf(section, "### ");
  const last = parts.at(-1) ?? lead;
  const end = /^\*\*(?:Actors|External systems):?\*\*/mu.exec(last)?.index ?? last.length;
  const tail = last.slice(end);
  if (parts.length === 0) return { lead: last.slice(0, end), parts, tail };
  return { lead, parts: [...parts.slice(0, -1), last.slice(0, end)], tail };
}
