import type { World } from "./commands/command.ts";
import { exits } from "./errors.ts";

/** The process as commands see it. A reader that closes the pipe early ends the program quietly; a second Ctrl-C ends it at once. */
export function systemWorld(): World {
  const stop = new AbortController();
  process.on("SIGINT", () => {
    if (stop.signal.aborted) process.exit(exits.cancelled);
    stop.abort();
  });
  process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code === "EPIPE") process.exit(process.exitCode ?? exits.ok);
    throw cause;
  });
  return {
    stdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
    env: process.env,
    cwd: process.cwd(),
    signal: stop.signal,
  };
}
