import type { Design } from "../design/design.ts";
import { drawSequence, type Names } from "../graph/index.ts";
import type { Edit } from "./edits.ts";

/**
 * Under each flow of steps its sequence diagram, drawn from them: written where none stands (not at lean depth), kept equal
 * where we drew it, taken away where its steps are gone. One that a person drew stays; so does whatever is nested or quoted.
 */
export function* sequenceEdits({ flows, strays, depth }: Design, names: Names, source: string): Generator<Edit> {
  for (const { at } of strays) yield { start: blankBefore(at.start.offset!, source), end: at.end.offset!, text: "" };
  const ending = source.includes("\r\n") ? "\r\n" : "\n";
  for (const flow of flows) {
    const { form, sequence, at } = flow;
    const drawn =
      form === "steps" && isOutermost(flow.steps[0]!.at.start.offset!, source) ? drawSequence(flow, names) : undefined;
    if (!drawn || (sequence ? !sequence.drawn || sequence.at.start.column !== 1 : depth === "lean")) continue;
    const fence = `\`\`\`mermaid\n${drawn}\n\`\`\``.replaceAll("\n", ending);
    const end = at.end.offset!;
    if (!sequence) yield { start: end, end, text: `${ending}${ending}${fence}` };
    else if (source.slice(sequence.at.start.offset, sequence.at.end.offset) !== fence)
      yield { start: sequence.at.start.offset!, end: sequence.at.end.offset!, text: fence };
  }
}

/** Where the blank lines above a place begin. */
function blankBefore(offset: number, source: string): number {
  return offset - /(?:\r?\n){0,2}$/.exec(source.slice(Math.max(0, offset - 4), offset))![0].length;
}

/** Nothing stands before the item but its number. */
function isOutermost(offset: number, source: string): boolean {
  const line = source.lastIndexOf("\n", offset - 1) + 1;
  return /^ {0,3}(?:\d{1,9}[.)]|[-*+])[ \t]+$/.test(source.slice(line, offset));
}
