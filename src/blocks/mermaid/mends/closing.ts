import { indentOf, type TextEdit } from "./scene.ts";

/** How a language opens and closes its groups; `middle` stands between, at the indentation of the opening. */
export type Grouping = { open: RegExp; close: string; middle?: RegExp };

const isClose = (line: string) => /^\s*(?:end|\}|\])\s*;?\s*$/i.test(line);

/** Writes the closing line of groups, first where the indentation says that it is missing, then at the end. */
export function close(grouping: Grouping): TextEdit {
  return function* ({ lines }) {
    const opened = lines.flatMap((line, at) => (grouping.open.test(line) ? [at] : []));
    for (const at of opened.toReversed()) {
      const end = lines.findIndex((line, index) => index > at && isOutside(line, lines[at]!, grouping));
      if (end >= 0 && isClose(lines[end]!) && indentOf(lines[end]!).length === indentOf(lines[at]!).length) continue;
      const before = end < 0 ? contentEnd(lines) : end;
      if (end >= 0 && lines[end - 1]!.trim() === "") continue;
      yield lines.toSpliced(before, 0, indentOf(lines[at]!) + grouping.close);
    }
    yield lines.toSpliced(contentEnd(lines), 0, indentOf(lines[opened.at(-1) ?? 0]!) + grouping.close);
  };
}

function isOutside(line: string, opening: string, { middle }: Grouping): boolean {
  if (line.trim() === "" || middle?.test(line)) return false;
  return indentOf(line).length <= indentOf(opening).length;
}

function contentEnd(lines: string[]): number {
  let end = lines.length;
  while (end > 0 && lines[end - 1]!.trim() === "") end -= 1;
  return end;
}

/** Removes a closing line that closes nothing. */
export function dropClose({ open }: Grouping): TextEdit {
  return function* ({ lines }) {
    let depth = 0;
    for (const [at, line] of lines.entries()) {
      if (open.test(line)) depth += 1;
      else if (isClose(line)) depth -= 1;
      if (depth < 0) return yield lines.toSpliced(at, 1);
    }
  };
}

/** Writes closing lines of another language as this one has them, and the brace away where it has none. */
export function translateClose({ open, close }: Grouping): TextEdit {
  return function* ({ lines }) {
    const text = lines.map((line) => {
      if (isClose(line)) return indentOf(line) + close;
      if (close === "end") return open.test(line) ? line.replace(/[ \t]*\{[ \t]*$/, "") : line;
      return open.test(line) ? line.replace(/[[{][ \t]*$/, "{") : line;
    });
    if (text.some((line, at) => line !== lines[at])) yield text;
  };
}
