import type { Position } from "unist";
import type { Text } from "../../document/index.ts";
import { type Cell, cellAt, isBlank, type Row } from "../markup.ts";
import { isWanted } from "../words.ts";

/** What a value cell says, with the inline code it begins with, which is live there. */
export function liveOf({ text, at, codes }: Cell): Text & { expression?: Text } {
  const [first] = codes;
  return first && text.startsWith(first.text) ? { text, at, expression: first } : { text, at };
}

/** The value of a row in a column, unless there is no such column or nothing in it; `?` is a value that the program shall write. */
export function valueAt(row: Row, index: number): ReturnType<typeof liveOf> | undefined {
  const cell = cellAt(row, index);
  return index < 0 || (isBlank(cell.text) && !isWanted(cell.text)) ? undefined : liveOf(cell);
}

export function textOf({ text, at }: { text: string; at: Position }): Text {
  return { text, at };
}

/** What stands first at each line; the first of several facts found at the same place is kept. */
export function distinctByLine<T extends { at: Position }>(facts: T[]): T[] {
  const seen = new Set<number>();
  return facts.filter(({ at }) => !seen.has(at.start.line) && seen.add(at.start.line));
}
