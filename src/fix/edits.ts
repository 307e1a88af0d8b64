import type { Position } from "unist";
import type { Design, Result } from "../design/design.ts";
import { ledgerOf, planOf, resultIn } from "../ledger.ts";
import { isPlain, type Judgement, type Ledger, type Measure } from "../quantities/index.ts";

/** A span of the source and what shall stand there. */
export type Edit = { start: number; end: number; text: string };

/** Every result of the ledger that is not printed as it should be; no two edits overlap. */
export function* editsOf(design: Design, ledger: Ledger, source: string): Generator<Edit> {
  for (const [index, row] of ledger.rows.entries())
    if (row.computed) yield* write(row, row.input.value, design.quantities[index]!.value.at, source);
  for (const [index, result] of ledger.results.entries()) yield* resultEdits(result, design.results[index]!, source);
  const plan = planOf(design);
  for (const [index, row] of ledger.plan.entries()) {
    for (const cell of row.cells) {
      const { at } = plan[index]!.cells[String(cell.load)]!;
      if (!cell.taken && !resultIn(design.results, at)) yield* write(cell, cell.printed, at, source);
    }
  }
  yield* costEdits(design, ledger, source);
  yield* checkEdits(design, ledger, source);
}

/** A result that stands inside the code span is moved out behind it, also where it is right. */
function* resultEdits(judged: Judgement, result: Result, source: string): Generator<Edit> {
  const { expression, printed, at } = result;
  const { text, measure } = judged;
  const inside = printed.at.end.offset! < at.end.offset!;
  if (!inside) yield* write(judged, printed.text, printed.at, source);
  else if (text !== undefined && measure) {
    const span = sliceOf(source, at.start, expression.at.end) + sliceOf(source, printed.at.end, at.end);
    const shown = printed.text.slice(0, measure.start) + text + printed.text.slice(endOf(judged, measure));
    yield { start: at.start.offset!, end: at.end.offset!, text: `${span} = ${shown}` };
  }
}

/** Cells that hold a live result are written with the other results. */
function* costEdits({ costs, results }: Design, ledger: Ledger, source: string): Generator<Edit> {
  for (const definition of ledger.definitions) {
    const cells = [
      ...definition.lines.map((line, index) => ({ judged: line, cell: costs.lines[index]!.amount })),
      { judged: definition, cell: costs.total },
    ];
    for (const { judged, cell } of cells)
      if (cell && !resultIn(results, cell.at)) yield* write(judged, cell.text, cell.at, source);
  }
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

/** Replaces the printed measure, found within the place where it stands; words that are no measure are the author's. */
function* write(judged: Judgement, printed: string, at: Position, source: string): Generator<Edit> {
  const { text, rounds, measure } = judged;
  if (rounds || text === undefined) return;
  if (printed.trim() === "") yield* fill(text, at, source);
  if (!measure) return;
  const old = printed.slice(measure.start, endOf(judged, measure));
  const found = sliceOf(source, at.start, at.end).indexOf(old);
  if (old === "" || found < 0) return;
  const start = at.start.offset! + found;
  yield { start, end: start + old.length, text };
}

/** Where the old print ends: before a noun, when a number with a noun stands for something with a unit. */
function endOf({ value }: Judgement, { dimension, labels, suffix, length }: Measure): number {
  const isNoun = isPlain(dimension) && labels.length > 0 && labels.join(" ") === suffix.trim();
  return isNoun && value && !isPlain(value.dimension) ? length - suffix.length : length;
}

const WIDEST = 100;

/** Writes into an empty cell; a cell that its row does not have is not made. */
function* fill(text: string, { start, end }: Position, source: string): Generator<Edit> {
  const offset = start.offset!;
  const before = /\|[ \t]*$/.exec(source.slice(Math.max(0, offset - WIDEST), offset))?.[0];
  const behind = /^[ \t]*\|/.exec(source.slice(offset, offset + WIDEST))?.[0];
  if (offset !== end.offset || before === undefined || behind === undefined) return;
  yield { start: offset, end: offset, text: `${before === "|" ? " " : ""}${text}${behind === "|" ? " " : ""}` };
}

function sliceOf(source: string, start: Position["start"], end: Position["end"]): string {
  return source.slice(start.offset, end.offset);
}
