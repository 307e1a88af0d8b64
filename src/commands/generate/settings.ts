import { Failure } from "../../errors.ts";
import type { Arguments } from "../command.ts";

export const depths = ["lean", "standard", "thorough"] as const;

/** The flags of `generate`, validated. */
export type Settings = {
  brief: string;
  output?: string;
  provider: string;
  model?: string;
  baseUrl?: string;
  depth: (typeof depths)[number];
  context: string[];
  rounds: number;
  concurrency?: number;
  tokens?: number;
  local: boolean;
  resume: boolean;
  force: boolean;
};

/** The flags of a batch. */
export type BatchSettings = Omit<Settings, "brief" | "resume"> & {
  batch: "export" | "import" | "submit";
  /** Briefs, or for `import` the results. */
  paths: string[];
  /** Milliseconds between two looks at a batch that runs elsewhere. */
  every: number;
};

const waves = ["export", "import", "submit"] as const;

/** Reads the flags of a batch; undefined where none is asked for. Throws a `Failure` as `readSettings` does. */
export function readBatchSettings(given: Arguments): BatchSettings | undefined {
  const asked = text(given.values.batch);
  if (asked === undefined) return undefined;
  const batch = waves.find((known) => known === asked);
  if (!batch) throw new Failure(`unknown step of a batch \`${asked}\`: use ${waves.join(", ")}`);
  if (given.values.resume === true) throw new Failure("a batch goes on by itself where it stands: leave out --resume");
  const { brief: _, resume: __, ...settings } = readSettings({ ...given, positionals: ["-"] });
  const seconds = number("--batch-poll", text(given.values["batch-poll"]), 1, 3_600) ?? 30;
  return { ...settings, batch, paths: given.positionals, every: seconds * 1000 };
}

/** Reads the flags. Throws a `Failure` that names the flag, its value and what is accepted. */
export function readSettings({ values, positionals }: Arguments): Settings {
  const [brief, ...more] = positionals;
  if (brief === undefined)
    throw new Failure('no brief is given: generate "what shall be designed", or - for stdin, or @file');
  if (more.length > 0)
    throw new Failure(`the brief is one argument, and \`${more[0]}\` is another: put the brief into quotes`);
  return {
    brief,
    output: text(values.output),
    provider: text(values.provider) ?? "auto",
    model: named("--model", text(values.model)),
    baseUrl: text(values["base-url"]),
    depth: depthOf(text(values.depth)),
    context: Array.isArray(values.context) ? values.context : [],
    rounds: number("--rounds", text(values.rounds), 0, 3) ?? 2,
    concurrency: number("--concurrency", text(values.concurrency), 1, 8),
    tokens: number("--max-tokens-total", text(values["max-tokens-total"]), 1, 999_999_999),
    local: values.local === true,
    resume: values.resume === true,
    force: values.force === true,
  };
}

/** Throws a `Failure` for a depth that there is not; `standard` when none is given. */
export function depthOf(value = "standard"): Settings["depth"] {
  const depth = depths.find((known) => known === value);
  if (!depth) throw new Failure(`unknown depth \`${value}\`: use ${depths.join(", ")}`);
  return depth;
}

function number(flag: string, value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const found = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (found >= least && found <= most) return found;
  throw new Failure(`${flag} \`${value}\` is not accepted: give a whole number from ${least} to ${most}`);
}

function named(flag: string, value: string | undefined): string | undefined {
  if (value !== undefined && !value.trim()) throw new Failure(`${flag} is empty: give a name, or leave it out`);
  return value;
}

function text(value: Arguments["values"][string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}
