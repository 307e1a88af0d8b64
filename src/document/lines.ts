/**
 * A line of a text, counted from 0; `stop` is the offset of its end. `isFree`: it stands in no fence and no comment;
 * `afterBlank`: the line before it is empty, or there is none.
 */
export type Line = { line: number; offset: number; stop: number; isFree: boolean; afterBlank: boolean };

/** The lines of a text, with the fences and comments that are open at each. */
export function* linesOf(text: string): Generator<Line> {
  let fence = "";
  let isComment = false;
  let afterBlank = true;
  let line = 0;
  for (let offset = 0; offset < text.length; line++) {
    const end = text.indexOf("\n", offset);
    const stop = end < 0 ? text.length : end;
    const head = text.slice(offset, Math.min(stop, offset + 200));
    yield { line, offset, stop, isFree: fence === "" && !isComment, afterBlank };
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(head)?.[1] ?? "";
    if (fence === "" && !isComment) fence = mark;
    else if (mark.startsWith(fence) && fence !== "" && /^[`~\s]*$/.test(head)) fence = "";
    if (fence === "") isComment = staysOpen(text.slice(offset, stop), isComment);
    afterBlank = head.trim() === "";
    offset = stop + 1;
  }
}

function staysOpen(line: string, isOpen: boolean): boolean {
  const [opened, closed] = [line.lastIndexOf("<!--"), line.lastIndexOf("-->")];
  return opened > closed || (isOpen && closed < 0);
}
