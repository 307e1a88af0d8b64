import { randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { Failure } from "../errors.ts";

/**
 * Takes a lock file for this process; answers with the way to give it back. One whose process is gone is taken over.
 * Throws a `Failure` where another process holds it.
 */
export async function lock(path: string, shown: string): Promise<() => Promise<void>> {
  const own = `${path}.${randomBytes(4).toString("hex")}`;
  await writeFile(own, String(process.pid), { flag: "wx" });
  try {
    for (let attempt = 1; ; attempt += 1) {
      if (await taken(own, path)) return () => rm(path, { force: true });
      const holder = Number(await readFile(path, "utf8").catch(() => ""));
      if ((await isAlive(holder)) || attempt > 3)
        throw new Failure(`another run (process ${holder}) works in \`${shown}\`: wait for it, or end it`);
      await rm(path, { force: true });
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** A link is made whole or not at all: nobody reads a lock without its process. */
async function taken(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    return false;
  }
}

/** Whether a process with this id runs; one that may not be signalled does, one that has ended and waits for its parent does not. */
async function isAlive(pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return !/\) Z /.test(stat);
}
