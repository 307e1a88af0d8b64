import { parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import type { Arguments, Command, World } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { exits, Failure } from "./errors.ts";
import { version } from "./version.ts";

/** Runs one command line and answers with its exit code; whatever goes wrong is said in one line on stderr. */
export async function run(argv: string[], world: World): Promise<number> {
  try {
    return await dispatch(argv, world);
  } catch (cause) {
    if (cause instanceof Failure) {
      world.err(`system-design: ${cause.message}\n`);
      return cause.exit;
    }
    if (world.signal.aborted) return exits.cancelled;
    world.err(
      `system-design: crashed, which is a fault of this program and not of your document: ${(cause as Error)?.message ?? cause}\n`,
    );
    if (world.env.SYSTEM_DESIGN_DEBUG) world.err(`${(cause as Error)?.stack}\n`);
    return exits.crash;
  }
}

async function dispatch([name, ...rest]: string[], world: World): Promise<number> {
  if (name === "--version" || name === "-v") return say(world, `${version}\n`);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return say(world, overview());
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Failure(`there is no command \`${name}\`${nearest(name)}; \`--help\` lists the commands`);
  if (rest.includes("--help") || rest.includes("-h")) return say(world, usage(command));
  return command.run(argumentsOf(command, rest), world);
}

function say(world: World, text: string): number {
  world.out(text);
  return exits.ok;
}

function argumentsOf(command: Command, args: string[]): Arguments {
  try {
    return parseArgs({ args, options: command.options, allowPositionals: true, strict: true }) as Arguments;
  } catch (cause) {
    const [message] = (cause as Error).message.split(/\.\s|\n/);
    throw new Failure(`${command.name}: ${message?.replace(/'/g, "`")}; \`${command.name} --help\` lists the flags`);
  }
}

function nearest(name: string): string {
  const [best] = commands
    .map((one) => ({ name: one.name, far: distance(one.name, name) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= 3 ? `; did you mean \`${best.name}\`?` : "";
}

function overview(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return `system-design ${version}: writes a system design document and proves it\n\nusage: system-design COMMAND …\n\n${lines.join("\n")}\n\n\`system-design COMMAND --help\` shows the flags of a command.\nexit codes: 0 fine, 1 problems found, 2 written with gaps, 3 budget reached, 4 refused by the provider, 5 provider failed, 64 wrong use, 70 our own crash, 130 cancelled\n`;
}

function usage({ name, usage, summary, options }: Command): string {
  const flags = Object.entries(options).map(
    ([flag, { short, value, help }]) =>
      `  ${short ? `-${short}, ` : ""}--${flag}${value ? ` ${value}` : ""}\n      ${help}`,
  );
  return `usage: system-design ${name} ${usage}\n\n${summary}\n${flags.length > 0 ? `\n${flags.join("\n")}\n` : ""}`;
}
