import { quote } from "../../rules/lookup/quote.ts";
import type { DiffReport } from "../report.ts";
import { lineText } from "./parts.ts";

type Check = DiffReport["checks"][number];

/** One line for what became of a check, one for each way it flipped, and one for how far it holds. */
export function checkTexts(check: Check): string[] {
  const { kind, requirement, section, expression, was, flips, headroom, lines } = check;
  const name = requirement ?? section;
  const where = `${quote(expression, 120)} (${lineText(lines)})`;
  const said = name === "" ? "" : `${name}: `;
  if (kind !== "changed") {
    const verdicts = flips.map(({ load, before, after }) => `${after ?? before} at ${load}x`).join(", ");
    return [`  ${kind} ${said}${where}${verdicts === "" ? "" : `: ${verdicts}`}\n`];
  }
  return [
    ...(was === null ? [] : [`  changed ${said}${quote(was, 120)} → ${where}\n`]),
    ...turned(flips).map(([turn, loads]) => `  flipped ${said}${turn} at ${loads.join(", ")}: ${where}\n`),
    ...(headroom ? [`  headroom ${said}${headroom.before.text} → ${headroom.after.text}: ${where}\n`] : []),
  ];
}

/** The loads at which a check turned the same way. */
function turned(flips: Check["flips"]): [string, string[]][] {
  const turns = new Map<string, string[]>();
  for (const { load, before, after } of flips) {
    const turn = `${before} → ${after}`;
    turns.set(turn, [...(turns.get(turn) ?? []), `${load.toLocaleString("en-US")}x`]);
  }
  return [...turns];
}
