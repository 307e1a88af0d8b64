import { createHash } from "node:crypto";
import { mkdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../atomic.ts";
import { exits, Failure } from "../errors.ts";
import type { Provider, Request } from "../providers/provider.ts";
import { createEntries } from "./entries.ts";
import { lock } from "./lock.ts";
import { readNote, writeNote } from "./notes.ts";
import { remembering } from "./remembering.ts";

/** What makes a run the same run: everything that its questions depend on but the day. */
export type RunKey = { brief: string; context: string[]; depth: string; host: string; model: string };

export type Journal = {
  /** `.system-design/<run>`, as shown to people. */
  folder: string;
  /** `YYYY-MM-DD` on which the run was begun: a resumed one asks the questions of that day. */
  date: string;
  /** How many complete answers stand. */
  kept(): number;
  /** The provider, asked only for what has no complete answer yet; every complete answer is kept. */
  wrap(provider: Provider): Provider;
  /** The key under which the answer to a question is kept. */
  keyOf(request: Request): string;
  /** Gives the folder free, and leaves nothing behind unless it shall be kept. */
  close(keep: boolean): Promise<void>;
};

export type JournalOptions = {
  /** The folder in which `.system-design` stands. */
  cwd: string;
  run: RunKey;
  /** Whether the answers of the run before are used (`always`: there must be one); else they are dropped. */
  resume: "always" | "if begun" | "never";
  /** `YYYY-MM-DD` of today. */
  date: string;
  note(text: string): void;
};

/**
 * Opens the folder of a run and locks it. Throws a `Failure` when nothing can be written there, when another run works
 * there, and when there is nothing to resume.
 */
export async function openJournal({ cwd, run, resume, date, note }: JournalOptions): Promise<Journal> {
  const keyOf = (request: Request) => hash({ ...request, host: run.host, model: run.model });
  const shown = join(".system-design", hash(run).slice(0, 12));
  const folder = join(cwd, shown);
  const release = await guarded(shown, async () => {
    await mkdir(join(folder, "answers"), { recursive: true });
    await writeWhole(join(folder, ".gitignore"), "*\n");
    return lock(join(folder, "lock"), shown);
  });
  try {
    const begun = await dateIn(folder);
    if (resume === "always" && !begun)
      throw new Failure(
        "there is nothing to resume: no run of this brief, context, depth, host and model was begun here",
      );
    if (resume === "never") await rm(join(folder, "answers"), { recursive: true, force: true });
    const day = resume !== "never" && begun ? begun : date;
    await guarded(shown, async () => {
      await mkdir(join(folder, "answers"), { recursive: true });
      await writeNote(join(folder, "run.json"), { ...run, date: day });
    });
    const entries = await createEntries(join(folder, "answers"), note);
    return {
      folder: shown,
      date: day,
      keyOf,
      wrap: (provider) => remembering(provider, entries, keyOf),
      kept: () => entries.count(),
      close: async (keep) => {
        if (keep) return release();
        await rm(folder, { recursive: true, force: true });
        await rmdir(join(cwd, ".system-design")).catch(() => undefined);
      },
    };
  } catch (cause) {
    await release();
    throw cause;
  }
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** The day on which the run was begun; undefined where there is none, or its file is torn. */
async function dateIn(folder: string): Promise<string | undefined> {
  const { date } = ((await readNote(join(folder, "run.json"))) ?? {}) as { date?: unknown };
  return typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

async function guarded<Result>(shown: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure(
      `answers cannot be kept in \`${shown}\` (${code}): free some space, or run in a folder that can be written`,
      exits.usage,
      { cause },
    );
  }
}
