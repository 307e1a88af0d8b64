import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { exits, Failure } from "../errors.ts";
import type { BatchResult } from "../providers/batch-lines.ts";
import type { Provider, Request } from "../providers/provider.ts";
import type { Answer } from "./entries.ts";
import { createEntries } from "./entries.ts";
import { readNote, writeNote } from "./notes.ts";

/** A question that waits for an answer, under the key of the journal. */
export type OpenCall = { key: string; request: Request };

/** What went wrong with a call so far, and how often. */
export type Faults = Record<string, { count: number; reason: string }>;

/** How often a batch may fail to answer a call before its section is given up. */
const mostFaults = 3;

/** A provider that asks nobody: it writes down what would be asked, and gives up what failed too often. */
export function collecting(calls: OpenCall[], faults: Faults, keyOf: (request: Request) => string): Provider {
  async function* complete(request: Request): AsyncGenerator<never> {
    const key = keyOf(request);
    const { count = 0, reason = "" } = faults[key] ?? {};
    if (count >= mostFaults) throw Object.assign(new Failure(reason, exits.gaps), { final: true });
    if (!calls.some((call) => call.key === key)) calls.push({ key, request });
    throw Object.assign(new Failure("the answer of a batch is waited for", exits.ok), { pending: true });
  }
  return { id: "batch", description: "a batch", complete };
}

/** The faults that are written down in the folder of a run. */
export async function faultsIn(folder: string): Promise<Faults> {
  return ((await readNote(join(folder, "faults.json"))) ?? {}) as Faults;
}

/** With which exit code the document of a run was written; undefined where it is not. */
export async function readyIn(folder: string): Promise<number | undefined> {
  const { exit } = ((await readNote(join(folder, "ready.json"))) ?? {}) as { exit?: unknown };
  return typeof exit === "number" ? exit : undefined;
}

/** Writes down that the document of a run is written: it waits for those of other briefs. */
export async function writeReady(folder: string, exit: number): Promise<void> {
  await writeNote(join(folder, "ready.json"), { exit });
}

/** Writes down which calls of a run wait, so that answers find it. */
export async function writeOpenCalls(folder: string, keys: Iterable<string>): Promise<void> {
  await writeNote(join(folder, "open.json"), [...keys]);
}

/** What an import did, in calls; `unknown` ones belong to no run here, or are answered already. */
export type Imported = { answers: number; faults: number; unknown: number };

/** Gives each result to the run that waits for it, in any order. */
export async function importResults(
  cwd: string,
  results: AsyncIterable<BatchResult>,
  note: (text: string) => void,
): Promise<Imported> {
  const runs = await waitingRuns(join(cwd, ".system-design"), note);
  const done: Imported = { answers: 0, faults: 0, unknown: 0 };
  for await (const result of results) {
    const run = runs.find(({ open }) => open.has(result.key));
    if (!run) done.unknown += 1;
    else if ("answer" in result) {
      await run.keep(result.key, result.answer);
      done.answers += 1;
    } else {
      run.faults[result.key] = { count: (run.faults[result.key]?.count ?? 0) + 1, reason: result.reason };
      done.faults += 1;
    }
    run?.open.delete(result.key);
  }
  for (const { folder, faults, open } of runs) {
    await writeNote(join(folder, "faults.json"), faults);
    await writeOpenCalls(folder, open);
  }
  return done;
}

type Waiting = { folder: string; open: Set<string>; faults: Faults; keep(key: string, answer: Answer): Promise<void> };

async function waitingRuns(root: string, note: (text: string) => void): Promise<Waiting[]> {
  const names = await readdir(root).catch(() => []);
  const runs: Waiting[] = [];
  for (const name of names.filter((one) => /^[0-9a-f]{12}$/.test(one))) {
    const folder = join(root, name);
    const open = await keysIn(join(folder, "open.json"));
    if (open.size === 0) continue;
    const { keep } = await createEntries(join(folder, "answers"), note);
    runs.push({ folder, open, faults: await faultsIn(folder), keep });
  }
  return runs;
}

async function keysIn(path: string): Promise<Set<string>> {
  const keys = await readNote(path);
  return new Set(Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : []);
}
