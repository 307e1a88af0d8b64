import { changed, type LineEdit } from "./scene.ts";

/** What stands left of the line of a relation; its mirror stands right. */
const lefts: Record<string, string> = {
  "{o": "}o",
  "{|": "}|",
  "o}": "}o",
  "<|": "}|",
  "<o": "}o",
  "1": "||",
  "0..1": "|o",
  "0..*": "}o",
  "1..*": "}|",
  "*": "}o",
  n: "}o",
  N: "}o",
};

/** Cardinalities that are mirrored, or in numbers. */
export const cardinalities: LineEdit = (line) => {
  const found = /^(\s*\S+[ \t]+)(\S+?)(--|(?<!\d)\.\.)(\S+)([ \t]+\S.*)$/.exec(line);
  if (!found) return undefined;
  const [, from, left, stroke, right, to] = found;
  const start = lefts[left!] ?? left!;
  const end = mirror(lefts[right!] ?? lefts[mirror(right!)] ?? mirror(right!));
  return changed(line, `${from}${start}${stroke}${end}${to}`);
};

const turned: Record<string, string> = { "{": "}", "}": "{", "<": ">", ">": "<" };

function mirror(end: string): string {
  return [...end]
    .toReversed()
    .map((character) => turned[character] ?? character)
    .join("");
}
