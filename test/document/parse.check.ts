import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { contentOf, everySection, parse } from "../../src/document/index.ts";

const titlesOf = (text: string) => [...everySection(parse(text))].map(({ title, depth }) => `${depth} ${title}`);

function every(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? (node.children as Nodes[]).flatMap(every) : [])];
}

describe("sections", () => {
  test("headings of any kind, setext, bold and numbered, hold what follows up to the next of their depth", () => {
    const document = parse("before\n\nTitle\n=====\n\n## One\n\na\n\n**Part:**\n\nb\n\n### Deep\n\nc\n\n## Two\n\nd\n");
    expect(titlesOf(document.source)).toEqual(["1 Title", "2 One", "7 Part", "3 Deep", "2 Two"]);
    expect(document.preamble).toHaveLength(1);
    const [title] = document.sections;
    expect(title?.sections.map((section) => contentOf(section).length)).toEqual([3, 1]);
    expect(title?.at.end.line).toBe(20);
  });

  test("a transcript's quotations are opened, a quotation of words is not", () => {
    expect(titlesOf("# A\n\n> ## Quoted\n>\n> text\n")).toEqual(["1 A", "2 Quoted"]);
    expect(parse("# A\n\n> only words\n").sections[0]?.nodes[0]?.type).toBe("blockquote");
  });

  test("soft breaks, `#` in code and bold inside a sentence are no headings", () => {
    expect(titlesOf("# A\n\n```sh\n# comment\n```\n\n**bold** in a sentence\n")).toEqual(["1 A"]);
  });
});

describe("front matter", () => {
  test("is read and masked, so that offsets stay true", () => {
    const source = "---\nstatus: draft\ndepth: lean\n---\n\n# Title\n";
    const document = parse(source);
    expect(document.frontMatter.values).toEqual({ status: "draft", depth: "lean" });
    const { start, end } = document.sections[0]!.heading.position!;
    expect(source.slice(start.offset, end.offset)).toBe("# Title");
    expect(start.line).toBe(6);
  });

  test("a problem has its line; a rule at the top is no front matter", () => {
    expect(parse("---\na: [1\n---\n\ntext").frontMatter.problem?.at.start.line).toBe(3);
    expect(parse("---\n\nwords\n\n---\n").frontMatter).toEqual({ values: {}, end: 0 });
    expect(parse("---\nnever: closed\n").frontMatter.end).toBe(0);
  });

  test("tags, anchors by the hundred and lists are harmless", () => {
    const bomb = `---\na: &a [x, x]\n${Array.from({ length: 200 }, (_, index) => `b${index}: *a`).join("\n")}\n---\n`;
    expect(parse(bomb).frontMatter.problem).toBeDefined();
    expect(parse("---\n- a\n- b\n---\n").frontMatter.values).toEqual({});
    expect(parse("---\na: !!js/function x\n---\n").frontMatter.values).not.toHaveProperty("b");
  });
});

describe("fences that swallow the rest", () => {
  test("one that is never closed and holds headings is passed over, at its place", () => {
    const document = parse("# A\n\n```\n\n## B\n\ntext\n\n## C\n");
    expect(titlesOf(document.source)).toEqual(["1 A", "2 B", "2 C"]);
    expect(document.masked).toMatchObject([
      { reason: "stray fence", at: { start: { line: 3, column: 1, offset: 5 }, end: { offset: 8 } } },
    ]);
  });

  test("one that holds another fence's opening is passed over", () => {
    expect(titlesOf("# A\n\n```\n\n## B\n\n```json\n{}\n```\n\n## C\n")).toEqual(["1 A", "2 B", "2 C"]);
  });

  test("a script with comments, a quoted Markdown file and a closed block stay code", () => {
    expect(titlesOf("# A\n\n```sh\n# one\necho\n")).toEqual(["1 A"]);
    expect(titlesOf("# A\n\n```markdown\n## B\n\n## C\n")).toEqual(["1 A"]);
    expect(titlesOf("# A\n\n```\n## B\n```\n\n## C\n")).toEqual(["1 A", "2 C"]);
  });
});

