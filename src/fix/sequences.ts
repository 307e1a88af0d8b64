import type { Design } from "../design/design.ts";
import { drawSequence, type Names } from "../graph/index.ts";
import type { Edit } from "./edits.ts";

/**
 * Under each flow of steps its sequence diagram, drawn from them: written where none stands (not at lean depth), kept equal
 * where we drew it. One that a person drew stays; so does whatever is nested or quoted.
 */
export function* sequenceEdits({ flows, depth }: Design, names: Names, source: string): Generator<Edit> {
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

/** Nothing stands before the item but its number. */
function isOutermost(offset: number, source: string): boolean {
  const line = source.lastIndexOf("\n", offset - 1) + 1;
  return /^ {0,3}(?:\d{1,9}[.)]|[-*+])[ \t]+$/.test(source.slice(line, offset));
}
