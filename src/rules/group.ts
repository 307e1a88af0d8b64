import { type SectionId, sectionIds } from "../design/topics.ts";
import type { Diagnostic } from "./rule.ts";

/** Diagnostics by the section that must change, in reading order. */
export function bySection(diagnostics: Diagnostic[]): [SectionId, Diagnostic[]][] {
  return sectionIds.flatMap((id): [SectionId, Diagnostic[]][] => {
    const found = diagnostics.filter(({ section }) => section === id);
    return found.length > 0 ? [[id, found]] : [];
  });
}

/** Diagnostics by rule, in the order in which the rules first spoke. */
export function byRule(diagnostics: Diagnostic[]): [string, Diagnostic[]][] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics)
    groups.set(diagnostic.rule, [...(groups.get(diagnostic.rule) ?? []), diagnostic]);
  return [...groups];
}
