import { readdirSync, readFileSync } from "node:fs";
import { packageRoot } from "../files.ts";
import { type Pattern, readPattern } from "./bind/pattern.ts";

const loaded = new Map<string, Pattern[]>();

/** Reads every pattern of the package once, in the order of their names; there may be none. */
export function loadPatterns(folder: URL = new URL("blueprints/patterns/", packageRoot())): Pattern[] {
  const known = loaded.get(folder.href);
  if (known) return known;
  const patterns = namesIn(folder).map((name) =>
    readPattern(readFileSync(new URL(name, folder), "utf8"), `blueprints/patterns/${name}`),
  );
  loaded.set(folder.href, patterns);
  return patterns;
}

function namesIn(folder: URL): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .sort();
  } catch {
    return [];
  }
}
