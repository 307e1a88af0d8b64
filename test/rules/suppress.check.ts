import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/document/index.ts";
import { agent } from "../../src/emitters/agent.ts";
import { json } from "../../src/emitters/json.ts";
import { planOf, planText } from "../../src/emitters/plan.ts";
import { text as forPeople } from "../../src/emitters/text.ts";
import { factsOf, review } from "../../src/review.ts";
import { check } from "../../src/rules/check.ts";
import { covers, ignoresOf } from "../../src/rules/lookup/ignores.ts";
import { suppress } from "../../src/rules/suppress.ts";

const ignore = (rules: string, reason = "the letters stand on the display") =>
  `<!-- system-design-ignore ${rules}${reason && `: ${reason}`} -->`;
const placeholder = ignore("no-placeholder");

/** The lines of the placeholders that are reported, and of those that are silenced. */
async function linesOf(source: string): Promise<{ kept: number[]; suppressed: number[] }> {
  const { diagnostics, suppressed } = await review(source);
  const lines = (some: typeof diagnostics) =>
    some.filter(({ rule }) => rule === "no-placeholder").map(({ at }) => at.start.line);
  return { kept: lines(diagnostics), suppressed: lines(suppressed) };
}

type Case = [name: string, lines: string[], kept: number[], suppressed: number[]];

const cases: Case[] = [
  ["a paragraph and no further", [placeholder, "It shows TBD, and", "TBD again.", "", "Then TBD."], [5], [2, 3]],
  ["behind blank lines", [placeholder, "", "", "It shows TBD."], [], [4]],
  ["right below a paragraph", ["It shows TBD.", placeholder, "It shows TBD."], [1], [3]],
  ["a list with what is nested in it", [placeholder, "- TBD days", "  - TBD hours", "", "It shows TBD."], [5], [2, 3]],
  ["a nested list alone", ["- TBD days", `  ${placeholder}`, "  - TBD hours", "- TBD weeks"], [1, 4], [3]],
  [
    "a paragraph of an item",
    ["1. the desk", "", `   ${placeholder}`, "   It shows TBD.", "", "   Then TBD."],
    [6],
    [4],
  ],
  ["a list between two", ["- TBD days", "", placeholder, "", "- TBD hours", "", "It shows TBD."], [1, 7], [5]],
  ["a table", [placeholder, "| a | b |", "| --- | --- |", "| TBD days | c |", "", "It shows TBD."], [6], [4]],
  ["a quotation", [placeholder, "> It shows TBD.", "", "It shows TBD."], [4], [2]],
  ["inside a quotation", [`> ${placeholder}`, ">", "> It shows TBD.", ">", "> Then TBD."], [5], [3]],
  [
    "over lines of a quotation",
    ["> <!-- system-design-ignore", "> no-placeholder: so -->", "> It shows TBD."],
    [],
    [3],
  ],
  [
    "a heading's whole section",
    [placeholder, "## A", "TBD days", "### B", "TBD hours", "## C", "TBD weeks"],
    [7],
    [3, 5],
  ],
  ["a smaller heading's section", ["## A", placeholder, "### B", "TBD hours", "### C", "TBD weeks"], [6], [4]],
  ["all below the title", [placeholder, "# A", "TBD days", "## B", "TBD hours"], [], [3, 5]],
  ["over another comment", [placeholder, "<!-- by the desk -->", "", "It shows TBD."], [], [4]],
  [
    "in other case and over lines",
    ["<!-- System-Design-Ignore", "no-placeholder:", "so", "-->", "It shows TBD."],
    [],
    [5],
  ],
  ["with a tab for a blank", ["<!--\tsystem-design-ignore\tno-placeholder\t:\tso\t-->", "It shows TBD."], [], [2]],
  ["nothing without a reason", [ignore("no-placeholder", ""), "It shows TBD."], [2], []],
  ["nothing where the reason is no word", [ignore("no-placeholder", "—"), "It shows TBD."], [2], []],
  ["nothing by another rule", [ignore("no-secret"), "It shows TBD."], [2], []],
  ["nothing by another word", [placeholder.replace("ignore", "ignored"), "It shows TBD."], [2], []],
  ["nothing inside a line", [`It shows TBD ${placeholder} TBD.`], [1, 1], []],
  ["nothing in code", ["```html", placeholder, "```", "It shows TBD."], [4], []],
  ["nothing when it is never closed", ["It shows TBD.", "<!-- system-design-ignore no-placeholder: so"], [1], []],
  ["nothing at the end of an item", ["1. the desk", `   ${placeholder}`, "2. TBD days"], [3], []],
  [
    "the document, from the front matter",
    ["---", "system-design-ignore:", "  no-placeholder: so", "---", "TBD days"],
    [],
    [5],
  ],
  [
    "the document, in braces",
    ["---", "system-design-ignore: {no-secret: so, no-placeholder: so}", "---", "TBD days"],
    [],
    [4],
  ],
  [
    "nothing from a front matter of another form",
    ["---", "system-design-ignore: no-placeholder", "---", "TBD days"],
    [4],
    [],
  ],
];

