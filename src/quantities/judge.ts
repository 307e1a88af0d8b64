import { describeDimension, sameDimension } from "./dimension.ts";
import type { Value } from "./evaluate.ts";
import { type Measure, parseMeasure, parseWanted, roundsTo } from "./measure.ts";
import { printMeasure } from "./print.ts";
import { isProblem, type Problem } from "./problem.ts";

/**
 * A printed measure against the value that belongs there. `rounds`: the print is right. `text` is the measure that
 * should stand there, in the author's unit; where the print is right it is the print. `measure` is what was printed:
 * the text to replace is `printed.slice(measure.start, measure.length)`, also of a `?`.
 */
export type Judgement = {
  value?: Value;
  measure?: Measure | undefined;
  text?: string;
  rounds: boolean;
  problem?: Problem;
};

/**
 * Judges what is printed for `what`, an expression or a name in the author's words. A `?` or nothing gets the unit of
 * `elsewhere`, what the author printed elsewhere.
 */
export function judgePrint(what: string, value: Value | Problem, printed: string, elsewhere?: Measure): Judgement {
  const measure = parseMeasure(printed);
  const like = measure ?? parseWanted(printed);
  if (isProblem(value)) return { measure: like, rounds: false, problem: value };
  const fits = like && (sameDimension(like.dimension, value.dimension) || (!measure && like.unit === ""));
  const text = printMeasure(value.value, value.dimension, measure || like?.unit ? like : elsewhere);
  const judgement = { value, measure: like, text, rounds: false };
  if (!like) return { ...judgement, problem: unreadable(what, printed, text) };
  if (!fits) return { ...judgement, problem: mismatched(what, printed, like, value, text) };
  if (!measure) return { ...judgement, problem: missing(what, text) };
  if (sameDimension(measure.dimension, value.dimension) && roundsTo(measure, value.value))
    return { ...judgement, text: printed.slice(measure.start, measure.length), rounds: true };
  const shown = printed.slice(measure.start, measure.length);
  const message = `\`${what}\` gives ${text}, not \`${shown}\`: write \`${text}\``;
  return { ...judgement, problem: { kind: "wrong-result", message, right: text } };
}

function missing(what: string, text: string): Problem {
  return { kind: "missing-result", message: `\`${what}\` gives ${text}: write \`${text}\` for \`?\``, right: text };
}

function unreadable(what: string, printed: string, text: string): Problem {
  if (printed.trim() === "") return { ...missing(what, text), message: `\`${what}\` has no result: write \`${text}\`` };
  return {
    kind: "no-measure",
    message: `\`${printed.trim().slice(0, 60)}\` is no measure: \`${what}\` gives ${text}`,
    right: text,
  };
}

function mismatched(what: string, printed: string, like: Measure, value: Value, text: string): Problem {
  const shown = printed.slice(like.start, like.length);
  const [right, wrong] = [value.dimension, like.dimension].map(describeDimension);
  const message = `\`${what}\` gives ${text} (${right}), not \`${shown}\` (${wrong})`;
  return { kind: "unit-mismatch", message, right: text };
}
