import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { version } from "../src/version.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), "system-design-"));
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

const scripts = join(root, "scripts");
const chunks = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .sort();

test("the committed bundle is what the source builds", () => {
  execFileSync(process.execPath, [join(root, "build.mjs"), fresh], { stdio: "pipe" });
  expect(chunks(scripts)).toEqual(chunks(fresh));
  for (const name of chunks(fresh))
    expect(
      readFileSync(join(scripts, name), "utf8") === readFileSync(join(fresh, name), "utf8"),
      `${name} is stale: npm run build`,
    ).toBe(true);
  expect(readFileSync(join(scripts, "heads.json"), "utf8")).toBe(readFileSync(join(fresh, "heads.json"), "utf8"));
  expect(readFileSync(join(root, "THIRD_PARTY_LICENSES.md"), "utf8")).toBe(
    readFileSync(join(fresh, "THIRD_PARTY_LICENSES.md"), "utf8"),
  );
});

test("the bundle imports only what Node brings and its own chunks", () => {
  const targets = chunks(scripts).flatMap((name) =>
    Array.from(
      readFileSync(join(scripts, name), "utf8").matchAll(
        /(?:^|;)\s*(?:import|export)\b[^"';()]*from\s*"([^"]+)"|(?:^|;)import\s*"([^"]+)"|\bimport\("([^"]+)"\)/gm,
      ),
      (found) => found[1] ?? found[2] ?? found[3]!,
    ),
  );
  expect(
    targets.filter((target) => !target.startsWith("./") && !builtinModules.includes(target.replace(/^node:/, ""))),
  ).toEqual([]);
  expect(targets.length).toBeGreaterThan(0);
});

test("what check loads holds no evaluation, no request and no child process", () => {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = readFileSync(join(scripts, name), "utf8");
    for (const found of text.matchAll(/(?:^|;)\s*(?:import|export)\b[^"';(]*?(?:from\s*)?"\.\/([^"]+)"/gm))
      visit(found[1]!);
  };
  visit("system-design.mjs");
  const parsers = chunks(scripts).filter((name) =>
    /^(?:review|mermaid|code|typescript|sql|json|yaml|graphql|protobuf)-/.test(name),
  );
  expect(parsers).toHaveLength(9);
  for (const name of parsers) visit(name);
  const text = [...seen].map((name) => readFileSync(join(scripts, name), "utf8")).join("\n");
  expect(text.match(/\beval\(|new Function\(|\bcompile\(|child_process|\bfetch\(|node:https?\b/g)).toBeNull();
});

test("the version is the package's", () => {
  expect(version).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
});
