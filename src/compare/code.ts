import type { Facts } from "../rules/rule.ts";
import type { Change } from "./changes.ts";
import { partOf } from "./parts.ts";
import { changeOf } from "./things.ts";
import type { Unit } from "./units.ts";

export type Span = { first: number; last: number };

/** The lines of blocks whose content is compared as diagrams, flows or entities. */
export function drawnIn({ design: { diagrams, entities, flows } }: Facts): Span[] {
  return [...diagrams, ...entities, ...flows.filter(({ form }) => form === "sequence")].map(({ at }) => ({
    first: at.start.line,
    last: at.end.line,
  }));
}

/** A block of code that nothing else tells of, by the first line that differs. */
export function changedCode(
  { olds, nows }: { olds: Unit[]; nows: Unit[] },
  known: { olds: Span[]; nows: Span[] },
): Change[] {
  const unread = (units: Unit[], drawn: Span[]) =>
    units.filter(({ isCode, first, last }) => isCode && !drawn.some((one) => one.first <= last && one.last >= first));
  const [before, after] = [unread(olds, known.olds)[0], unread(nows, known.nows)[0]];
  if (!before && !after) return [];
  const { title, section } = (after ?? before)!;
  const lines = { old: before?.first ?? null, new: after?.first ?? null };
  const [one, other] = firstDifference(before?.text ?? "", after?.text ?? "");
  const parts = [partOf("line", null, one, other, lines)];
  const kind = before && after ? "changed" : after ? "added" : "removed";
  return [{ ...changeOf({ section, noun: "code block in" }, kind, title, undefined, undefined), parts, lines }];
}

function firstDifference(before: string, after: string): [string | undefined, string | undefined] {
  const [olds, nows] = [before, after].map((text) => text.split("\n").map((line) => line.trim()));
  const index = olds!.findIndex((line, at) => line !== nows![at]);
  const at = index < 0 ? olds!.length : index;
  return [olds![at], nows![at]];
}
