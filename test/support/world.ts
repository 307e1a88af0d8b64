import { tmpdir } from "node:os";
import { run } from "../../src/cli.ts";
import type { World } from "../../src/commands/command.ts";

export type Outcome = { code: number; out: string; err: string };

/** Runs a command line in this process; nothing of the machine's environment is seen. */
export async function runCli(
  argv: string[],
  given: Partial<World> & { input?: string | Uint8Array } = {},
): Promise<Outcome> {
  const { input = "", ...world } = given;
  const outcome = { out: "", err: "" };
  const code = await run(argv, {
    stdin: async () => (typeof input === "string" ? Buffer.from(input) : input),
    out: (text) => {
      outcome.out += text;
    },
    err: (text) => {
      outcome.err += text;
    },
    terminal: false,
    env: {},
    cwd: tmpdir(),
    signal: new AbortController().signal,
    ...world,
  });
  return { code, ...outcome };
}
