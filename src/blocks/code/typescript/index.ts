import type { Fault } from "../../block.ts";
import { placesOf } from "../places.ts";
import type { CodeReader } from "../reading.ts";
import { declarationsIn } from "./declarations.ts";
import { faultOf } from "./faults.ts";
import { type Attempt, attemptsAt } from "./fragments.ts";

/**
 * Types of a TypeScript block. Fragments as documents show them (members of an interface or class, `...` for what is left
 * out) are read as what they are part of; only what parses in no way is a fault.
 */
export const readTypeScript: CodeReader = (source, language) => {
  if (isLabelled(source)) throw new Error("labels nested too deeply");
  let best: Attempt | undefined;
  for (const attempt of attemptsAt(source, language === "tsx")) {
    if (attempt.problems.length === 0) return { declarations: declarationsIn(attempt, placesOf(source)), faults: [] };
    if (!best || attempt.problems[0]!.at > best.problems[0]!.at) best = attempt;
  }
  const places = placesOf(source);
  const faults: Fault[] = best ? [faultOf(best.problems[0]!, source, places)] : [];
  return { declarations: best ? declarationsIn(best, places) : [], faults };
};

/** What does not parse in a JavaScript block; the types that its classes would give are not declared as such. */
export const readJavaScript: CodeReader = (source) => ({
  declarations: [],
  faults: readTypeScript(source, "tsx").faults,
});

/** Whether labels stand in labels a hundred deep: the parser's time grows with the square of that. */
function isLabelled(source: string): boolean {
  let run = 0;
  for (const part of source.split(":")) {
    run = /^\s*[\w$]+\s*$/.test(part) ? run + 1 : 0;
    if (run > 100) return true;
  }
  return false;
}
