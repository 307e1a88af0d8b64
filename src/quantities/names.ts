import type { Problem } from "./problem.ts";
import { FUNCTIONS } from "./tree.ts";

const SNAKE_CASE = /^[\p{Ll}\p{Lo}_][\p{Ll}\p{Lo}\p{N}_]*$/u;
/** The units of format.md that are snake_case words; other spellings (`rps`, `d`) may be names. */
const UNIT_NAMES = new Set("ns us ms s min h day week month year bit k million billion".split(" "));
const CANDIDATES = 2000;

/** Why a name cannot be a ledger name: not snake_case, or the name of a unit or a function. */
export function findNameProblem(name: string): Problem | undefined {
  const role = FUNCTIONS.has(name) ? "function" : UNIT_NAMES.has(name) ? "unit" : undefined;
  if (role) {
    const message = `\`${name}\` is the name of a ${role}: expected a name of its own, such as \`${name}_limit\``;
    return { kind: "bad-name", message, names: [name], suggestion: `${name}_limit` };
  }
  if (SNAKE_CASE.test(name)) return undefined;
  const suggestion =
    name
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "_") || "quantity";
  return {
    kind: "bad-name",
    message: `\`${name}\` is no snake_case name: write \`${suggestion}\``,
    names: [name],
    suggestion,
  };
}

/** The ledger name that was probably meant: at most two letters away, one in short names. */
export function findNearestName(name: string, names: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  let seen = 0;
  for (const candidate of names) {
    if (seen++ > CANDIDATES) break;
    const most = Math.min(name.length < 5 ? 1 : 2, (best?.distance ?? 3) - 1);
    if (Math.abs(candidate.length - name.length) > most || candidate.length > 60) continue;
    const distance = distanceBetween(name, candidate);
    if (distance <= most) best = { name: candidate, distance };
  }
  return best?.name;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function distanceBetween(left: string, right: string): number {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[right.length]!;
}
