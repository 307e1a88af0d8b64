import type { Point } from "unist";
import { parseMeasure, parseWanted } from "../../quantities/index.ts";

const LONGEST = 200;

/** The measure a text begins with, or a `?` with the unit wanted; empty when there is none. */
export function measureText(text: string): string {
  const head = text.slice(0, LONGEST);
  const measure = head.startsWith("?") ? parseWanted(head) : parseMeasure(head);
  return measure?.start === 0 ? head.slice(0, measure.length) : "";
}

/** The point behind `text`, which begins at `start`; the source is walked, since escapes make it longer than the text. */
export function advance(start: Point, text: string, source: string): Point {
  let { line, column, offset = 0 } = start;
  for (const char of text) {
    while (source.codePointAt(offset) !== char.codePointAt(0) && /[\\ \t>]/.test(source[offset] ?? "")) {
      offset += 1;
      column += 1;
    }
    offset += char.length;
    if (char === "\n") line += 1;
    column = char === "\n" ? 1 : column + char.length;
  }
  return { line, column, offset };
}
