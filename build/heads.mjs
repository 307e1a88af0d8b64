import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Writes the front matter of every Markdown file under `folder` to `path`, by the hash of its text; see src/drafters/heads.ts. */
export function writeHeads(folder, path) {
  const heads = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => /^---\n([\s\S]*?\n)---\n/.exec(readFileSync(join(folder, name), "utf8")))
    .filter((found) => found !== null);
  const entries = heads.map(([head, yaml]) => [
    createHash("sha256").update(head).digest("hex").slice(0, 16),
    parse(yaml, { customTags: [], stringKeys: true }),
  ]);
  writeFileSync(path, `{\n${entries.map(([key, values]) => `"${key}":${JSON.stringify(values)}`).join(",\n")}\n}\n`);
}
