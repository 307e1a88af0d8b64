import { findCostProblem, readDefinition } from "./costs.ts";
import type { Dimension } from "./dimension.ts";
import type { Expression } from "./expression.ts";
import { brokenInput, circularQuantity, duplicateName, unknownQuantity } from "./faults.ts";
import { inferDimension } from "./infer.ts";
import type { LedgerInput, RowInput } from "./input.ts";
import type { Measure } from "./measure.ts";
import { findNearestName } from "./names.ts";
import { sortByUse } from "./order.ts";
import { isProblem, type Problem } from "./problem.ts";
import { compile, type Program } from "./program.ts";
import { readRow } from "./row.ts";
import { type Node, walk } from "./tree.ts";

/**
 * One side of an expression, ready to run: name *i* is the entry `binding[i]`, its first ceil has the slot `slot`.
 * `sized` are the entries it rests on when every ceil keeps its result: those used outside of ceil.
 */
export type Formula = { text: string; program: Program; binding: Int32Array; sized: Int32Array; slot: number };

/**
 * A named quantity: computed where `expression` is set, else `measure` is its value; `problem` says why it has none.
 * `measure` is also the print that a computed value follows.
 */
export type Entry = {
  name: string;
  basis?: string | undefined;
  measure?: Measure | undefined;
  expression?: Expression;
  formula?: Formula;
  dimension?: Dimension;
  problem?: Problem;
  /** A line of a cost table, whose result must be money per time. */
  costLine?: boolean;
};

/** The quantities of a document; `order` puts every entry behind what it uses, `rank` is its inverse. */
export type Book = {
  entries: Entry[];
  indexes: Map<string, number>;
  duplicates: Map<RowInput, Problem>;
  order: Int32Array;
  rank: Int32Array;
  slots: number;
  /** How many more unknown names get a suggestion: the search is long when a table is hostile. */
  suggestions: number;
};

const SUGGESTIONS = 100;

/** Reads rows and definitions: names, expressions, order, cycles, dimensions. No value is computed yet. */
export function openBook({ rows, definitions = [] }: LedgerInput): Book {
  const book: Book = {
    entries: [],
    indexes: new Map(),
    duplicates: new Map(),
    order: new Int32Array(),
    rank: new Int32Array(),
    slots: 0,
    suggestions: SUGGESTIONS,
  };
  for (const row of rows) {
    if (book.indexes.has(row.name)) book.duplicates.set(row, duplicateName(row.name));
    else addEntry(book, readRow(row));
  }
  for (const definition of definitions) {
    for (const entry of readDefinition(definition)) if (!book.indexes.has(entry.name)) addEntry(book, entry);
  }
  for (const entry of book.entries) bindEntry(book, entry);
  sortEntries(book);
  for (const index of book.order) inferEntry(book, book.entries[index]!);
  return book;
}

function addEntry(book: Book, entry: Entry): void {
  book.indexes.set(entry.name, book.entries.length);
  book.entries.push(entry);
}

/** The entries that names stand for, or the first unknown name. */
export function bindNames(book: Book, names: readonly string[]): Int32Array | Problem {
  const binding = new Int32Array(names.length);
  for (const [position, name] of names.entries()) {
    const index = book.indexes.get(name);
    if (index === undefined) return reportUnknown(book, name);
    binding[position] = index;
  }
  return binding;
}

export function reportUnknown(book: Book, name: string): Problem {
  return unknownQuantity(name, book.suggestions-- > 0 ? findNearestName(name, book.indexes.keys()) : undefined);
}

/** The dimension that a side of an expression has in this book. */
export function inferSide(book: Book, tree: Node, text: string): Dimension | Problem {
  return inferDimension(tree, (name) => dimensionOf(book, name), text);
}

export function formulaOf(book: Book, expression: Expression, tree: Node, binding: Int32Array): Formula {
  const program = compile(tree, expression.names);
  const slot = book.slots;
  book.slots += program.ceilings;
  const sized = program.ceilings === 0 ? binding : namesOutsideCeil(book, tree);
  return { text: expression.text, program, binding, sized, slot };
}

function namesOutsideCeil(book: Book, tree: Node): Int32Array {
  const isCeil = (node: Node) => node.type === "call" && node.function === "ceil";
  const used = [...walk(tree, isCeil)].flatMap((node) =>
    node.type === "name" ? (book.indexes.get(node.name) ?? []) : [],
  );
  return Int32Array.from(new Set(used));
}

function bindEntry(book: Book, entry: Entry): void {
  if (!entry.expression || entry.problem) return;
  const binding = bindNames(book, entry.expression.names);
  if (isProblem(binding)) entry.problem = binding;
  else entry.formula = formulaOf(book, entry.expression, entry.expression.left, binding);
}

function sortEntries(book: Book): void {
  const { order, cycles } = sortByUse(book.entries.length, (index) => book.entries[index]!.formula?.binding);
  const shown = new Map(
    [...new Set(cycles.values())].map((cycle) => [cycle, cycle.map((member) => book.entries[member]!.name)]),
  );
  for (const [index, cycle] of cycles) {
    book.entries[index]!.problem = circularQuantity(book.entries[index]!.name, shown.get(cycle)!);
  }
  book.order = Int32Array.from(order);
  book.rank = new Int32Array(order.length);
  for (const [rank, index] of order.entries()) book.rank[index] = rank;
}

function inferEntry(book: Book, entry: Entry): void {
  if (!entry.formula || !entry.expression || entry.problem) return;
  const { left, text } = entry.expression;
  const dimension = inferSide(book, left, text);
  const problem = isProblem(dimension) ? dimension : entry.costLine ? findCostProblem(text, dimension) : undefined;
  if (problem) entry.problem = problem;
  else if (!isProblem(dimension)) entry.dimension = dimension;
}

function dimensionOf(book: Book, name: string): Dimension | Problem {
  const entry = book.entries[book.indexes.get(name) ?? -1];
  return entry?.problem || !entry?.dimension ? brokenInput(name) : entry.dimension;
}
