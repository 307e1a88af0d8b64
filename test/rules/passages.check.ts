import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type SectionId, sectionTitles } from "../../src/design/topics.ts";
import { review } from "../../src/review.ts";
import { rules } from "../../src/rules/index.ts";
import type { Rule } from "../../src/rules/rule.ts";

const whole = readFileSync(new URL("require-substance/valid.md", import.meta.url), "utf8");

/** A passage that begins with front matter or a title is a document; any other takes the place of its section in a good one. */
function placed(passage: string, section: SectionId): string {
  if (/^(?:---\n|# )/.test(passage)) return passage;
  const own = passage.startsWith("## ") ? passage : `## ${sectionTitles[section]}\n\n${passage}`;
  const title = /^## (.+)$/m.exec(own)![1]!;
  const [before = "", behind = ""] = whole.split(`## ${title}\n`);
  return `${before}${own}\n${behind.slice(behind.indexOf("\n## ") + 1)}`;
}

async function told(rule: Rule, text: string): Promise<string[]> {
  const { diagnostics } = await review(text);
  return diagnostics.filter((one) => one.rule === rule.id).map(({ message }) => message);
}

/** Its passages only say how long a document is. */
const shown = rules.filter(({ id }) => id !== "no-overlong-section");

describe.each(shown.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test("its bad passage is found", async () => {
    expect((await told(rule, placed(rule.bad, rule.section))).length).toBeGreaterThan(0);
  });

  test("its good passage is not", async () => {
    expect(await told(rule, placed(rule.good, rule.section))).toEqual([]);
  });
});
