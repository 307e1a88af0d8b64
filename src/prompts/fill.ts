import { exits, Failure } from "../errors.ts";
import type { Prompt } from "./prompt.ts";

const placeholder = /\{\{([a-z_]+)\}\}/g;

/** The names used as `{{name}}`, each once, in order. */
export function placeholdersOf(body: string): string[] {
  return [...new Set(Array.from(body.matchAll(placeholder), ([, name]) => name!))];
}

/** Puts every value at its placeholder, once: braces inside a value stay as they are. Throws when a value is missing or not asked for. */
export function fill(prompt: Pick<Prompt, "id" | "inputs" | "body">, values: Record<string, string>): string {
  const given = Object.keys(values);
  const missing = prompt.inputs.filter((name) => !given.includes(name));
  const surplus = given.filter((name) => !prompt.inputs.includes(name));
  if (missing.length + surplus.length > 0) {
    const words = [...missing.map((name) => `needs \`${name}\``), ...surplus.map((name) => `has no \`{{${name}}}\``)];
    throw new Failure(`prompt \`${prompt.id}\` ${words.join(", ")}`, exits.crash);
  }
  return prompt.body.replace(placeholder, (_, name: string) => values[name] ?? "");
}
