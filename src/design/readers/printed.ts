import type { Point } from "unist";

const number = /^(?:\?|[-−–]?[$€£]?\s?[-−–]?\d{1,15}(?:,\d{3}){0,8}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?)/i;
const unit =
  /^\s?(?:%|[A-Za-zµμ€$£][A-Za-z]{0,30}(?:[-/^][A-Za-z0-9-]{1,30}){0,5}|\/\s?[A-Za-z]{1,30}(?:\/[A-Za-z]{1,30}){0,4})/;

/** The measure a text begins with: a number, a scale word or unit, and what is divided by; empty when there is none. */
export function measureText(text: string): string {
  const head = text.slice(0, 200);
  const value = number.exec(head)?.[0];
  if (value === undefined) return "";
  const rest = head.slice(value.length);
  const scale = /^\s(?:thousand|million|billion|trillion)\b/.exec(rest)?.[0] ?? "";
  return value + scale + (unit.exec(rest.slice(scale.length))?.[0] ?? "");
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
