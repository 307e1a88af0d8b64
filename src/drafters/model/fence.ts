import { createHash } from "node:crypto";
import { normal } from "./normal.ts";

/**
 * The name of the fences around material: the same for the same material, so that prompts repeat, and not to be guessed
 * by it, because it would have to hold the hash of itself.
 */
export function tagFor(brief: string, context: string[]): string {
  const hash = createHash("sha256");
  for (const text of [brief, ...context]) hash.update(`${Buffer.byteLength(text)}\n${text}\n`);
  return `material-${hash.digest("hex").slice(0, 16)}`;
}

/** `text` between two tags, without what cannot be seen and without the tag itself. */
export function fenced(tag: string, name: string, text: string): string {
  return `<${tag} ${name}>\n${normal(text).split(tag).join("").trim()}\n</${tag}>`;
}
