import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { expect, test } from "vitest";
import { chunksOf } from "../../src/document/chunks.ts";
import { parse } from "../../src/document/index.ts";

const whole = (text: string) => remark().use(remarkGfm).parse(text).children;
const plain = (nodes: unknown) => JSON.parse(JSON.stringify(nodes));
const folders = ["../../blueprints/", "../../examples/", "../designs/"].map((path) => new URL(path, import.meta.url));
const texts = folders.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => readFileSync(new URL(name, folder), "utf8")),
);
/** Front matter is no Markdown, and is blank for the parser. */
const bodies = texts.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ""));

test("a text that is parsed in parts gives the tree of the whole, positions included", () => {
  expect(bodies.filter((text) => chunksOf(text).length > 5).length).toBeGreaterThan(5);
  for (const text of bodies) expect(plain(parse(text).tree.children)).toEqual(plain(whole(text)));
});

test("a text parsed again after a change elsewhere gives the same tree as if it were new", () => {
  const [text] = bodies;
  const changed = text!.replace(/^## /m, "One more line.\n\n## ");
  expect(plain(parse(changed).tree.children)).toEqual(plain(whole(changed)));
});

test("parts never change what anything means", () => {
  const filler = "A sentence that only makes a section long enough to stand alone. ".repeat(9);
  const piece = fc.constantFrom(
    "## Heading",
    "```",
    "~~~text",
    "- item",
    "> quoted",
    "<div>",
    "</div>",
    "<pre>",
    "</pre>",
    "<!--",
    "-->",
    "[a]: https://example.org",
    "[a]",
    "[^1]",
    "[^1]: note",
    "| a | b |\n| - | - |",
    "| a | b |\n| - | -: |\n| one | `x` |\n| two | < 5 |",
    "| a | b |\n| - | -: |\n| two | < 5 |\n| one |\n| 1 | 2 | 3 |",
    "| a |\n| - |\n| one |\nlazy",
    "| a | b |\n| - |\n| one |",
    "| a\n| - |\n| one \\| more",
    "Setext\n===",
    "    code",
    "1. one",
    "- [x] done",
    "~~gone~~",
    "me@example.org and www.example.org",
    "    code\n\n\n",
    "",
    filler,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join("\n\n");
      const document = parse(text);
      if (document.masked.length === 0) expect(plain(document.tree.children)).toEqual(plain(whole(text)));
    }),
    { numRuns: 400 },
  );
});
