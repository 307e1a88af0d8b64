import { readFile } from "node:fs/promises";
import { writeWhole } from "../atomic.ts";

/** What was written down as JSON; undefined where nothing was, or the file is torn. */
export async function readNote(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Writes something down as JSON, whole or not at all. */
export async function writeNote(path: string, value: unknown): Promise<void> {
  await writeWhole(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
