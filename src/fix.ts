import type { Position } from "unist";
import { read } from "./design/read.ts";
import { parse } from "./document/index.ts";
import { type Edit, editsOf } from "./fix/edits.ts";
import { problemsOf } from "./fix/problems.ts";
import { ledgerOf } from "./ledger.ts";

/** A text with its results written in; `problems` are live expressions that have no value, each where it stands. */
export type Fixed = { text: string; changes: number; problems: { message: string; at: Position }[] };

/**
 * Writes every computed result into the text: ledger rows, live results, plan cells, cost lines and totals, verdicts of
 * checks. Only these spans change, `?` included; everything else stays byte for byte. Idempotent; never throws on any text.
 */
export function fix(text: string): Fixed {
  const document = parse(text);
  const design = read(document);
  const ledger = ledgerOf(design);
  const { source } = document;
  const edits = [...editsOf(design, ledger, source)].sort((a, b) => a.start - b.start);
  const fixed = apply(edits, source);
  const changes = edits.filter((edit) => source.slice(edit.start, edit.end) !== edit.text).length;
  return { text: text.startsWith("\uFEFF") ? `\uFEFF${fixed}` : fixed, changes, problems: problemsOf(design, ledger) };
}

function apply(edits: Edit[], source: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    parts.push(source.slice(done, start), text);
    done = end;
  }
  return parts.join("") + source.slice(done);
}
