import { linesOf } from "./lines.ts";

/** A stretch of a long text that can be parsed on its own; `line` and `offset` count from 0. */
export type Chunk = { text: string; line: number; offset: number };

const longest = 300_000;

/** Definitions that other parts may refer to, and HTML that an empty line does not end. */
export const joins = /^ {0,3}\[[^\]\n]{1,999}\]:|\[\^|<(?:pre|script|style|textarea)\b|<[?!][^-]/im;

/**
 * Cuts a text before headings, outside of fences and comments, into parts that mean the same on their own. A text whose
 * parts refer to each other stays whole up to 300 KB; a longer one is cut all the same, since the parser's time grows
 * faster than the text.
 */
export function chunksOf(text: string): Chunk[] {
  const isLong = text.length > longest;
  if (!isLong && joins.test(text)) return [{ text, line: 0, offset: 0 }];
  const least = isLong ? 100_000 : 500;
  const chunks: Chunk[] = [];
  let start = { line: 0, offset: 0 };
  for (const at of cuts(text)) {
    if (at.offset - start.offset < least) continue;
    chunks.push({ text: text.slice(start.offset, at.offset), ...start });
    start = at;
  }
  return [...chunks, { text: text.slice(start.offset), ...start }];
}

/** Where a heading begins behind an empty line. */
function* cuts(text: string): Generator<{ line: number; offset: number }> {
  for (const { line, offset, isFree, afterBlank } of linesOf(text))
    if (afterBlank && isFree && /^#{1,3} /.test(text.slice(offset, offset + 4))) yield { line, offset };
}