describe("hostile text", () => {
  const hostile: [string, string][] = [
    ["nothing", ""],
    ["a byte order mark alone", "\uFEFF"],
    ["NUL bytes", "# a\u0000b\n\n\u0000\n"],
    ["CRLF and lone CR", "# a\r\n\r\n- b\r- c\r\n"],
    ["deep quotations", `${"> ".repeat(3_000)}x`],
    ["deep lists on one line", `${"- ".repeat(3_000)}x`],
    ["deep lists over many lines", Array.from({ length: 600 }, (_, index) => `${"  ".repeat(index)}- x`).join("\n")],
    ["ten thousand columns", `|${" a |".repeat(10_000)}\n|${"---|".repeat(10_000)}\n`],
    ["brackets", "[".repeat(20_000)],
    ["stars", "*a **b ".repeat(5_000)],
    ["one long line", "word ".repeat(50_000)],
  ];

  test.each(hostile)("%s is parsed", (_, text) => {
    expect(parse(text).tree.type).toBe("root");
  });

  test("lines that are nested too deeply are told, and what stands around them is read", () => {
    const document = parse(`# A\n\n${"> ".repeat(500)}x\n\n## B\n`);
    expect([...everySection(document)].map(({ title }) => title)).toEqual(["A", "B"]);
    expect(document.masked).toMatchObject([{ reason: "too deep", at: { start: { line: 3, column: 1, offset: 5 } } }]);
  });
});

test("a long text is parsed in pieces, with positions as if it were whole", () => {
  const part = (index: number) =>
    `## Part ${index}\n\n${"Some words with `code` in them. ".repeat(200)}\n\n\`\`\`sh\n# no heading\n\n# ${index}\n\`\`\`\n\n`;
  const source = Array.from({ length: 80 }, (_, index) => part(index)).join("");
  const document = parse(source);
  expect(source.length).toBeGreaterThan(400_000);
  expect(document.sections.map(({ title }) => title)).toEqual(
    Array.from({ length: 80 }, (_, index) => `Part ${index}`),
  );
  const lines = source.split("\n");
  for (const { heading, title } of document.sections) {
    const { start, end } = heading.position!;
    expect(source.slice(start.offset, end.offset)).toBe(`## ${title}`);
    expect(lines[start.line - 1]).toBe(`## ${title}`);
  }
});

const fragments = fc.constantFrom(
  "# A\n",
  "\n",
  "## B\n\n",
  "- item\n",
  "  - nested\n",
  "1. step\n",
  "> quoted\n",
  "> # h\n",
  "```\n",
  "```ts\n",
  "~~~\n",
  "| a | b |\n",
  "| --- | --- |\n",
  "**bold:**\n",
  "text ",
  "`code` = 5 s",
  "\\|",
  "<!-- ",
  "-->",
  "<td>",
  "---\n",
  "\r\n",
  "\t",
  "[x](y)",
  "![a](b.png)",
  "\u0000",
  "é",
  "漢字",
  "🙂",
  "&amp;",
  "$5",
  "- [ ] T001 ",
);

describe("properties", () => {
  test("any characters: no throw, and code and headings slice back from the source", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const document = parse(text);
        const masked = document.masked.length > 0;
        for (const node of every(document.tree)) {
          const { start, end } = node.position ?? {};
          if (node.type !== "inlineCode" || !start || !end || masked) continue;
          expect(document.source.slice(start.offset, end.offset)).toMatch(/^`[\s\S]*`$/);
        }
        const [first] = document.sections;
        expect(first === undefined || (first.at.start.offset ?? -1) >= 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("any bytes, read as UTF-8 or Latin-1: no throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        expect(parse(buffer.toString("utf8")).tree.type).toBe("root");
        expect(parse(buffer.toString("latin1")).tree.type).toBe("root");
      }),
      { numRuns: 300 },
    );
  });
});
