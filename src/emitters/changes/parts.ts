import { quote } from "../../rules/lookup/quote.ts";
import type { DiffReport } from "../report.ts";

type Part = DiffReport["changes"][number]["parts"][number];

const longest = 120;

/** "value `1,000 /day` → `500 /day` (×0.5)"; what was not there before has no left side, what is gone no right one. */
export function partText({ part, of, before, after, factor }: Part): string {
  const label = of === null ? part : `${part} of ${quote(of, longest)}`;
  if (before === null) return `${label} ${quote(after ?? "", longest)}`;
  if (after === null) return `${label} ${quote(before, longest)}`;
  const [one, other] = apart(before, after);
  return `${label} ${quote(one, longest)} → ${quote(other, longest)}${factorText(factor)}`;
}

export function factorText(factor: number | null): string {
  return factor === null ? "" : ` (×${factor.toLocaleString("en-US", { maximumSignificantDigits: 3 })})`;
}

/** Lines of both documents: "line 3 → 5", "line 3" where they are the same, and the only one where there is one. */
export function lineText({ old, new: now }: Part["lines"]): string {
  if (old === now) return `line ${old}`;
  if (old === null) return `line ${now}`;
  return now === null ? `old line ${old}` : `line ${old} → ${now}`;
}

/** Long texts from shortly before where they part. */
function apart(before: string, after: string): [string, string] {
  if (before.length <= longest && after.length <= longest) return [before, after];
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const start = before.lastIndexOf(" ", Math.max(0, same - 30));
  return start <= 0 ? [before, after] : [`…${before.slice(start)}`, `…${after.slice(start)}`];
}
