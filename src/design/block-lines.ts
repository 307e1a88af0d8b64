import type { Code } from "mdast";
import type { Place } from "../blocks/block.ts";
import type { Text } from "../document/index.ts";
import { placeOf } from "./cells.ts";

const read = new WeakMap<Code, Text[]>();

/** The lines of a code block and where each stands in the source, whatever it is indented or quoted by. */
export function blockLines(code: Code, source: string): Text[] {
  const known = read.get(code);
  if (known) return known;
  const { start, end } = placeOf(code);
  const opening = start.offset ?? 0;
  const isFenced = /^(?:`{3}|~{3})/.test(source.slice(opening, opening + 3));
  let line = start.line;
  let offset = source.lastIndexOf("\n", opening - 1) + 1;
  const next = () => {
    const stop = source.indexOf("\n", offset);
    line += 1;
    offset = stop < 0 ? (end.offset ?? source.length) : stop + 1;
  };
  if (isFenced) next();
  const lines = code.value.split("\n").map((text): Text => {
    const stop = source.indexOf("\n", offset);
    const raw = source.slice(offset, stop < 0 ? source.length : stop);
    const bare = text.replace(/\r$/, "");
    const column = Math.max(0, raw.lastIndexOf(bare));
    const at = {
      start: { line, column: column + 1, offset: offset + column },
      end: { line, column: column + bare.length + 1, offset: Math.min(offset + column + bare.length, source.length) },
    };
    next();
    return { text: bare, at };
  });
  read.set(code, lines);
  return lines;
}

/** From a place inside a block to the end of its line, in the source. */
export function placeIn(code: Code, source: string, { line, column }: Place): Text["at"] {
  const lines = blockLines(code, source);
  const { at, text } = lines[Math.min(line, lines.length) - 1]!;
  const shift = Math.min(column - 1, text.length);
  const { start, end } = at;
  return { start: { line: start.line, column: start.column + shift, offset: start.offset! + shift }, end };
}
