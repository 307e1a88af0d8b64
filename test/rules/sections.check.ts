import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unnumbered } from "../../src/design/heading.ts";
import { outline } from "../../src/design/outline.ts";
import { type SectionId, sectionIds, sectionTitles } from "../../src/design/topics.ts";
import { contentOf, everySection, parse, type Section } from "../../src/document/index.ts";
import { review } from "../../src/review.ts";
import { severityOf } from "../../src/rules/lookup/presence.ts";

const root = new URL("../../", import.meta.url);
const designs = readdirSync(new URL("test/designs/", root)).filter((name) => name.endsWith(".md"));
/** Four blueprints stand for all, since each section of each document is reviewed several times. */
const files = [
  ...["lookup-redirect", "media-upload", "notifications", "transactional-service"].map((id) => `blueprints/${id}.md`),
  ...designs.map((name) => `test/designs/${name}`),
].map((path) => [path, readFileSync(new URL(path, root), "utf8")] as const);

const filler = (title: string) => `This section describes the ${title.toLowerCase()} of the system in detail.`;
const bodies: [string, (section: Section) => string][] = [
  ["nothing", () => ""],
  ["`TBD`", () => "TBD"],
  ["filler", ({ title }) => filler(unnumbered(title))],
  [
    "headings only",
    ({ sections, depth }) =>
      sections.map(({ title }) => `${"#".repeat(Math.min(depth + 1, 6))} ${title}`).join("\n\n") || "### Details",
  ],
];

/** The sections of a document that are about one house section and lie in none that is. */
function sectionsOf(text: string, id: SectionId): Section[] {
  const document = parse(text);
  const map = outline(document, new Map());
  const title = (section: Section) =>
    map.topics(map.sections.find(({ at }) => at.start.offset === section.at.start.offset) ?? section)[0] === id;
  return [...everySection(document)].filter(
    (section) => section.depth > 1 && section.depth < 7 && title(section) && !(section.parent && title(section.parent)),
  );
}

function without(text: string, sections: Section[], body?: (section: Section) => string): string {
  return sections.toReversed().reduce((rest, section) => {
    const start = body ? section.heading.position!.end.offset! : section.at.start.offset!;
    return `${rest.slice(0, start)}${body ? `\n\n${body(section)}\n` : ""}${rest.slice(section.at.end.offset!)}`;
  }, text);
}

async function told(text: string, id: SectionId) {
  const { diagnostics } = await review(text);
  return diagnostics.filter(({ section, severity }) => section === id && severity === severityOf(id));
}

describe.each(files)("%s", (_, text) => {
  const standing = sectionIds
    .filter((id) => id !== "rollout")
    .map((id) => [id, sectionsOf(text, id)] as const)
    .filter(([, sections]) => sections.length > 0);

  test("has the sections that are taken away below", () => {
    expect(standing.length).toBeGreaterThanOrEqual(10);
    for (const [, sections] of standing) expect(sections.flatMap(contentOf).length).toBeGreaterThan(0);
  });

  test.each(standing)("%s: taken away, it is reported under its name", async (id, sections) => {
    const found = await told(without(text, sections), id);
    expect(found.map(({ message }) => message).join("\n")).toContain(`\`${sectionTitles[id]}\``);
  });

  test.each(standing.flatMap(([id, sections]) => bodies.map(([name, body]) => [id, name, sections, body] as const)))(
    "%s: with %s in its place, it is reported under its heading",
    async (id, _name, sections, body) => {
      const found = await told(without(text, sections, body), id);
      expect(sections.some(({ title }) => found.some(({ message }) => message.includes(`\`${title}\``)))).toBe(true);
    },
  );
});
