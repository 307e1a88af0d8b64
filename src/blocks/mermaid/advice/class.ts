import { openQuote } from "./any.ts";
import { type Adviser, lastOpen, quoted, type Scene } from "./scene.ts";

export const classes: Adviser[] = [openQuote, generic, definition, unclosed, label, relation, statement];

/** `List<T>`. */
function generic({ line }: Scene) {
  const [whole, name, inner] = /^\s*class\s+(\w+)<([^<>]*)>/.exec(line) ?? [];
  if (whole === undefined) return undefined;
  return `a type parameter is written between tildes: write ${quoted(`class ${name}~${(inner ?? "").replace(/\W+/g, "_")}~`)}`;
}

function definition({ line }: Scene) {
  const [, word, name] =
    /^\s*(?:public\s+)?(abstract class|abstract|interface|enum|record|struct)\s+(\w+)/.exec(line) ?? [];
  if (word === undefined) return undefined;
  const kind = word.startsWith("abstract") ? "abstract" : word;
  return `${quoted(word)} begins no class: write \`class ${name} {\` and in it \`<<${kind}>>\``;
}

function unclosed(scene: Scene) {
  const isNext = /^\s*class\b[^{]*\{/.test(scene.line);
  if (!scene.isEnd && !isNext) return undefined;
  const lines = scene.lines.slice(0, isNext ? scene.at : undefined);
  const at = lastOpen({ ...scene, lines }, /\{\s*$/, /^\s*\}/);
  if (at === undefined) return undefined;
  return { message: `${quoted(lines[at]!)} is not closed: write \`}\` below its members`, at };
}

/** Labels of classes stand in brackets and quotes. */
function label({ line, text }: Scene) {
  const [, name, rest] = /^\s*class\s+([\w-]*)\s*(.*)$/.exec(line) ?? [];
  if (rest === undefined) return undefined;
  const words = `${name ? "" : rest}`.replace(/["{]/g, "").trim();
  const said = name ? /\[\s*"?([^\]"]*)/.exec(rest)?.[1] : words;
  const id = name || words.replace(/\W+/g, "") || "A";
  return `${quoted(text)} in the name of a class: write ${quoted(`class ${id}["${said || id}"]`)}`;
}

function relation({ line, token }: Scene) {
  if (!/--|\.\.|->|=>|→/.test(line)) return undefined;
  if (token === "SQS")
    return `${quoted(line)} is written as in a flowchart: write \`class A["Label"]\`, then \`A --> B : label\``;
  return `${quoted(line)} is no relation: write \`A --> B : label\`, \`A <|-- B\`, \`A *-- B\` or \`A "1" --> "*" B\``;
}

function statement({ line, text }: Scene) {
  if (line.trim() === "}") return "`}` closes nothing: drop it";
  if (/^\s*note\b/.test(line)) return `${quoted(line)} is no note: write \`note for A "text"\``;
  if (/<<|>>/.test(line)) return `${quoted(line)} is no annotation: write \`<<interface>> A\` below the class \`A\``;
  if (line.trim() === "") return undefined;
  if (/^\s*namespace\b/.test(line))
    return `${quoted(line)} opens nothing: write \`namespace Core {\`, its classes, then \`}\``;
  return `${text.trim() ? `${quoted(text)} in ` : ""}${quoted(line)}: a class is written \`class A {\`, its members on lines of their own, then \`}\``;
}
