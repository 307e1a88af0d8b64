import fc from "fast-check";
import type { Position } from "unist";
import { describe, expect, test } from "vitest";
import { type Design, designSchema } from "../../src/design/design.ts";
import { readChecklist } from "../../src/rules/checklist.ts";
import { designOf, isTrue, sharedText, slice, textOf } from "./fixture.ts";

/** The expressions, printed measures and checks of a design: what a repair would write into. */
function spansOf(design: Design): { text: string; at: Position }[] {
  return [
    ...design.results.flatMap(({ expression, printed }) => [expression, printed]),
    ...design.checks.map(({ expression }) => expression),
    ...design.quantities.flatMap(({ expression }) => (expression ? [expression] : [])),
  ];
}

/** Every position anywhere in a design. */
function positionsOf(value: unknown): Position[] {
  if (typeof value !== "object" || value === null) return [];
  const own = !Array.isArray(value) && "at" in value ? [value.at as Position] : [];
  return [...own, ...Object.values(value).flatMap(positionsOf)];
}

/** A measure may stand on two lines, which a quotation begins with marks. */
function inLine(text: string): string {
  return text.replace(/[\s>]+/g, " ");
}

describe("any document gives a design", () => {
  const pieces = [
    "# Design\n",
    "## Failure Modes\n",
    "## Data Model\n",
    "## API Contract\n",
    "## Components\n",
    "## Scaling\n",
    "### Part\n",
    "**Responsibilities:** stores parcels\n",
    "- **Locker service**: opens doors\n",
    "- If the mail provider fails, codes are shown\n",
    "| Quantity | Value | Basis |\n| --- | --- | --- |\n| `a` | 1 s | `b * 2` |\n",
    "| Failure | Impact | Mitigation |\n| --- | --- | --- |\n| door | FR-1 | key |\n",
    "`a + b` = 5 s and `c` = ?\n",
    "`a <= 5 s` holds (3 s; to 2x)\n",
    "> `q` = 3 GB\n> more\n",
    "1. A → B: `POST /x`\n",
    "```mermaid\nflowchart LR\n a[A] --> b[B]\n```\n",
    "```ts\ninterface A { b: string; c: number }\n```\n",
    "```\n",
    "<table><tr><td>x",
    "</td></tr></table>\n",
    "TBD\n",
    "\n",
    "\n\n",
    "  ",
    "\t",
    "\r\n",
    "|",
    "`",
    "**",
    "> ",
    "- ",
    "🙂",
    "漢字",
    "\u0000",
    "$5",
    "\\`",
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 300 }),
  );

  const onTwoLines = [
    "`# Design\n\\``a + b` = 5 s and `c` = ?\n",
    "``\na +\nb `` = 5 s",
    "> `a +\n> b = 3 GB` and `a\r\n<= 2` holds\n",
  ];

  test("of the right shape, with every position in the text and every span sliced from it", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
        const design = await designOf(text);
        expect(designSchema.safeParse(design).success).toBe(true);
        const outside = positionsOf(design).filter(
          ({ start, end }) => (start.offset ?? 0) > (end.offset ?? 0) || (end.offset ?? 0) > source.length,
        );
        expect(outside).toEqual([]);
        for (const span of spansOf(design)) expect(inLine(slice(source, span.at))).toBe(inLine(span.text));
        expect(readChecklist(design).checklist).toHaveLength(11);
      }),
      { numRuns: 400, examples: onTwoLines.map((text) => [text]) },
    );
  });

  test("also any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        expect((await designOf(Buffer.from(bytes).toString("latin1"))).depth).toBe("standard");
      }),
      { numRuns: 200 },
    );
  });
});

test.each(["house", "prose", "german", "html-table", "stray-fence"])(
  "lines and columns of the fixture %s agree with offsets",
  async (name) => {
    const text = textOf(name);
    expect(positionsOf(await designOf(text)).filter((at) => !isTrue(text, at))).toEqual([]);
  },
);

test.each(["old-form", "plain-form"])("lines and columns of the design %s agree with offsets", async (name) => {
  const text = sharedText(name);
  expect(positionsOf(await designOf(text)).filter((at) => !isTrue(text, at))).toEqual([]);
});

test("Windows line ends change no fact", async () => {
  const unix = await designOf(textOf("house"));
  const windows = await designOf(textOf("house").replaceAll("\n", "\r\n"));
  const bare = (design: Design) =>
    JSON.parse(JSON.stringify(design, (key, value) => (key === "at" || key === "source" ? undefined : value)));
  expect(bare(windows)).toEqual(bare(unix));
});

describe("text that is long or repeats itself is read in time that grows with it", () => {
  const long: [string, string][] = [
    ["many headings", "# a\n".repeat(20_000)],
    ["many bold lines", "**a**\n\n".repeat(5_000)],
    ["conditions that never end", `## Failure Modes\n\n- ${"If it fails ".repeat(5_000)}`],
    ["open parentheses", `Not on the path of NFR-1: ${"a, (b ".repeat(10_000)}`],
    ["arrows", `## Data Flow\n\n${"a → ".repeat(10_000)}`],
    ["live code", "`x` = 5 ".repeat(10_000)],
    ["a block of braces", `## Data Model\n\n\`\`\`ts\n${"interface a { b: c; ".repeat(5_000)}\n\`\`\``],
    ["a block of tables", `## Data Model\n\n\`\`\`sql\n${"create table a (".repeat(5_000)}\n\`\`\``],
    ["tags", `## Components\n\n${"<table><tr><td>".repeat(5_000)}`],
    ["a wide plan", `## Scaling\n\n|${" 10x |".repeat(2_000)}\n|${"---|".repeat(2_000)}\n|${" 1 |".repeat(2_000)}\n`],
  ];

  test.each(long)("%s", async (_, text) => {
    expect((await designOf(text)).genre).toBe("design");
  });
});
