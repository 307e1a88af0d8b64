import { undrawn } from "../design/readers/sequences.ts";
import type { SectionId } from "../design/topics.ts";
import type { Drafter, Given } from "../drafters/drafter.ts";
import type { Review } from "../review.ts";
import { bySection } from "../rules/group.ts";
import type { Diagnostic } from "../rules/rule.ts";
import { sectionIn, withSection } from "./join.ts";
import { refuse } from "./refusal.ts";

/** One text, and what is known of it. */
export type State = { text: string; review: Review };

/** The diagnostics worth a call, by the section they belong to, in reading order: errors, and the warnings beside them. */
export function faultsBySection(diagnostics: Diagnostic[]): Map<SectionId, Diagnostic[]> {
  const mendable = diagnostics.filter(({ severity, rule }) => severity !== "info" && rule !== contradiction);
  const groups = bySection(mendable);
  return new Map(groups.filter(([, found]) => found.some(({ severity }) => severity === "error")));
}

/** Only the one who asked can mend it. */
const contradiction = "no-infeasible-brief";

/** Asks the drafter for a section again: mended where it stands, drafted where it is missing or shall be written anew. */
export async function ask(
  drafter: Drafter,
  section: SectionId,
  diagnostics: Diagnostic[],
  given: Given & { anew?: boolean },
  signal: AbortSignal,
): Promise<string> {
  const standing = sectionIn(given.document, section);
  const { anew, ...rest } = given;
  const pieces =
    standing !== undefined && !anew && drafter.repair
      ? drafter.repair(section, standing, diagnostics, rest, signal)
      : drafter.draft(section, rest, signal);
  return whole(pieces);
}

/** All pieces of a section together. */
export async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

/** The state with a rewritten section, recomputed, or the reason why it is not taken; then the old bytes stay. */
export async function accept(
  state: State,
  section: SectionId,
  candidate: string,
  reported: Diagnostic[],
  prove: (text: string) => Promise<State>,
  advised = false,
): Promise<State | string> {
  const standing = undrawn(sectionIn(state.text, section) ?? "");
  const next = await prove(withSection(state.text, section, candidate));
  const change = { section, standing, candidate, before: state.review, after: next.review, reported, advised };
  return refuse(change) ?? next;
}

/** What a round of repair is about, for telling whether the next would be the same. */
export function fingerprint(diagnostics: Diagnostic[]): string {
  return diagnostics
    .map(({ rule, section, message }) => `${rule}\t${section}\t${message}`)
    .sort()
    .join("\n");
}
