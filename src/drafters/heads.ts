import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type FrontMatter, readFrontMatter } from "../document/front-matter.ts";
import { packageRoot } from "../files.ts";

let built: Record<string, Record<string, unknown>> | undefined;

/**
 * The front matter of a blueprint or pattern. YAML of this size takes longer to parse than all the rest of a start, so the
 * build keeps the values in `scripts/heads.json` under the hash of the text that says them; one edited since is parsed.
 */
export function headOf(text: string): Pick<FrontMatter, "values" | "problem"> {
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0];
  built ??= readBuilt();
  const values = head && built[createHash("sha256").update(head).digest("hex").slice(0, 16)];
  return values ? { values } : readFrontMatter(text);
}

function readBuilt(): NonNullable<typeof built> {
  try {
    return JSON.parse(readFileSync(new URL("scripts/heads.json", packageRoot()), "utf8"));
  } catch {
    return {};
  }
}
