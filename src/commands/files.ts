import { readFile, stat } from "node:fs/promises";
import { exits, Failure } from "../errors.ts";

const largest = 20 * 1024 * 1024;

/** Reads a Markdown file; a missing file, a folder, or one over 20 MiB is a `Failure` that names it. Bytes that are no UTF-8 become U+FFFD. */
export async function readDocument(path: string): Promise<string> {
  const found = await stat(path).catch((cause) => {
    throw new Failure(cannotRead(path, cause));
  });
  if (found.isDirectory())
    throw new Failure(
      `\`${path}\` is a folder; name a Markdown file in it, for example \`${path.replace(/\/$/, "")}/design.md\``,
    );
  if (found.size > largest)
    throw new Failure(
      `\`${path}\` has ${Math.round(found.size / 1024 / 1024)} MiB; a design of more than 20 MiB is not read`,
    );
  const bytes = await readFile(path).catch((cause) => {
    throw new Failure(cannotRead(path, cause));
  });
  return bytes.toString("utf8");
}

function cannotRead(path: string, cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT") return `there is no file \`${path}\`; check the path, it is taken from the working directory`;
  if (code === "EACCES" || code === "EPERM") return `\`${path}\` may not be read; check its permissions`;
  return `\`${path}\` cannot be read: ${message}`;
}

/** A whole number of at least `least`, from a flag. */
export function wholeNumber(flag: string, text: unknown, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Failure(`--${flag} takes a whole number of at least ${least}, not \`${text}\``, exits.usage);
  return number;
}

/** One of the values a flag knows. */
export function oneOf<T extends string>(flag: string, text: unknown, known: readonly T[], otherwise: T): T {
  if (text === undefined) return otherwise;
  if (!known.includes(text as T))
    throw new Failure(`--${flag} knows ${known.join(", ")}; not \`${text}\``, exits.usage);
  return text as T;
}
