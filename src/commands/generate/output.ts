import { open, realpath, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beside, writeWhole } from "../../atomic.ts";
import { Failure } from "../../errors.ts";

/** Where the document goes: the path through links, and the permissions it keeps. */
export type Output = { path: string; mode?: number };

/** Makes sure, before anything is spent, that the file can be written and that none is lost. Throws a `Failure`. */
export async function prepareOutput(path: string, force: boolean): Promise<Output> {
  if (!path) throw new Failure("-o needs the name of a file, such as design.md");
  const standing = await stat(path).catch(() => undefined);
  if (standing?.isDirectory())
    throw new Failure(`\`${path}\` is a folder: give a file, such as ${join(path, "design.md")}`);
  if (standing && !force)
    throw new Failure(`\`${path}\` exists and is kept: give another name, or --force to replace it`);
  const output = standing ? { path: await realpath(path), mode: standing.mode & 0o777 } : { path };
  await tryFolder(path, output);
  return output;
}

/** Writes all or nothing: a file beside the other, then renamed. Throws a `Failure`. */
export async function writeOutput({ path, mode }: Output, text: string): Promise<void> {
  try {
    await writeWhole(path, text, mode);
  } catch (cause) {
    throw new Failure(`\`${path}\` cannot be written (${(cause as NodeJS.ErrnoException).code})`, undefined, { cause });
  }
}

async function tryFolder(shown: string, output: Output): Promise<void> {
  const trial = beside(output.path);
  try {
    await (await open(trial, "wx")).close();
    await rm(trial);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const folder = dirname(shown);
    const reason =
      code === "ENOENT"
        ? `the folder \`${folder}\` does not exist: make it first`
        : `nothing can be written to \`${folder}\` (${code}): choose another`;
    throw new Failure(`\`${shown}\`: ${reason}`, undefined, { cause });
  }
}
