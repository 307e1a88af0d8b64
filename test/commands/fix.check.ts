import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/world.ts";

const folder = mkdtempSync(join(tmpdir(), "system-design-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const ledger = (rows: string) =>
  `# System Design: X\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n${rows}\n`;
const open = ledger("| `a` | 2 s | brief |\n| `b` | ? | `a * 2` |\n| `c` | 7 s | `a * 3` |\n| `d` | 8 s | `a * 4` |");

test("--dry-run prints a diff and writes nothing", async () => {
  const path = file("dry.md", open);
  const { code, out } = await runCli(["fix", path, "--dry-run"]);
  expect(code).toBe(0);
  expect(out).toBe(
    `--- ${path}\n+++ ${path}\n@@ -8,2 +8,2 @@\n-| \`b\` | ? | \`a * 2\` |\n-| \`c\` | 7 s | \`a * 3\` |\n` +
      `+| \`b\` | 4 s | \`a * 2\` |\n+| \`c\` | 6 s | \`a * 3\` |\n${path}: 2 to write, 0 cannot be computed or mended\n`,
  );
  expect(readFileSync(path, "utf8")).toBe(open);
});

test("the file is replaced as a whole: mode kept, nothing left beside it, a second run writes nothing", async () => {
  const path = file("whole.md", open);
  chmodSync(path, 0o640);
  expect(await runCli(["fix", path])).toEqual({
    code: 0,
    out: `${path}: 2 written, 0 cannot be computed or mended\n`,
    err: "",
  });
  expect(readFileSync(path, "utf8")).toBe(open.replace("?", "4 s").replace("7 s", "6 s"));
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  const { mtimeMs } = statSync(path);
  expect((await runCli(["fix", path])).out).toBe(`${path}: 0 written, 0 cannot be computed or mended\n`);
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
});

test("what cannot be computed is named at its place, the rest is written, and the exit code says so", async () => {
  const path = file("part.md", ledger("| `a` | ? | `b * nothing` |\n| `b` | ? | `2 * 3` |"));
  const { code, out } = await runCli(["fix", path]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /part\.md:7:1 `nothing` is no quantity of the ledger.*\n.*: 1 written, 1 cannot be computed or mended\n$/,
  );
  expect(readFileSync(path, "utf8")).toContain("| `b` | 6 | `2 * 3` |");
});

test("bytes that are no UTF-8 are not touched", async () => {
  const bytes = Buffer.concat([Buffer.from(open), Buffer.from([0xe9, 0x0a])]);
  const path = file("latin1.md", bytes);
  const { code, out, err } = await runCli(["fix", path]);
  expect({ code, out }).toEqual({ code: 64, out: "" });
  expect(err).toMatch(/latin1\.md` is not UTF-8 .* convert it first\n$/);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect((await runCli(["fix", file("own.md", `${open}\n\uFFFD`)])).code).toBe(0);
});
