import { describeConflict, findConflicts, readBrief } from "../../brief/index.ts";
import { count } from "../../emitters/emitter.ts";
import { exits, Failure } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import type { Outcome } from "../../pipeline/run.ts";
import { type Choice, choose } from "../../providers/choose.ts";
import { hostOf } from "../../providers/hosts.ts";
import { findLocalServer } from "../../providers/probe.ts";
import { redact } from "../../providers/redact.ts";
import type { World } from "../command.ts";
import { briefFrom, fileText } from "./material.ts";
import { type Output, prepareOutput, writeOutput } from "./output.ts";
import { createShow } from "./progress.ts";
import { loadPipeline, type Material, openRun, today } from "./run.ts";
import type { Settings } from "./settings.ts";
import { embeddedWriter, modelWriter, type Writer } from "./writer.ts";

/** Drafts, checks, repairs and writes; answers with the exit code. Whatever can be refused is refused before the first call. */
export async function writeDesign(settings: Settings, world: World): Promise<number> {
  const brief = await briefFrom(settings.brief, world);
  const context = await Promise.all(settings.context.map((path) => fileText(path, "context")));
  const output = settings.output === undefined ? undefined : await prepareOutput(settings.output, settings.force);
  const choice = await choose({ ...settings, env: world.env }, findLocalServer);
  const quiet = redacting(world);
  const journal = await journalFor({ brief, context }, settings, choice, quiet);
  const contradictions = contradictionsIn(brief);
  for (const message of contradictions) quiet.err(`infeasible: ${message}; ask which of the two gives way\n`);
  quiet.err(`${introduction(choice)}\n`);
  let exit: number | undefined;
  try {
    const outcome = await write({ brief, context }, settings, { choice, journal }, quiet);
    for (const { message } of infeasible(outcome))
      if (!contradictions.some((told) => message.startsWith(told))) quiet.err(`infeasible: ${message}\n`);
    await deliver(outcome, output, world);
    quiet.err(`${verdictOf(outcome, settings.output)}\n`);
    exit = outcome.exit;
    return exit;
  } finally {
    const keep = exit !== exits.ok && journal !== undefined && journal.kept() > 0;
    if (keep)
      quiet.err(
        `the answers so far are kept in ${journal.folder}: the same command with --resume goes on from there\n`,
      );
    await journal?.close(keep);
  }
}

/** The journal of a run that asks a model. */
async function journalFor(
  material: Material,
  settings: Settings,
  choice: Choice,
  world: World,
): Promise<Journal | undefined> {
  const { resume } = settings;
  if (choice.kind === "offline") {
    if (resume)
      throw new Failure("--resume goes on with a run that asks a model, and here the embedded drafter writes");
    return undefined;
  }
  const note = (text: string) => world.err(`${text}\n`);
  const journal = await openRun({ material, settings, choice, world, note, resume: resume ? "always" : "never" });
  if (resume) note(`resuming: ${count(journal.kept(), "answer")} of ${journal.date} stand`);
  return journal;
}

/** What the brief says against itself, before the first call is paid for. */
function contradictionsIn(text: string): string[] {
  const brief = readBrief(text);
  return findConflicts(brief).map((conflict) => describeConflict(brief, conflict));
}

function infeasible({ review }: Outcome) {
  return review?.diagnostics.filter(({ rule }) => rule === "no-infeasible-brief") ?? [];
}

type Asked = { choice: Choice; journal: Journal | undefined };

async function write(
  material: Material,
  settings: Settings,
  { choice, journal }: Asked,
  world: World,
): Promise<Outcome> {
  const date = journal?.date ?? today();
  let writer: Writer | undefined;
  const show = createShow(world, () => writer?.budget.spent() ?? { requests: 0, input: 0, output: 0, cached: 0 });
  writer =
    choice.kind === "offline"
      ? await embeddedWriter()
      : await modelWriter(choice, settings, { month: date.slice(0, 7), note: show.note, wrap: journal?.wrap });
  const { run, ...proofs } = await loadPipeline();
  const { depth } = settings;
  const written = writer.drafter.depth?.(depth, material.brief) ?? depth;
  if (written !== depth && depth !== "standard")
    world.err(`the depth is ${written}, not ${depth}: what writes here has no other form for this request\n`);
  const remark = writer.drafter.remark?.(material);
  if (remark) world.err(`note: ${remark}\n`);
  const report = choice.kind === "openai" ? show.event : undefined;
  try {
    return await run({ ...material, ...writer, ...proofs, depth, date, signal: world.signal, report });
  } finally {
    show.end();
  }
}

/** Every word on stderr without the key, whatever a server may have put into its message. */
export function redacting(world: World): World {
  const keys = [world.env.OPENAI_API_KEY?.trim()];
  return { ...world, err: (text) => world.err(redact(text, keys)) };
}

function introduction(choice: Choice): string {
  if (choice.kind === "openai") return `asking ${choice.model} at ${hostOf(choice.baseUrl)}`;
  return `the embedded blueprint drafter writes (${choice.reason}); for a language model set OPENAI_API_KEY, or give --base-url or --local`;
}

/** A document that cannot be written at the end is printed, so that it is not lost. */
async function deliver({ text }: Outcome, output: Output | undefined, world: World): Promise<void> {
  if (!text) return;
  if (!output) return world.out(text);
  try {
    await writeOutput(output, text);
  } catch (cause) {
    world.out(text);
    throw new Failure(`${(cause as Error).message}; the document is on stdout instead`, exits.usage, { cause });
  }
}

function verdictOf({ text, review, failures, stop, exit }: Outcome, path: string | undefined): string {
  const place = path === undefined ? "" : ` ${path}`;
  const why = stop ? `${stop.message}; ` : "";
  if (!text || !review) return `${why}${firstReason(failures, stop)}nothing is written (exit ${exit})`;
  const { error, warning } = review.counts;
  const counts = `${count(error, "error")}, ${count(warning, "warning")}`;
  const missing = failures.size > 0 ? `, not written: ${[...failures.keys()].join(", ")}` : "";
  return `${why}${review.verdict}:${place} ${counts}${missing}${exit === exits.ok ? "" : ` (exit ${exit})`}`;
}

function firstReason(failures: Outcome["failures"], stop: Failure | undefined): string {
  const [first] = failures.values();
  return first && !stop ? `${first.message}; ` : "";
}
