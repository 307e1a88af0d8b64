import { straightQuotes } from "./any.ts";
import { arrowsInto } from "./arrows.ts";
import { close, dropClose, type Grouping, translateClose } from "./closing.ts";
import { indentOf, type LineEdit, type Mends, quoted, type Scene, swap } from "./scene.ts";

const grouping: Grouping = { open: /\{\s*$|^\s*namespace\b/, close: "}" };
const arrow = "(?:<\\||[*o<])?(?:--|\\.\\.)(?:\\|>|[*o>])?";

const backticks: LineEdit = (line) => {
  const found = /^(\s*class\s+)"?([^`"{[~:<]*[^`"{[~:<\s])"?(.*)$/.exec(line);
  return found ? `${found[1]}\`${found[2]}\`${found[3]}` : undefined;
};

/** Names at the ends of a relation that are no single word. */
const backtickEnds: LineEdit = (line) => {
  const found = new RegExp(
    `^(\\s*)([^"\`:|[\\]{}]*?[^"\`:\\s|[\\]{}])([ \\t]+${arrow}[ \\t]+)([^"\`:|[\\]{}]*[^"\`:\\s|[\\]{}])([ \\t]*(?::.*)?)$`,
  ).exec(line);
  if (!found) return undefined;
  const name = (text: string) => (/^[\p{L}\p{N}_]+$/u.test(text) ? text : `\`${text}\``);
  return found[1] + name(found[2]!) + found[3] + name(found[4]!) + found[5];
};

/** `interface X {` and its like are annotations of a class. */
const annotate: LineEdit = (line) => {
  const found = /^(\s*)(interface|enum|abstract|struct|trait)(?:\s+class)?\s+(.*\S)\s*\{\s*$/.exec(line);
  const word = found?.[2] === "enum" ? "enumeration" : found?.[2];
  return found ? `${found[1]}class ${found[3]} {\n${found[1]}    <<${word}>>` : undefined;
};

/** Nodes with a label in brackets are declared above their relation. */
function* declareClasses({ lines, at }: Scene): Generator<string[]> {
  const line = lines[at]!;
  const nodes = [...line.matchAll(/([\p{L}\p{N}_]+)[[({]"?([^\])}"]+)"?[\])}]/gu)];
  if (nodes.length === 0 || /^\s*(?:class|note)\b/.test(line)) return;
  const bare = nodes.reduce((text, [whole, id]) => text.replace(whole, id!), line);
  yield lines.toSpliced(
    at,
    1,
    ...nodes.map(([, id, label]) => `${indentOf(line)}class ${id}[${quoted(label!)}]`),
    bare,
  );
}

/** A namespace without braces gets them, by its indentation. */
function* embrace({ lines }: Scene): Generator<string[]> {
  for (const [at, line] of lines.entries()) {
    if (!/^\s*(?:namespace|class)\b[^{]*$/.test(line)) continue;
    const next = lines.findIndex(
      (other, index) => index > at && other.trim() !== "" && indentOf(other).length <= indentOf(line).length,
    );
    const end = next < 0 ? lines.length : next;
    if (end > at + 1) yield lines.toSpliced(end, 0, `${indentOf(line)}}`).with(at, `${line.trimEnd()} {`);
  }
}

export const classes: Mends = {
  lines: [
    straightQuotes,
    swap(/<--[ \t]*\|/g, "<|--"),
    ...arrowsInto("-->", "-->"),
    swap(/--+[ \t]+\|/g, "--|"),
    swap(new RegExp(`^(\\s*\\S+[ \\t]*${arrow})\\|([^|]+)\\|[ \\t]*(\\S+)[ \\t]*$`), "$1 $3 : $2"),
    swap(new RegExp(`^(\\s*\\S+[ \\t]+${arrow}[ \\t]+[^\\s":]+)[ \\t]+"?([^":]+)"?[ \\t]*$`), "$1 : $2"),
    swap(
      new RegExp(`^(\\s*\\S+)[ \\t]+([\\d.*n]+)[ \\t]+(${arrow})[ \\t]+([\\d.*n]+)[ \\t]+(\\S.*)$`),
      '$1 "$2" $3 "$4" $5',
    ),
    swap(/<([^<>|-]+)>/g, "~$1~"),
    swap(/<<([^<>]+)>(?!>)/, "<<$1>>"),
    swap(/(?<!<)<([^<>]+)>>/, "<<$1>>"),
    (line) =>
      line.replace(
        /^(\s*class\s+[^[\s]+)\[(.*?)\]?(\s*\{?)$/,
        (_, start, label, end) => `${start}[${quoted(label)}]${end}`,
      ),
    (line) => line.replace(/^(\s*note(?:\s+for\s+\S+)?)\s+([^"]+)$/, (_, start, text) => `${start} ${quoted(text)}`),
    annotate,
    backticks,
    backtickEnds,
  ],
  texts: [declareClasses, embrace, close(grouping), dropClose(grouping), translateClose(grouping)],
};
