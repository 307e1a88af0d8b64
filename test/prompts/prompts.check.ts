import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { sectionIds, sectionTitles } from "../../src/design/topics.ts";
import { fill, loadPrompts, placeholdersOf } from "../../src/prompts/index.ts";
import { readPrompt, readSectionPrompt } from "../../src/prompts/read.ts";
import { rules } from "../../src/rules/index.ts";

const head =
  "id: scope\ntitle: Scope\nsummary: s\nneeds: []\nchecklist: []\nrules: []\nwords: { lean: 1, standard: 2, thorough: 3 }\ninputs: [words]";
const file = (front: string, body = "At most {{words}} words.") => `---\n${front}\n---\n\n${body}\n`;

describe("the prompts that ship", () => {
  test("stand for every section, under the titles of the house form", async () => {
    const { sections } = await loadPrompts();
    expect([...sections.keys()]).toEqual(sectionIds);
    expect([...sections.values()].map(({ title }) => title)).toEqual(Object.values(sectionTitles));
    for (const { body, title } of sections.values()) expect(body).toContain(`## ${title}`);
  });

  test("name rules by ids that the program has", async () => {
    const { sections } = await loadPrompts();
    const named = [...sections.values()].flatMap((prompt) => prompt.rules);
    const known = new Set(rules.map(({ id }) => id));
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(60);
  });

  test("need each other without a circle, and keep room for their budgets", async () => {
    const { sections } = await loadPrompts();
    const total = (depth: "lean" | "standard" | "thorough") =>
      [...sections.values()].reduce((sum, { words }) => sum + words[depth], 0);
    expect([total("lean") <= 1000, total("standard") <= 2600, total("thorough") <= 4500]).toEqual([true, true, true]);
  });
});

describe("a prompt file is refused, with its name and the fault", () => {
  test.each<[string, string, RegExp]>([
    ["an unknown key", file(`${head}\nmodel: x`), /`scope\.md`: `front matter`: Unrecognized key: "model"/],
    ["a missing key", file(head.replace("summary: s\n", "")), /`summary`/],
    ["an unknown section", file(head.replace("id: scope", "id: scopes")), /`id`/],
    ["another file's id", file(head.replace("id: scope", "id: api")), /its id is `api`, expected `scope`/],
    ["an unknown need", file(head.replace("needs: []", "needs: [glossary]")), /`needs\.0`/],
    ["an input used nowhere", file(head.replace("[words]", "[words, depth]")), /its input `depth` is used nowhere/],
    [
      "a placeholder not declared",
      file(head, "{{words}} {{depth}}"),
      /uses `\{\{depth\}\}`, which `inputs` does not declare/,
    ],
    [
      "front matter in JavaScript",
      `---js\n{ id: (() => { globalThis.ran = true })() }\n---\nx`,
      /front matter is YAML/,
    ],
    ["front matter in JSON", `---json\n{}\n---\nx`, /front matter is YAML/],
    ["no front matter", "just text", /`scope\.md`/],
    [
      "an alias bomb",
      file(
        `a: &a [x,x]\n${[..."bcdefghij"].map((name, index) => `${name}: &${name} [${`*${"abcdefghij"[index]},`.repeat(9)}x]`).join("\n")}`,
      ),
      /`scope\.md`/,
    ],
    ["an empty file", "", /`scope\.md`/],
  ])("%s", (_, source, message) => {
    expect(() => readSectionPrompt(source, "scope.md")).toThrow(message);
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  test("an input that this prompt is never given", () => {
    expect(() => readPrompt(file("id: system\nsummary: s\ninputs: [brief]", "{{brief}}"), "system.md")).toThrow(
      /input `brief` is none of tag/,
    );
  });

  test("reading twice gives two objects", () => {
    const [one, other] = [readSectionPrompt(file(head), "scope.md"), readSectionPrompt(file(head), "scope.md")];
    one.rules.push("changed");
    expect(other.rules).toEqual([]);
  });
});

test("prompts that need each other in a circle are refused before any call", async () => {
  const root = await mkdtemp(join(tmpdir(), "prompts-"));
  await mkdir(join(root, "sections"));
  for (const id of ["system", "repair", "review"])
    await writeFile(join(root, `${id}.md`), file(`id: ${id}\nsummary: s\ninputs: []`, "x"));
  const write = (id: "scope" | "api", need: string) =>
    writeFile(
      join(root, "sections", `${id}.md`),
      file(head.replace("scope", id).replace("needs: []", `needs: [${need}]`)),
    );
  await write("scope", "api");
  await write("api", "scope");
  const place = pathToFileURL(`${root}/`);
  await expect(loadPrompts(place)).rejects.toThrow(/scope, api need each other in a circle/);
  await write("scope", "cost");
  await expect(loadPrompts(place)).rejects.toThrow(/sections\/cost\.md is missing/);
  await rm(root, { recursive: true });
});

describe("fill", () => {
  const prompt = { id: "p", inputs: ["words", "depth"], body: "{{words}} words, {{depth}}, {{words}}, {{ other }}" };

  test("puts each value in once and reads none of them again", () => {
    expect(fill(prompt, { words: "{{depth}}", depth: "$& $1" })).toBe("{{depth}} words, $& $1, {{depth}}, {{ other }}");
    expect(placeholdersOf(prompt.body)).toEqual(["words", "depth"]);
  });

  test("refuses what is missing and what is not asked for", () => {
    expect(() => fill(prompt, { words: "1" })).toThrow("prompt `p` needs `depth`");
    expect(() => fill(prompt, { words: "1", depth: "2", month: "3" })).toThrow("prompt `p` has no `{{month}}`");
  });
});
