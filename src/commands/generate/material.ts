import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Failure } from "../../errors.ts";
import type { World } from "../command.ts";

/** Longest brief and longest context file, in bytes. */
export const longest = 200 * 1024;

/** The brief from its argument: the text itself, `-` for stdin, or `@file`. Throws a `Failure` for what is no brief. */
export async function briefFrom(argument: string, world: Pick<World, "stdin">): Promise<string> {
  if (argument === "-") return textOf(await world.stdin(), "the brief on stdin");
  if (argument.startsWith("@")) return fileText(argument.slice(1), "brief");
  return textOf(Buffer.from(argument), "the brief");
}

/** The text of a brief or context file. Throws a `Failure` that names the file and the remedy. */
export async function fileText(path: string, what: string): Promise<string> {
  if (!path) throw new Failure(`no name of a ${what} file is given: write @ and its path`);
  try {
    if ((await stat(path)).isDirectory()) throw new Failure(`\`${path}\` is a folder: give a ${what} file`);
    return textOf(await head(path), `the ${what} \`${path}\``);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "does not exist: check the path" : `cannot be read (${code})`;
    throw new Failure(`the ${what} file \`${path}\` ${reason}`, undefined, { cause });
  }
}

/** What is read is bounded, also from a pipe or a device. */
async function head(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(path, { end: longest })) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > longest)
    throw new Failure(`${name} is longer than ${longest / 1024} KB: shorten it, or give parts of it with --context`);
  const text = decoded(bytes);
  if (text === undefined || text.includes("\0"))
    throw new Failure(`${name} is no text in UTF-8: save it as plain text or Markdown`);
  if (!text.trim()) throw new Failure(`${name} is empty: say in a sentence what shall be designed`);
  return text.trim();
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
