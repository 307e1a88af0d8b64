/** A stretch of a long text that can be parsed on its own; `line` and `offset` count from 0. */
export type Chunk = { text: string; line: number; offset: number };

const longest = 300_000;

/** Definitions that other parts may refer to, and HTML that an empty line does not end. */
const joins = /^ {0,3}\[[^\]\n]{1,999}\]:|\[\^|<(?:pre|script|style|textarea)\b|<[?!][^-]/im;

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
  let fence = "";
  let isComment = false;
  let wasBlank = true;
  let line = 0;
  for (let offset = 0; offset < text.length; line++) {
    const end = text.indexOf("\n", offset);
    const stop = end < 0 ? text.length : end;
    const head = text.slice(offset, Math.min(stop, offset + 200));
    if (wasBlank && fence === "" && !isComment && /^#{1,3} /.test(head)) yield { line, offset };
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(head)?.[1] ?? "";
    if (fence === "" && !isComment) fence = mark;
    else if (mark.startsWith(fence) && fence !== "" && /^[`~\s]*$/.test(head)) fence = "";
    if (fence === "") isComment = staysOpen(text.slice(offset, stop), isComment);
    wasBlank = head.trim() === "";
    offset = stop + 1;
  }
}

function staysOpen(line: string, isOpen: boolean): boolean {
  const [opened, closed] = [line.lastIndexOf("<!--"), line.lastIndexOf("-->")];
  return opened > closed || (isOpen && closed < 0);
}
