import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Writes a file whole or not at all: beside its place, to the disk, then renamed. Rejects with the error of the system. */
export async function writeWhole(path: string, text: string, mode?: number): Promise<void> {
  const draft = beside(path);
  try {
    const file = await open(draft, "wx", mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}

/** A name in the same folder that nothing else has. */
export function beside(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 80)}.${randomBytes(4).toString("hex")}.tmp`);
}