describe("an ignore silences", () => {
  test.each(cases)("%s", async (_, lines, kept, suppressed) => {
    expect(await linesOf(lines.join("\n"))).toEqual({ kept, suppressed });
  });

  test.each(cases)("%s (Windows line ends)", async (_, lines, kept, suppressed) => {
    expect(await linesOf(lines.join("\r\n"))).toEqual({ kept, suppressed });
  });
});

test("several rules, in one comment or in several, on one block", async () => {
  const secret = "AKIAQ7R2M5T8W3Y6Z9KB";
  const told = async (...lines: string[]) => {
    const { diagnostics, suppressed } = await review([...lines, `It shows TBD and ${secret}.`].join("\n"));
    const both = ["no-placeholder", "no-secret"];
    expect(diagnostics.filter(({ rule }) => both.includes(rule))).toEqual([]);
    return suppressed.map(({ rule, reason }) => `${rule}: ${reason}`);
  };
  expect(await told(ignore("no-placeholder, no-secret", "a page: so, it is"))).toEqual([
    "no-placeholder: a page: so, it is",
    "no-secret: a page: so, it is",
  ]);
  expect(await told(ignore("no-secret", "made up"), ignore("no-placeholder", "letters"))).toEqual([
    "no-placeholder: letters",
    "no-secret: made up",
  ]);
});

test("each rule of an ignore stands where it is named", () => {
  const source = [
    "\uFEFF---",
    "system-design-ignore:",
    "  no-secret: see no-placeholder",
    "  'no-placeholder': so",
    "---",
    "",
    "- a",
    "  <!-- system-design-ignore no-secret,",
    "       no-placeholder: so -->",
    "  - b",
  ].join("\r\n");
  const document = parse(source);
  const placed = ignoresOf(document).map(({ rule, at }) => [rule, at.start.line, at.start.column]);
  expect(placed).toEqual([
    ["no-secret", 3, 3],
    ["no-placeholder", 4, 4],
    ["no-secret", 8, 29],
    ["no-placeholder", 9, 8],
  ]);
  for (const { rule, at } of ignoresOf(document))
    expect(document.source.slice(at.start.offset, at.end.offset)).toBe(rule);
});

describe("what is silenced is counted, and the rest is judged as before", () => {
  const source = `# Desk\n\n${ignore("no-placeholder, no-unsafe-content")}\n\nIt shows TBD<br>daily.\n`;

  test("in the review", async () => {
    const [bare, silenced] = [await review(source.replace(/<!--.*-->\n\n/, "")), await review(source)];
    expect(silenced.suppressed.map(({ rule }) => rule)).toEqual(["no-placeholder", "no-unsafe-content"]);
    expect(silenced.counts).toEqual({ ...bare.counts, error: bare.counts.error - 2 });
    expect(silenced.diagnostics.map(({ rule }) => rule)).toEqual(
      bare.diagnostics
        .map(({ rule }) => rule)
        .filter((rule) => rule !== "no-placeholder" && rule !== "no-unsafe-content"),
    );
  });

  test("in every format", async () => {
    const read = await review(source);
    expect(forPeople.emit([read], { strict: false })).toMatch(/\nFAIL: \d+ errors, \d+ warnings, 2 suppressed\n$/);
    expect(forPeople.emit([read, read], { strict: true })).toMatch(/, 4 suppressed in 2 documents \(strict: .*\)\n$/);
    expect(agent.emit([read], { strict: false })).toMatch(/^verdict: fail; \d+ errors, \d+ warnings, 2 suppressed\n/);
    expect(JSON.parse(json.emit([read], { strict: false })).files[0].suppressed).toEqual([
      { rule: "no-placeholder", line: 5, reason: "the letters stand on the display" },
      { rule: "no-unsafe-content", line: 5, reason: "the letters stand on the display" },
    ]);
    expect(planOf(read).suppressed).toBe(2);
    expect(planText(planOf(read))).toMatch(/\n\n2 suppressed\.\n$/);
    expect(planText({ ...planOf(read), sections: [] })).toBe("Nothing to repair.\n2 suppressed.\n");
  });

  test("and not spoken of where nothing is", async () => {
    const read = await review("# Desk\n");
    for (const { emit } of [forPeople, agent]) expect(emit([read], { strict: false })).not.toContain("suppressed");
    expect(planText(planOf(read))).not.toContain("suppressed");
  });
});

