import { rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { count } from "../../emitters/emitter.ts";
import { exits, Failure } from "../../errors.ts";
import { collecting, faultsIn, type OpenCall, readyIn, writeOpenCalls, writeReady } from "../../journal/open-calls.ts";
import type { Outcome } from "../../pipeline/run.ts";
import { lineOf } from "../../providers/batch-lines.ts";
import { type Choice, choose } from "../../providers/choose.ts";
import { hostOf } from "../../providers/hosts.ts";
import { findLocalServer } from "../../providers/probe.ts";
import type { World } from "../command.ts";
import { briefFiles, designBeside } from "./briefs.ts";
import { redacting } from "./generate.ts";
import { fileText } from "./material.ts";
import { prepareOutput, writeOutput } from "./output.ts";
import { importFiles, take, tell } from "./results.ts";
import { loadPipeline, openRun } from "./run.ts";
import type { BatchSettings } from "./settings.ts";
import { modelWriter } from "./writer.ts";

type Hosted = Extract<Choice, { kind: "openai" }>;

/** What a wave came to: the calls that are open, and the worst exit of the documents that are ready. */
type Wave = { calls: OpenCall[]; exit: number };

/** Writes the next wave of many briefs, takes its results, or does both with the Batch API until every document is ready. */
export async function runBatch(settings: BatchSettings, world: World): Promise<number> {
  const quiet = redacting(world);
  if (settings.batch === "import") return importFiles(settings.paths, quiet);
  const briefs = await briefFiles(settings.paths);
  const choice = await hosted(settings, world);
  for (const path of briefs) await prepareOutput(designBeside(path), true);
  if (settings.batch === "submit") return submit(settings, choice, briefs, quiet);
  if (settings.output === undefined)
    throw new Failure("--batch export writes the calls to a file: name it with -o, such as -o wave.jsonl");
  const output = await prepareOutput(settings.output, settings.force);
  const { calls, exit } = await nextWave(settings, choice, briefs, quiet);
  if (calls.length === 0) {
    quiet.err(`${count(briefs.length, "brief")}: nothing is open, no file is written\n`);
    return exit;
  }
  await writeOutput(output, linesOf(calls, choice));
  quiet.err(
    `${settings.output}: ${count(calls.length, "call")} of ${count(briefs.length, "brief")}; run it, then --batch import its results, then export again\n`,
  );
  return exits.ok;
}

/** A model behind an endpoint; a wave that is only written needs no key. */
async function hosted(settings: BatchSettings, { env }: World): Promise<Hosted> {
  const given = settings.batch === "export" && !env.OPENAI_API_KEY ? { ...env, OPENAI_API_KEY: "none" } : env;
  const choice = await choose({ ...settings, provider: "openai", env: given }, findLocalServer);
  if (choice.kind === "offline") throw new Failure("a batch asks a model: leave out --provider offline");
  return choice;
}

/** Goes through every brief as far as the answers reach; what is ready is written beside its brief. */
async function nextWave(settings: BatchSettings, choice: Hosted, briefs: string[], world: World): Promise<Wave> {
  const wave: Wave = { calls: [], exit: exits.ok };
  const whole: string[] = [];
  for (const path of briefs) {
    world.signal.throwIfAborted();
    const { calls, exit, folder } = await advance(path, settings, choice, world);
    wave.calls.push(...calls);
    wave.exit = Math.max(wave.exit, exit);
    if (calls.length === 0 && exit === exits.ok) whole.push(folder);
  }
  if (wave.calls.length === 0) for (const folder of whole) await rm(folder, { recursive: true, force: true });
  if (wave.calls.length === 0) await rmdir(join(world.cwd, ".system-design")).catch(() => undefined);
  return wave;
}

type Advanced = Wave & { folder: string };

async function advance(path: string, settings: BatchSettings, choice: Hosted, world: World): Promise<Advanced> {
  const { depth } = settings;
  const material = {
    brief: await fileText(path, "brief"),
    context: await Promise.all(settings.context.map((one) => fileText(one, "context"))),
  };
  const note = (text: string) => world.err(`${path}: ${text}\n`);
  const journal = await openRun({ material, settings, choice, world, note, resume: "if begun" });
  try {
    const folder = join(world.cwd, journal.folder);
    const exit = await readyIn(folder);
    if (exit !== undefined) return { calls: [], exit, folder };
    const calls: OpenCall[] = [];
    const collector = collecting(calls, await faultsIn(folder), journal.keyOf);
    const { date } = journal;
    const wrap = () => journal.wrap(collector);
    const writer = await modelWriter(choice, settings, { month: date.slice(0, 7), note, wrap });
    const { run, ...proofs } = await loadPipeline();
    const outcome = await run({ ...material, ...writer, ...proofs, depth, date, signal: world.signal });
    if (outcome.waiting)
      await writeOpenCalls(
        folder,
        calls.map(({ key }) => key),
      );
    else await finish(designBeside(path), folder, outcome, world);
    return { calls, exit: outcome.waiting ? exits.ok : outcome.exit, folder };
  } finally {
    await journal.close(true);
  }
}

async function finish(path: string, folder: string, { text, review, exit }: Outcome, world: World): Promise<void> {
  await writeOutput(await prepareOutput(path, true), text);
  await writeReady(folder, exit);
  const { error, warning } = review?.counts ?? { error: 0, warning: 0 };
  world.err(`${review?.verdict ?? "fail"}: ${path} ${count(error, "error")}, ${count(warning, "warning")}\n`);
}

function linesOf(calls: OpenCall[], { model, baseUrl }: Hosted): string {
  return calls.map(({ key, request }) => `${lineOf(key, request, model, baseUrl)}\n`).join("");
}

/** Wave after wave through the Batch API until nothing is open. */
async function submit(settings: BatchSettings, choice: Hosted, briefs: string[], world: World): Promise<number> {
  const { runRemotely } = await import("../../providers/batch-api.ts");
  for (let wave = 1; ; wave += 1) {
    const { calls, exit } = await nextWave(settings, choice, briefs, world);
    if (calls.length === 0) return exit;
    world.err(`wave ${wave}: ${count(calls.length, "call")} sent to ${hostOf(choice.baseUrl)}\n`);
    const note = (text: string) => world.err(`wave ${wave}: ${text}\n`);
    const results = runRemotely(linesOf(calls, choice), choice, { signal: world.signal, every: settings.every, note });
    tell(`wave ${wave}`, await take(world, results), world);
  }
}
