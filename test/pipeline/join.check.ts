import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SectionId, sectionIds, sectionTitles } from "../../src/design/topics.ts";
import { parse } from "../../src/document/index.ts";
import { join, quote, sectionIn, sectionOf, spansOf as spansIn, withSection } from "../../src/pipeline/join.ts";

const head = { title: "Seed Bank", brief: "a seed bank", depth: "lean", date: "2026-01-15", currency: "EUR" };
const section = (id: SectionId, body = `About ${id}.\n\n### Part\n\nMore.`) => `## ${sectionTitles[id]}\n\n${body}`;
const spansOf = (text: string) => spansIn(parse(text));
const all = new Map(sectionIds.map((id) => [id, section(id)]));

describe("join", () => {
  test("puts front matter, title, brief and sections in the order of the house form", () => {
    const shuffled = new Map([...all].reverse());
    const text = join(head, shuffled);
    expect(
      text.startsWith(
        "---\nstatus: draft\nversion: 1\ndate: 2026-01-15\ndepth: lean\ncurrency: EUR\n---\n\n# System Design: Seed Bank\n\n> **Brief:** a seed bank\n\n## Overview\n",
      ),
    ).toBe(true);
    expect([...spansOf(text).keys()]).toEqual(sectionIds);
    expect(text.endsWith("More.\n")).toBe(true);
    expect(text).toBe(join(head, all));
  });

  test("leaves out what was not written, and keeps a title on one line", () => {
    const text = join({ ...head, title: "A\n## B" }, new Map([["api", section("api")]]));
    expect([...spansOf(text).keys()]).toEqual(["api"]);
    expect(text).toContain("# System Design: A ## B\n");
  });
});

describe("the quotation of the brief", () => {
  test("holds every line as it was written", () => {
    expect(quote("line one\r\n\r\n- item < 5 ms\n")).toBe("> **Brief:** line one\n>\n> - item < 5 ms");
  });

  test("makes no heading, HTML or image of a brief's own text", () => {
    const brief = "x\n# Title\n## Overview\nSetext\n===\n<img src=x onerror=y>\n![a](http://b/c)\n---\n```\nopen";
    const { tree, sections } = parse(`# T\n\n${quote(brief)}\n\n## Scope\n\nin\n`);
    expect(sections[0]?.sections.map(({ title }) => title)).toEqual(["Scope"]);
    const kinds: string[] = [];
    const walk = (node: { type: string; children?: unknown[] }) => {
      kinds.push(node.type);
      for (const child of node.children ?? []) walk(child as { type: string });
    };
    walk(tree);
    expect(kinds.filter((kind) => ["html", "image"].includes(kind))).toEqual([]);
  });

  test("no brief takes the place of a section", () => {
    const line = fc.oneof(
      fc.constantFrom("# a", "## Overview", "===", "---", "```", "> ## Scope", "- x", "    code", "<div>"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = join({ ...head, brief: lines.join("\n") }, new Map([["scope", section("scope")]]));
        expect([...spansOf(text).keys()]).toEqual(["scope"]);
        expect(sectionIn(text, "scope")).toBe(section("scope"));
      }),
    );
  });
});

describe("one section", () => {
  test("is replaced while every other byte stays", () => {
    const text = join(head, all);
    const id = fc.constantFrom(...sectionIds);
    fc.assert(
      fc.property(id, fc.lorem(), (one, words) => {
        const next = withSection(text, one, section(one, words));
        const [before, after] = [spansOf(text).get(one)!, spansOf(next).get(one)!];
        expect(next.slice(0, after.start)).toBe(text.slice(0, before.start));
        expect(next.slice(after.end)).toBe(text.slice(before.end));
        expect(sectionIn(next, one)).toBe(section(one, words));
      }),
    );
  });

  test("is put in where it belongs when it is missing", () => {
    for (const id of sectionIds) {
      const text = join(head, new Map([...all].filter(([other]) => other !== id)));
      expect(withSection(text, id, section(id))).toBe(join(head, all));
    }
  });

  test("is found by its heading, numbered or not, and never inside of code", () => {
    const text = "# T\n\n## 3. Components\n\n```md\n## Scope\n```\n\n## data flow\n\nx\n";
    expect([...spansOf(text).keys()]).toEqual(["components", "data-flow"]);
    expect([sectionOf("Trade-offs"), sectionOf("Trade-offs of storage")]).toEqual(["decisions", undefined]);
  });

  test("stands at its place in a text with a byte order mark", () => {
    const text = `\uFEFF${join(head, all)}`;
    expect(sectionIn(text, "api")).toBe(section("api"));
    expect(withSection(text, "api", section("api"))).toBe(text);
  });
});
