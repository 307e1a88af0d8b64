import type { ParseArgsConfig } from "node:util";

/** The world as a command sees it; the only way to reach process and console. */
export type World = {
  stdin(): Promise<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
  /** Whether stderr is a terminal, so that a line of progress may be rewritten. */
  terminal: boolean;
  env: Record<string, string | undefined>;
  /** The folder in which the program was started. */
  cwd: string;
  /** Aborted by the first Ctrl-C. */
  signal: AbortSignal;
};

export type Arguments = { values: Record<string, string | boolean | string[] | undefined>; positionals: string[] };

export type Command = {
  name: string;
  summary: string;
  /** What stands behind the name, e.g. `FILE… [--strict]`. */
  usage: string;
  /** Flags, each with its line for `--help`. */
  options: Record<string, NonNullable<ParseArgsConfig["options"]>[string] & { help: string; value?: string }>;
  /** Answers with the exit code; throws a `Failure` for a wrong use. */
  run(given: Arguments, world: World): Promise<number>;
};
