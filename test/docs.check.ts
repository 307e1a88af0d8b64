import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { commands } from "../src/commands/index.ts";
import { review } from "../src/review.ts";
import { rules } from "../src/rules/index.ts";
import { runCli } from "./support/world.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const folder = mkdtempSync(join(tmpdir(), "system-design-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = [
  "README.md",
  "SKILL.md",
  "CONTRIBUTING.md",
  "references/format.md",
  "references/checklist.md",
  "examples/README.md",
];

/** Every call of the command line that a page shows, with the flags behind it. */
function callsIn(page: string): { command: string; flags: string[] }[] {
  const lines = read(page).match(/scripts\/system-design\.mjs"? [^\n`]*/g) ?? [];
  return lines.map((line) => {
    const [command = ""] = line.replace(/^\S+ /, "").split(/\s/);
    return { command, flags: line.match(/(?<=\s)--?[a-z][a-z-]*/g) ?? [] };
  });
}

describe.each(pages)("%s", (page) => {
  test("shows only commands and flags that exist", () => {
    for (const { command, flags } of callsIn(page)) {
      const known = commands.find(({ name }) => name === command);
      expect(known, `${page} shows \`${command}\``).toBeDefined();
      const names = Object.entries(known!.options).flatMap(([name, { short }]) => [`--${name}`, `-${short}`]);
      expect(names, `${page}: ${command}`).toEqual(expect.arrayContaining(flags));
    }
  });

  test("names only files that exist", () => {
    const named =
      read(page).match(
        /(?<![\w/.-])(?:references|examples|prompts|schemas|scripts|test|src|bench|blueprints)\/[\w./-]*[\w/]/g,
      ) ?? [];
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test("every command stands in README and SKILL.md, and every flag in its help", () => {
  for (const { name } of commands) {
    expect(read("README.md")).toContain(`\`${name}`);
    expect(read("SKILL.md")).toContain(`\`${name}`);
  }
});

test("README's first command writes a design that passes, from the bundle alone", async () => {
  const line = read("README.md").match(/^node scripts\/system-design\.mjs generate .*$/m)![0];
  const design = join(folder, "design.md");
  execFileSync(
    "sh",
    ["-c", line.replace("scripts/system-design.mjs", `"${join(root, "scripts/system-design.mjs")}"`)],
    { cwd: folder, stdio: "pipe" },
  );
  const { verdict, checklist } = await review(readFileSync(design, "utf8"));
  expect(verdict).toBe("pass");
  expect(checklist.map(({ status }) => status)).toEqual(Array(11).fill("met"));
});

test("references/rules.md is what the rules say", async () => {
  const entry = ({ id, section, severity, summary, why, fix }: (typeof rules)[number]) =>
    `## ${id}\n\n${summary} (${severity}, section ${section})\n\n${why}\n\n**Fix:** ${fix}\n`;
  await expect(
    `# The rules\n\nGenerated from the source; \`explain RULE\` adds a bad and a good example.\n\n${rules.map(entry).join("\n")}`,
  ).toMatchFileSnapshot("../references/rules.md");
});

test.each(readdirSync(join(root, "examples")).filter((name) => name !== "README.md"))(
  "examples/%s passes the check",
  async (name) => {
    const { diagnostics } = await review(read(`examples/${name}`));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  },
);

const drafted = Array.from(
  read("examples/README.md").matchAll(
    /`node scripts\/system-design\.mjs generate "([^`]*)" -o (examples\/[\w-]+\.md)`/g,
  ),
  ([, brief, path]) => [path!, brief!.replace(/\\\$/g, "$")] as const,
);

test.each(drafted)("%s is what its command writes today", async (path, brief) => {
  const undated = (text: string) => text.replace(/^date: .*$/m, "");
  const { code, out } = await runCli(["generate", brief]);
  expect(code).toBe(0);
  expect(undated(out)).toBe(undated(read(path)));
});

describe("SKILL.md", () => {
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read("SKILL.md"))!;
  const description = /^description: (.*)$/m.exec(head)![1]!;

  test("has the frontmatter that every installer reads", () => {
    expect(head.match(/^[a-z]+(?=:)/gm)).toEqual(["name", "description", "license", "compatibility", "metadata"]);
    expect(head).toMatch(/^name: system-design-generator$/m);
    expect(description.length).toBeLessThanOrEqual(450);
    expect(description).not.toMatch(/: | #|[<>`]|---/);
    for (const trigger of ["system design", "architecture planning", "feature design", "technical specs"])
      expect(description.slice(0, 200)).toContain(trigger);
    expect(description).toContain("Not for ");
  });

  test("says loop, stop rule and exit codes early, and is short", () => {
    const early = body.split("\n").slice(0, 60).join("\n");
    for (const word of ["## The loop", "after 5 rounds", "Exit codes"]) expect(early).toContain(word);
    expect(body.split("\n").length).toBeLessThanOrEqual(300);
    expect(body.length / 4).toBeLessThan(4500);
    expect(body).toContain("## Gotchas");
  });

  test("is the only file of its name", () => {
    const files = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
    expect(files.filter((path) => path.split("/").at(-1)?.toLowerCase() === "skill.md")).toEqual(["SKILL.md"]);
  });
});
