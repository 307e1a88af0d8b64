import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { count } from "../../emitters/emitter.ts";
import { exits, Failure } from "../../errors.ts";
import { importResults } from "../../journal/open-calls.ts";
import { type BatchResult, readResult } from "../../providers/batch-lines.ts";
import type { World } from "../command.ts";

/** Takes the results of a wave from files. */
export async function importFiles(paths: string[], world: World): Promise<number> {
  if (paths.length === 0) throw new Failure("no results are given: name the file that the batch engine wrote");
  for (const path of paths) tell(path, await take(world, linesIn(path)), world);
  return exits.ok;
}

/** Gives each line of results to the run that waits for it. */
export function take(world: World, lines: AsyncIterable<string>) {
  return importResults(world.cwd, resultsIn(lines), (text) => world.err(`${text}\n`));
}

/** Says on stderr what came of them. */
export function tell(from: string, { answers, faults, unknown }: Awaited<ReturnType<typeof take>>, world: World): void {
  const rest = unknown > 0 ? `, ${count(unknown, "line")} that no run here waits for` : "";
  world.err(`${from}: ${count(answers, "answer")} taken, ${count(faults, "call")} failed${rest}\n`);
}

async function* resultsIn(lines: AsyncIterable<string>): AsyncGenerator<BatchResult> {
  for await (const line of lines) {
    const result = readResult(line);
    if (result) yield result;
  }
}

/** The lines of a file. Throws a `Failure` where it cannot be read. */
async function* linesIn(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure(`the results \`${path}\` cannot be read (${code}): check the path`, undefined, { cause });
  }
}
