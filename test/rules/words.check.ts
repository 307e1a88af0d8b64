import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../src/document/index.ts";
import { countWords } from "../../src/rules/words.ts";

const count = (text: string) => countWords(parse(text)).total;

test.each([
  ["a token with a letter or digit is a word", "one two-three 4 — … 5.6% über", 5],
  ["headings, items and cells count", "# Title here\n\n- one\n- two\n\n| a | b |\n| --- | --- |\n| c | d e |\n", 9],
  ["bold and plain in one token is one word", "un**break**able word", 2],
  ["inline code is not counted, the printed result is", "`a * b` = 3 GB here", 3],
  ["verdicts are not counted", "`a <= 3 s` holds (2 s; to 4x), `b < c` fails, so `d` holds water", 2],
  ["code blocks are not counted", "one\n\n```ts\nlet two = 3;\n```\n", 1],
  ["front matter is not counted", "---\nstatus: draft for review\n---\n\none\n", 1],
  ["the brief is not counted, other quotations are", "# T\n\n> **Brief:** build me a thing\n\n> quoted words\n", 3],
  ["comments are not counted", "one <!-- two three --> four", 2],
  [
    "Quantities is not counted",
    "# T\n\n## 9. Quantities\n\nnone of this\n\n### Load\n\n| a | b |\n| --- | --- |\n| c | d |\n",
    1,
  ],
  [
    "API tables are not counted, the words around them are",
    "# T\n\n## API\n\nJSON only.\n\n| Endpoint | Purpose |\n| --- | --- |\n| a | b |\n\n### Events\n\n| Event |\n| --- |\n| c |\n",
    5,
  ],
])("%s", (_, text, words) => {
  expect(count(text)).toBe(words);
});

test("the sections below the title are counted one by one, with what stands below them", () => {
  const { total, sections } = countWords(
    parse("# My title\n\nfront words here\n\n## Scope\n\na b\n\n### In scope\n\nc d\n\n## Costs\n\ne\n"),
  );
  expect(sections.map(({ title, section, words, at }) => [title, section, words, at.start.line])).toEqual([
    ["Scope", "scope", 7, 5],
    ["Costs", "cost", 2, 13],
  ]);
  expect(total).toBe(2 + 3 + 7 + 2);
});

test("sections side by side add up to the whole", () => {
  const section = fc.tuple(
    fc.stringMatching(/^[a-z]{3,8}$/),
    fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 6 }), (given) => {
      const text = given.map(([title, words]) => `# The ${title} part\n\n${words.join(" ")}\n`).join("\n");
      expect(count(text)).toBe(given.reduce((sum, [, words]) => sum + words.length + 3, 0));
    }),
  );
});
