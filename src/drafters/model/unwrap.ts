const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/;
const wrappers = ["", "markdown", "md", "text", "txt"];

type Fence = { line: number; mark: string; info: string };

/**
 * The text without a fence around the whole answer, and without what stands outside of it; the text itself when there
 * is none; undefined when a fence stays open, because then nobody can say where the section ends.
 */
export function unwrap(text: string): string | undefined {
  const lines = text.split("\n");
  const heading = lines.findIndex((line) => /^ {0,3}#{1,6}[ \t]/.test(line));
  const before = fencesIn(lines.slice(0, Math.max(0, heading))).at(-1);
  const wrapped = before && before.line === lastWritten(lines, heading) && wrappers.includes(before.info.toLowerCase());
  if (!wrapped) return isBalanced(lines) ? text : undefined;
  const inner = lines.slice(before.line + 1);
  const closing = fencesIn(inner).filter(({ info, mark }) => info === "" && closes(mark, before.mark));
  const last = closing.at(-1);
  if (last && isBalanced(inner.slice(0, last.line))) return inner.slice(0, last.line).join("\n");
  return isBalanced(inner) ? inner.join("\n") : undefined;
}

function lastWritten(lines: string[], before: number): number {
  let at = before - 1;
  while (at >= 0 && !lines[at]!.trim()) at -= 1;
  return at;
}

function fencesIn(lines: string[]): Fence[] {
  return lines.flatMap((text, line) => {
    const found = fence.exec(text);
    return found ? [{ line, mark: found[1]!, info: found[2]!.trim() }] : [];
  });
}

function closes(mark: string, open: string): boolean {
  return mark[0] === open[0] && mark.length >= open.length;
}

/** Whether every fence that is opened is closed. */
export function isBalanced(lines: string[]): boolean {
  let open: string | undefined;
  for (const { mark, info } of fencesIn(lines)) {
    if (open === undefined) open = mark;
    else if (info === "" && closes(mark, open)) open = undefined;
  }
  return open === undefined;
}
