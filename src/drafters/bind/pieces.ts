/** A text cut at blank lines, fences kept whole. */
export function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let open = false;
  for (const piece of text.trim().split(/\n{2,}/u)) {
    if (open) blocks.push(`${blocks.pop()}\n\n${piece}`);
    else if (piece) blocks.push(piece);
    if ((piece.match(/^```/gmu)?.length ?? 0) % 2 === 1) open = !open;
  }
  return blocks;
}

/** A text cut before each heading that begins with `mark`, fences aside; what stands before the first is a piece too. */
export function sectionsOf(text: string, mark: string): string[] {
  const pieces: string[] = [""];
  let fenced = false;
  for (const line of text.split(/(?<=\n)/u)) {
    if (/^(?:```|~~~)/u.test(line)) fenced = !fenced;
    if (!fenced && line.startsWith(mark)) pieces.push("");
    pieces[pieces.length - 1] += line;
  }
  return pieces;
}

/** The title of a piece that begins with a heading. */
export function headOf(section: string): string {
  return /^#+ (.*)/u.exec(section)?.[1]?.trim() ?? "";
}
