import type { Position } from "unist";
import { diagramEdits } from "./fix/diagrams.ts";
import { type Edit, editsOf } from "./fix/edits.ts";
import { problemsOf } from "./fix/problems.ts";
import { sequenceEdits } from "./fix/sequences.ts";
import { createNames } from "./graph/index.ts";
import { ledgerOf } from "./ledger.ts";
import { readText } from "./reading.ts";

/** A text with its results written in; `problems` are live expressions without a value and diagrams beyond mending, each where it stands. */
export type Fixed = { text: string; changes: number; problems: { message: string; at: Position }[] };

/**
 * Writes every computed result into the text: ledger rows, live results, plan cells, cost lines and totals, verdicts of
 * checks. Mends diagrams that do not parse and draws the sequence diagram of each flow. Only these spans change, `?`
 * included; everything else stays byte for byte. Idempotent; never fails on any text.
 */
export async function fix(text: string): Promise<Fixed> {
  const { design, document, blocks } = await readText(text);
  const { source } = document;
  const ledger = ledgerOf(design);
  const computed = apply([...editsOf(design, ledger, source), ...diagramEdits(blocks, source)], source);
  const standing = computed.changes === 0 ? { design, document } : await readText(computed.text);
  const drawn = apply(
    [...sequenceEdits(standing.design, createNames(standing.design), standing.document.source)],
    standing.document.source,
  );
  return {
    text: (text.startsWith("\uFEFF") ? "\uFEFF" : "") + drawn.text,
    changes: computed.changes + drawn.changes,
    problems: problemsOf(design, ledger),
  };
}

/** The text with its edits, which must not overlap, and how many of them change it. */
function apply(unordered: Edit[], source: string): { text: string; changes: number } {
  const edits = unordered.sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    parts.push(source.slice(done, start), text);
    done = end;
  }
  const changes = edits.filter((edit) => source.slice(edit.start, edit.end) !== edit.text).length;
  return { text: parts.join("") + source.slice(done), changes };
}
