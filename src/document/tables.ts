import type { Chunk } from "./chunks.ts";
import { type Line, linesOf } from "./lines.ts";

/** A stretch of a chunk: one table of which every line begins with `|`, or what stands between such tables. */
export type Part = Chunk & { isTable: boolean };

const delimiter = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/** Cuts a chunk around its tables, which mean the same on their own: they begin and end at an empty line, outside of fences and comments. */
export function partsOf(text: string): Part[] {
  const whole = { text, line: 0, offset: 0, isTable: false };
  if (!text.includes("\n|") || text.includes("\r")) return [whole];
  const lines = [...linesOf(text)];
  const parts: Part[] = [];
  let rest = whole;
  for (let index = 0; index < lines.length; index++) {
    const end = tableEnd(lines, index, text);
    if (end === undefined) continue;
    const [first, last] = [lines[index]!, lines[end - 1]!];
    if (first.offset > rest.offset) parts.push({ ...rest, text: text.slice(rest.offset, first.offset) });
    parts.push({ text: text.slice(first.offset, last.stop), line: first.line, offset: first.offset, isTable: true });
    const next = lines[end];
    rest = { ...whole, line: next?.line ?? last.line + 1, offset: next?.offset ?? text.length };
    index = end;
  }
  const left = text.slice(rest.offset);
  return left === "" && parts.length > 0 ? parts : [...parts, { ...rest, text: left }];
}

/** The index behind the last line of a table that begins at `from`; undefined where none does. */
function tableEnd(lines: Line[], from: number, text: string): number | undefined {
  const first = lines[from]!;
  const second = lines[from + 1];
  if (!first.isFree || !first.afterBlank || text[first.offset] !== "|" || !second) return undefined;
  if (!delimiter.test(text.slice(second.offset, second.stop))) return undefined;
  let end = from + 2;
  while (end < lines.length && text[lines[end]!.offset] === "|") end += 1;
  const next = lines[end];
  return !next || text.slice(next.offset, next.stop).trim() === "" ? end : undefined;
}
