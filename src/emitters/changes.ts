import type { Changes, Stale } from "../compare/changes.ts";
import { writeFactor } from "../quantities/index.ts";
import { quote } from "../rules/lookup/quote.ts";
import type { DiffReport } from "./report.ts";

/** What `diff` prints: the changes between two documents with their paths, each stale place with a message. */
export function diffOf(changes: Changes, old: string, now: string): DiffReport {
  return {
    verdict: changes.verdict,
    old,
    new: now,
    changes: changes.changes,
    checks: changes.checks.map((check) => ({
      ...check,
      headroom: check.headroom && { before: reachOf(check.headroom.before), after: reachOf(check.headroom.after) },
    })),
    stale: changes.stale.map((stale) => ({ ...stale, message: messageOf(stale) })),
    wordsOnly: changes.wordsOnly,
    notCompared: changes.notCompared,
  };
}

function reachOf(factor: number): { factor: number | null; text: string } {
  if (Number.isNaN(factor)) return { factor: null, text: "too large to try" };
  if (!Number.isFinite(factor)) return { factor: null, text: "over 1,000x" };
  return { factor, text: factor === 0 ? "nothing" : `${writeFactor(factor)}x` };
}

function messageOf({ kind, noun, name, said, now }: Stale): string {
  if (kind === "number")
    return `${quote(said)} is the old value of ${quote(name)}: expected ${quote(now ?? "")}, or better the name with its result`;
  if (kind === "result")
    return `${quote(name, 100)} no longer gives ${quote(said)}: expected ${quote(now ?? "")}, which \`fix\` writes`;
  if (now !== null) return `${quote(said)} still stands here: the ${noun} is ${quote(now)} now`;
  return `${quote(said)} still stands here: the ${noun} is gone`;
}
