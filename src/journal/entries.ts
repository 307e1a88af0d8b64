import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../atomic.ts";

/** An answer and how it ended; a run keeps complete ones alone, a batch brings others too. */
export type Answer = { text: string; end: "stop" | "length" | "filtered" };

const ends = ["stop", "length", "filtered"];

export type Entries = {
  count(): number;
  find(key: string): Answer | undefined;
  /** Keeps an answer; a disk that takes no more costs the note and not the run. */
  keep(key: string, answer: Answer): Promise<void>;
};

/** The answers in a folder, a file each. One that is torn or was changed is as if it were not there, with a note. */
export async function createEntries(folder: string, note: (text: string) => void): Promise<Entries> {
  const known = new Map<string, Answer>();
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.endsWith(".tmp"))) await rm(join(folder, name), { force: true });
  for (const name of names.filter((one) => /^[0-9a-f]{64}\.json$/.test(one))) {
    const answer = answerIn(await readFile(join(folder, name), "utf8").catch(() => ""));
    if (answer) known.set(name.slice(0, 64), answer);
    else note(`the kept answer ${name.slice(0, 8)}… is damaged and is asked for again`);
  }
  let full = false;
  return {
    count: () => known.size,
    find: (key) => known.get(key),
    async keep(key, answer) {
      known.set(key, answer);
      try {
        await writeWhole(join(folder, `${key}.json`), JSON.stringify({ ...answer, sum: sumOf(answer.text) }));
      } catch (cause) {
        if (!full)
          note(
            `answers cannot be kept any more (${(cause as NodeJS.ErrnoException).code}): --resume will ask for them again`,
          );
        full = true;
      }
    },
  };
}

function answerIn(json: string): Answer | undefined {
  try {
    const { text, end, sum } = JSON.parse(json);
    return typeof text === "string" && ends.includes(end) && sum === sumOf(text) ? { text, end } : undefined;
  } catch {
    return undefined;
  }
}

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