test("the rule that judges ignores cannot be silenced", async () => {
  const source = `---\nsystem-design-ignore:\n  no-idle-ignore: so\n---\n\n${ignore("no-idle-ignore, no-secret")}\n\nText.\n`;
  const { diagnostics, suppressed } = await review(source);
  expect(suppressed).toEqual([]);
  const told = diagnostics.filter(({ rule }) => rule === "no-idle-ignore");
  expect(told.map(({ at }) => [at.start.line, at.start.column])).toEqual([
    [3, 3],
    [6, 27],
    [6, 43],
  ]);
});

const documents = ["old-form", "plain-form", "planted"].map(
  (name) => [name, readFileSync(new URL(`../designs/${name}.md`, import.meta.url), "utf8")] as const,
);

test.each(documents)("a comment before a block changes nothing that is reported: %s", async (_, source) => {
  const { tree } = parse(source);
  const starts = tree.children.map(({ position }) => position!.start.offset!);
  const told = async (text: string) =>
    (await review(text)).diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
  const commented = starts
    .reverse()
    .reduce((text, start) => `${text.slice(0, start)}<!-- said by the desk -->\n\n${text.slice(start)}`, source);
  expect((await told(commented)).sort()).toEqual((await told(source)).sort());
});

test.each(documents)("every diagnostic with a place can be silenced before its block: %s", async (_, source) => {
  const facts = await factsOf(source);
  const blocks = facts.document.tree.children.map(({ position }) => position!);
  const placed = check(facts).filter(({ at }) =>
    blocks.some(({ start, end }) => at.start.offset! >= start.offset! && at.start.offset! < end.offset!),
  );
  expect(placed.length).toBeGreaterThan(0);
  for (const { rule, at, message } of placed.slice(0, 8)) {
    const block = blocks.findLast(({ start }) => start.offset! <= at.start.offset!)!;
    const text = `${source.slice(0, block.start.offset)}${ignore(rule)}\n\n${source.slice(block.start.offset)}`;
    const { suppressed } = await review(text);
    expect(suppressed.map((one) => `${one.rule}: ${one.message}`)).toContain(`${rule}: ${message}`);
  }
});

const pieces = fc.constantFrom(
  placeholder,
  ignore("no-placeholder", ""),
  "<!-- system-design-ignore ",
  "system-design-ignore:\n",
  "no-placeholder: so",
  ", ",
  "-->",
  "<!--",
  "---\n",
  "TBD days\n",
  "## A\n",
  "- ",
  "> ",
  "  ",
  "| a |\n| --- |\n",
  "```\n",
  "<br>",
  "\r\n",
  "\n\n",
  "\0",
);

test("any text: nothing is lost, and every ignore stands in the text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 5 })), { maxLength: 40 }),
      async (parts) => {
        const facts = await factsOf(parts.join(""));
        const found = check(facts);
        const { kept, suppressed } = suppress(facts.document, found);
        expect(kept.length + suppressed.length).toBe(found.length);
        const ignores = ignoresOf(facts.document);
        for (const { at, rule } of ignores)
          expect(facts.document.source.slice(at.start.offset, at.end.offset)).toBe(rule);
        for (const one of suppressed)
          expect(ignores.some((ignore) => ignore.reason === one.reason && covers(ignore, one.at))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ["comments", `${placeholder}\n`.repeat(5_000)],
  ["comments in one block of HTML", `<div>\n${`${placeholder}\n`.repeat(5_000)}`],
  ["comments that never end", "<!-- system-design-ignore ".repeat(10_000)],
  ["names", `<!-- system-design-ignore ${"a, ".repeat(20_000)}: so -->`],
  ["blanks", `<!-- system-design-ignore ${" ".repeat(100_000)}x`],
])("many %s are read in time that grows with them", (_, text) => {
  expect(ignoresOf(parse(text)).every(({ rule }) => rule.length < 20)).toBe(true);
});
