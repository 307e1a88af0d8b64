import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type SectionId, sectionTitles } from "../../src/design/topics.ts";
import { factsOf } from "../../src/review.ts";
import { check } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import type { Diagnostic, Rule, Severity } from "../../src/rules/rule.ts";

/** One expected finding; severity and section only where they differ from the rule's own. */
type Expected = { line: number; column: number; message: string; severity?: Severity; section?: SectionId };

const here = new URL(".", import.meta.url);
const textOf = (rule: string, name: string) => readFileSync(new URL(`${rule}/${name}.md`, here), "utf8");

async function run(rule: Rule, text: string): Promise<{ found: Diagnostic[]; expected: unknown }> {
  const facts = await factsOf(text);
  return { found: check(facts, [rule]), expected: facts.document.frontMatter.values.expect };
}

function told(rule: Rule, { at, message, severity, section }: Diagnostic): Expected {
  const { line, column } = at.start;
  return {
    line,
    column,
    message,
    ...(severity !== rule.severity && { severity }),
    ...(section !== rule.section && { section }),
  };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("says nothing about what is right", async () => {
    const { found } = await run(rule, textOf(id, "valid"));
    expect(found.map((one) => told(rule, one))).toEqual([]);
  });

  test("says exactly what is wrong, and where", async () => {
    const { found, expected } = await run(rule, textOf(id, "invalid"));
    expect(found.map((one) => told(rule, one))).toEqual(expected);
    expect(found).not.toEqual([]);
  });

  test("explains itself", () => {
    expect(rule.summary).toMatch(/^(?:Require|Disallow) [^\n]{10,140}\.$/);
    expect(rule.id).toMatch(rule.summary.startsWith("Require") ? /^require-[a-z-]+$/ : /^no-[a-z-]+$/);
    expect(sectionTitles).toHaveProperty(rule.section);
    for (const prose of [rule.why, rule.fix]) expect(prose).toMatch(/^[A-Z"][^\n]{40,}[.`]$/);
    for (const passage of [rule.bad, rule.good]) expect(passage).toMatch(/\S\n$/);
    expect(new Set([rule.why, rule.fix, rule.bad, rule.good, rule.summary]).size).toBe(5);
  });
});

test("every rule has a folder, and every folder a rule", () => {
  const folders = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  const files = readdirSync(new URL("../../src/rules/", here)).filter((name) => /^(?:require|no)-.*\.ts$/.test(name));
  expect(files.map((name) => name.replace(".ts", "")).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  for (const folder of folders) expect(existsSync(new URL(`${folder}/invalid.md`, here))).toBe(true);
});
