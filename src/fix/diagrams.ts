import type { Code } from "mdast";
import type { Block } from "../blocks/block.ts";
import { isDrawn } from "../design/readers/sequences.ts";
import type { Edit } from "./edits.ts";
import { type Hunk, hunks } from "./hunks.ts";

/** A line of a fence in the source: where its content begins behind quotation marks and indentation, and where it ends. */
type Line = { prefix: string; text: string; start: number; end: number };

/**
 * Mends of broken Mermaid fences. Only lines that change are written, within the fence's quotation and indentation; a diagram
 * that is drawn from its steps is left to what draws it.
 */
export function* diagramEdits(blocks: ReadonlyMap<Code, Block>, source: string): Generator<Edit> {
  for (const [code, { language, faults }] of blocks) {
    const mended = faults[0]?.mended;
    if (language !== "mermaid" || mended === undefined || isDrawn(code.value)) continue;
    const lines = linesOf(code, source);
    if (!lines) continue;
    const old = lines.slice(1).map(({ text }) => text);
    for (const hunk of hunks(old, mended.split("\n"))) yield editOf(hunk, lines, source);
  }
}

/** The opening fence, then each line inside; undefined where the source cannot be matched to the content. */
function linesOf(code: Code, source: string): Line[] | undefined {
  const opening = code.position?.start.offset;
  const values = code.value.split(/\r?\n/);
  if (opening === undefined || !/^(?:`{3}|~{3})/.test(source.slice(opening, opening + 3))) return undefined;
  const lines = [lineAt(opening, source)];
  for (const value of values) {
    const before = lines.at(-1)!.end;
    const line = lineAt(source.indexOf("\n", before) + 1, source);
    if (line.start <= before || !line.text.endsWith(value)) return undefined;
    const prefix = line.text.slice(0, line.text.length - value.length);
    if (!/^[ \t>]*$/.test(prefix)) return undefined;
    lines.push({ prefix, text: value, start: line.start + prefix.length, end: line.end });
  }
  return lines;
}

function lineAt(start: number, source: string): Line {
  const next = source.indexOf("\n", start);
  const end = next < 0 ? source.length : next - (source[next - 1] === "\r" ? 1 : 0);
  return { prefix: "", text: source.slice(start, end), start, end };
}

/** `lines` begin with the opening fence, so the line above the first content line is there. */
function editOf({ from, to, lines: text }: Hunk, lines: Line[], source: string): Edit {
  const ending = source.startsWith("\r\n", lines[0]!.end) ? "\r\n" : "\n";
  const usual = lines.slice(1).find((line) => line.text.trim() !== "")?.prefix ?? "";
  const prefixOf = (index: number) => (from + index < to ? lines[from + index + 1]!.prefix : usual);
  const [first, last] = [lines[from + 1], lines[to]!];
  if (from === to || text.length === 0 || !first) {
    const added = text.map((line) => ending + usual + line).join("");
    return { start: lines[from]!.end, end: from === to ? lines[from]!.end : last.end, text: added };
  }
  const written = text.map((line, index) => (index === 0 ? line : ending + prefixOf(index) + line)).join("");
  return { start: first.start, end: last.end, text: written };
}
