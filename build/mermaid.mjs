// Cuts the grammars that Mermaid generates out of its published package; `node build/mermaid.mjs` writes them into src/.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const chunks = join(root, "node_modules/mermaid/dist/chunks/mermaid.core");
const folder = join(root, "src/blocks/mermaid/grammars");

const shapes = "src/rendering-util/rendering-elements/shapes.ts";
const sources = {
  flowchart: "src/diagrams/flowchart/parser/flow.jison",
  sequence: "src/diagrams/sequence/parser/sequenceDiagram.jison",
  er: "src/diagrams/er/parser/erDiagram.jison",
  class: "src/diagrams/class/parser/classDiagram.jison",
  state: "src/diagrams/state/parser/stateDiagram.jison",
  c4: "src/diagrams/c4/parser/c4Diagram.jison",
};

/** The file name and text of each grammar: the tables and actions, without jison's driver, which jison.ts replaces. */
export function cutGrammars() {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/mermaid/package.json"), "utf8"));
  const texts = readdirSync(chunks)
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => readFileSync(join(chunks, name), "utf8"));
  const from = (source) => {
    const text = texts.find((chunk) => chunk.includes(`// ${source}\n`));
    if (!text) throw new Error(`mermaid ${version} holds no ${source}`);
    return text.slice(text.indexOf(`// ${source}\n`));
  };
  const cut = (source) =>
    `cut by build/mermaid.mjs from mermaid ${version} (MIT, see THIRD_PARTY_LICENSES.md), ${source}`;
  const grammars = Object.entries(sources).map(([name, source]) => [
    `${name}.ts`,
    `// @ts-nocheck: ${cut(source)}\n${grammarOf(from(source))}`,
  ]);
  return [...grammars, ["shapes.ts", `// Names ${cut(shapes)}\n${shapesOf(from(shapes))}`]];
}

/** Writes what was cut; a test compares it with what is committed. */
export function writeGrammars() {
  for (const [name, text] of cutGrammars()) writeFileSync(join(folder, name), text);
}

/** The names of shapes that `@{ shape: … }` may hold: lower case, without an underscore. */
function shapesOf(text) {
  const list = between(text, "var shapesDefs = [", "\n];");
  const others = between(text, "const undocumentedShapes = {", "\n  };").match(/^ {4}\w+(?=,?$)/gm);
  const quoted = Array.from(list.matchAll(/(?:shortName: |liases: \[)([^\]\n]*)/g), ([, names]) =>
    names.match(/"[^"]+"/g),
  ).flat();
  const names = new Set([...quoted.map((name) => name.slice(1, -1)), ...others.map((name) => name.trim())]);
  const usable = [...names].filter((name) => name === name.toLowerCase() && !name.includes("_")).sort();
  return `export const shapeNames: ReadonlySet<string> = new Set(\n  (\n    "${usable.join(" ")}"\n  ).split(" "),\n);\n`.replace(
    /(.{80,110}) (?=\w)/g,
    '$1 " +\n    "',
  );
}

function grammarOf(text) {
  const tables = between(text, "var parser = (function() {\n", "    parseError: ");
  const lexer = between(text.slice(text.indexOf("  var lexer = ")), "      options: {", "\n    };\n    return lexer2;");
  const parser = tables.replace("var parser2 = {", "const parser = {").replace(/\/\* @__PURE__ \*\/ /g, "");
  const rules = lexer
    .slice(lexer.indexOf("performAction:"))
    .replace(/\/\* @__PURE__ \*\/ /g, "")
    .replace(/, "inclusive": (?:true|false)/g, "");
  const body = `${parser}  };\n  const lexer = {\n      ${rules}\n  };\n  return { ...parser, lexer };`;
  return `import type { Grammar } from "../jison.ts";

const __name = (value) => value;

export function grammar(): Grammar {
${body.split("\n").map(broken).join("\n")}
}
`;
}

/** Lines of tables are broken behind a comma near the house's width; lines of patterns between two patterns. */
function broken(line) {
  if (line.length <= 120) return line;
  if (/^\s*rules: \[/.test(line)) return line.replace(/, (?=\/\^)/g, ",\n        ");
  return line.replace(/(.{80,110}?,) (?=[^"]*(?:"[^"]*"[^"]*)*$)/g, "$1\n      ");
}

function between(text, start, end) {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`no \`${start.trim()}\` … \`${end.trim()}\` in a grammar of mermaid`);
  return text.slice(start.startsWith("var") ? from + start.length : from, to);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeGrammars();
