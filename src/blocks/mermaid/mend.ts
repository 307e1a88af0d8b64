import type { Fault } from "../block.ts";
import { candidates, type Standing } from "./mends/index.ts";

const mostParses = 200;
const mostRead = 1_000_000;
const mostRounds = 100;
const longestLine = 1_000;

/**
 * The text with small edits after which the whole diagram parses, or undefined. Labels are quoted, characters escaped, reserved
 * ids renamed, strays removed, groups closed; no node, edge or word of a label is dropped. `faultOf` gives the first fault of a
 * text; it is asked at most 200 times, less often for long texts. Several faults are mended in turn, each once.
 */
export function mend(source: string, fault: Fault, faultOf: (source: string) => Fault | undefined): string | undefined {
  let standing: Standing = { lines: source.split(/\r?\n/), fault };
  if (standing.lines.some(({ length }) => length > longestLine)) return undefined;
  const most = Math.min(mostParses, mostRead / (source.length + 1));
  const met = new Set<string>();
  let asked = 0;
  for (let round = 0; round < mostRounds; round++) {
    met.add(nameOf(standing));
    let ahead: Standing | undefined;
    let other: Standing | undefined;
    for (const candidate of candidates(standing)) {
      if (asked++ >= most) return undefined;
      if (arrowsIn(candidate.lines) < arrowsIn(standing.lines)) continue;
      const text = candidate.lines.join("\n");
      const next = faultOf(text);
      if (!next) return text;
      const tried = { ...candidate, fault: next };
      if (isAhead(tried, ahead ?? standing)) ahead = tried;
      else if (!met.has(nameOf(tried))) other ??= tried;
      if (ahead && below(ahead) < below(standing)) break;
    }
    const chosen = ahead ?? other;
    if (!chosen) return undefined;
    standing = chosen;
  }
  return undefined;
}

/** Arrows that stand in no quoted text: an edit that takes one into a label swallows an edge. */
function arrowsIn(lines: string[]): number {
  let count = 0;
  for (const line of lines) count += line.replace(/"[^"]*"/g, "").match(/-->|---|==>|\.->|->>|-\)/g)?.length ?? 0;
  return count;
}

/** A fault by its words and where it stands, counted from the end, since an edit may have added lines above. */
function nameOf(standing: Standing): string {
  return `${below(standing)} ${standing.fault.message}`;
}

/** How many lines stand below the fault. */
function below({ lines, fault }: Standing): number {
  return lines.length - fault.place.line;
}

function isAhead(one: Standing, standing: Standing): boolean {
  const behind = ({ lines, fault: { place } }: Standing) => (lines[place.line - 1]?.length ?? 0) - place.column;
  return below(one) < below(standing) || (below(one) === below(standing) && behind(one) < behind(standing));
}
