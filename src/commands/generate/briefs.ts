import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../errors.ts";

/** The brief files of a batch: files as they are named, and of folders what ends in `.md` or `.txt`. Throws a `Failure` where there is none. */
export async function briefFiles(paths: string[]): Promise<string[]> {
  if (paths.length === 0) throw new Failure("no briefs are given: name a folder of .md or .txt files, or the files");
  const found: string[] = [];
  for (const path of paths) {
    const standing = await stat(path).catch(() => undefined);
    if (!standing) throw new Failure(`\`${path}\` does not exist: give a folder of briefs, or brief files`);
    if (!standing.isDirectory()) found.push(path);
    else
      found.push(
        ...(await readdir(path))
          .filter(isBrief)
          .sort()
          .map((name) => join(path, name)),
      );
  }
  if (found.length === 0)
    throw new Failure(`no brief is in \`${paths.join("`, `")}\`: a brief is a file that ends in .md or .txt`);
  return found;
}

function isBrief(name: string): boolean {
  return /\.(?:md|txt)$/i.test(name) && !name.startsWith(".") && !/\.design\.md$/i.test(name);
}

/** Where the document for a brief file goes: beside it. */
export function designBeside(brief: string): string {
  return brief.replace(/\.(?:md|txt)$/i, "").concat(".design.md");
}
