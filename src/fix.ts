import type { Position } from "unist";
import type { Design } from "./design/design.ts";
import { read } from "./design/read.ts";
import { parse } from "./document/index.ts";
import { ledgerOf, planOf, resultIn } from "./ledger.ts";
import type { Ledger, Problem } from "./quantities/index.ts";

/** A text with its results written in; `problems` are live expressions that have no value, each where it stands. */
export type Fixed = { text: string; changes: number; problems: { message: string; at: Position }[] };

type Edit = { start: number; end: number; text: string };
/** `measure` is the print that a right one replaces: a number, or the `?` that stands for it. */
type Judged = {
  text?: string;
  rounds: boolean;
  problem?: Problem;
  measure?: { start: number; length: number } | undefined;
};

/**
 * Writes every computed result into the text: ledger rows, live results, plan cells, cost lines and totals, verdicts of
 * checks. Only these spans change, `?` included; everything else stays byte for byte. Idempotent; never throws on any text.
 */
export function fix(text: string): Fixed {
  const document = parse(text);
  const design = read(document);
  const ledger = ledgerOf(design);
  const { source } = document;
  const edits = [...editsOf(design, ledger, source)].sort((a, b) => b.start - a.start);
  const fixed = edits.reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), source);
  const changes = edits.filter((edit) => source.slice(edit.start, edit.end) !== edit.text).length;
  return { text: text.startsWith("\uFEFF") ? `\uFEFF${fixed}` : fixed, changes, problems: problemsOf(design, ledger) };
}

function* editsOf(design: Design, ledger: Ledger, source: string): Generator<Edit> {
  for (const [index, row] of ledger.rows.entries())
    if (row.computed) yield* inPlace(row, row.input.value, design.quantities[index]!.value.at, source);
  for (const [index, result] of ledger.results.entries())
    yield* inPlace(result, result.input.printed, design.results[index]!.printed.at, source);
  for (const [index, row] of ledger.plan.entries()) {
    const cells = planOf(design)[index]!.cells;
    for (const cell of row.cells)
      if (!cell.taken) yield* inPlace(cell, cell.printed, cells[String(cell.load)]!.at, source);
  }
  yield* costEdits(design, ledger, source);
  yield* checkEdits(design, ledger, source);
}

/** A remark prints in the units of the ledger's rows, so the rows are written first. */
function* checkEdits(design: Design, { rows }: Ledger, source: string): Generator<Edit> {
  const quantities = design.quantities.map((quantity, index) => {
    const { computed, rounds, text } = rows[index]!;
    return computed && !rounds && text !== undefined ? { ...quantity, value: { ...quantity.value, text } } : quantity;
  });
  for (const [index, { text }] of ledgerOf({ ...design, quantities }).checks.entries()) {
    const { expression, at } = design.checks[index]!;
    const start = behindCode(expression.at.end.offset!, source);
    if (text !== "") yield { start, end: Math.max(start, at.end.offset!), text: ` ${text}` };
  }
}

/** The offset behind the backticks that close a code span whose text ends at `offset`. */
function behindCode(offset: number, source: string): number {
  return offset + (/^ ?`*/.exec(source.slice(offset, offset + 8))?.[0].length ?? 0);
}

/** Cells that hold a live result are written with the other results. */
function* costEdits({ costs, results }: Design, ledger: Ledger, source: string): Generator<Edit> {
  for (const definition of ledger.definitions) {
    const cells = [
      ...definition.lines.map((line, index) => ({ judged: line, cell: costs.lines[index]!.amount })),
      { judged: definition, cell: costs.total },
    ];
    for (const { judged, cell } of cells)
      if (cell && !resultIn(results, cell.at)) yield* inPlace(judged, cell.text, cell.at, source);
  }
}

/** Replaces the printed measure, found within the place where it stands; words that are no measure are the author's. */
function* inPlace({ text, rounds, measure }: Judged, printed: string, at: Position, source: string): Generator<Edit> {
  if (rounds || text === undefined || !measure) return;
  const old = printed.slice(measure.start, measure.length);
  const found = source.slice(at.start.offset, at.end.offset).indexOf(old);
  if (old === "" || found < 0) return;
  const start = at.start.offset! + found;
  yield { start, end: start + old.length, text };
}

function problemsOf(design: Design, ledger: Ledger): Fixed["problems"] {
  const judged: [Judged, Position][] = [
    ...ledger.rows.map((row, index): [Judged, Position] => [row, design.quantities[index]!.at]),
    ...ledger.results.map((result, index): [Judged, Position] => [result, design.results[index]!.at]),
    ...ledger.checks.map((check, index): [Judged, Position] => [
      { rounds: true, problem: check.problem },
      design.checks[index]!.at,
    ]),
  ];
  const written = ({ text, measure }: Judged) => text !== undefined && measure !== undefined;
  return judged.flatMap(([one, at]) =>
    one.problem && !written(one) && one.problem.kind !== "broken-input" ? [{ message: one.problem.message, at }] : [],
  );
}
