import { openQuote } from "./any.ts";
import { type Adviser, lastOpen, quoted, type Scene } from "./scene.ts";

export const c4: Adviser[] = [openQuote, smartQuotes, parentheses, unclosed, element];

function smartQuotes({ lines }: Scene) {
  const at = lines.findIndex((line) => /[“”]/.test(line));
  if (at < 0) return undefined;
  return { message: `${quoted(lines[at]!)} holds curly quotes: write \`"\``, at, column: lines[at]!.search(/[“”]/) };
}

function parentheses({ line, at }: Scene) {
  const [, name, rest] = /^\s*(\w+)\((.*)$/.exec(line) ?? [];
  if (rest === undefined) return undefined;
  const bare = rest.replace(/"[^"]*"/g, "");
  if (!bare.includes("(") && bare.includes(")")) return undefined;
  return {
    message: `${quoted(line)}: write the texts in quotes and close with \`)\`, as in \`${name}(id, "Label")\``,
    at,
  };
}

function unclosed(scene: Scene) {
  if (!scene.isEnd) return undefined;
  const at = lastOpen(scene, /\{\s*$/, /^\s*\}/);
  if (at === undefined) return undefined;
  return { message: `${quoted(scene.lines[at]!)} is not closed: write \`}\` below its elements`, at };
}

function element({ line, at }: Scene) {
  if (line.trim() === "") return undefined;
  if (at === 0)
    return `${quoted(line)} is no C4 diagram: write \`C4Context\`, \`C4Container\`, \`C4Component\`, \`C4Dynamic\` or \`C4Deployment\``;
  if (/\[\s*$/.test(line)) return `a boundary opens with \`{\`: write ${quoted(line.replace(/\[\s*$/, "{"))}`;
  const found = /^\s*(\w+)\(/.exec(line)?.[1] ?? line;
  const plain = found.replace(/_(?=Queue|Db)/i, "");
  const known =
    plain !== found
      ? `write \`${plain}\``
      : "write `Person`, `System`, `Container`, `ContainerDb`, `ContainerQueue`, `Component` or `Rel`";
  return `${quoted(found)} is no element of C4: ${known}, as in \`Container(id, "Label")\``;
}
