import { straightQuotes } from "./any.ts";
import { arrowsInto } from "./arrows.ts";
import { close, dropClose, type Grouping, translateClose } from "./closing.ts";
import { idOf, indentOf, type LineEdit, type Mends, type Scene, swap } from "./scene.ts";

const grouping: Grouping = { open: /\{\s*$/, close: "}" };
const notes: Grouping = { open: /^\s*note\s+(?:left|right)\s+of\s+[^:]+$/i, close: "end note" };

const alias: LineEdit = (line) => {
  const found = /^(\s*state\s+)"([^"]+)"\s*(\{?)\s*$/.exec(line);
  return found ? `${found[1]}"${found[2]}" as ${idOf(found[2]!)}${found[3] ? " {" : ""}` : undefined;
};

/** States named by quoted words are declared above their transition. */
function* declareStates({ lines, at }: Scene): Generator<string[]> {
  const line = lines[at]!;
  const end = line.indexOf(":") < 0 ? line.length : line.indexOf(":");
  const names = [...line.slice(0, end).matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
  if (names.length === 0 || !line.includes("--")) return;
  const bare = names.reduce((text, name) => text.replace(`"${name}"`, idOf(name)), line);
  const isNew = (name: string) => !lines.some((other) => other.includes(`state "${name}" as`));
  const states = [...new Set(names)].filter(isNew).map((name) => `${indentOf(line)}state "${name}" as ${idOf(name)}`);
  yield lines.toSpliced(at, 1, ...states, bare);
}

/** A note that goes over several lines ends with `end note`. */
function* endNote({ lines }: Scene): Generator<string[]> {
  const open = lines.findLastIndex((line) => notes.open.test(line));
  if (open < 0) return;
  const end = lines.findIndex((line, at) => at > open && /^\s*end\s*$/i.test(line));
  if (end >= 0) yield lines.with(end, `${indentOf(lines[end]!)}end note`);
  yield* close(notes)({ lines, at: open, fault: { message: "", place: { line: open + 1, column: 1 } } });
}

export const state: Mends = {
  lines: [
    straightQuotes,
    ...arrowsInto("-->", "-->"),
    swap(/^(\s*\S+[ \t]*)--[ \t]+([^>].*?)[ \t]+-->[ \t]*(\S+)[ \t]*$/, "$1--> $3 : $2"),
    alias,
    swap(/^(\s*state\s+)([^"{<]+?)(\s+as\s+)/, '$1"$2"$3'),
    swap(/^(\s*note\s+)(?:over|above|below|at|on)(?:\s+of)?\b/i, "$1right of"),
  ],
  texts: [declareStates, endNote, translateClose(grouping), close(grouping), dropClose(grouping)],
};
