import { readdirSync, readFileSync } from "node:fs";
import { exits, Failure } from "../errors.ts";
import { packageRoot } from "../files.ts";
import { type Blueprint, readBlueprint } from "./bind/blueprint.ts";

const loaded = new Map<string, Blueprint[]>();

/** Reads every blueprint of the package once, in the order of their names. Throws a `Failure` when there is none. */
export function loadBlueprints(folder: URL = new URL("blueprints/", packageRoot())): Blueprint[] {
  const known = loaded.get(folder.href);
  if (known) return known;
  const blueprints = namesIn(folder).map((name) =>
    readBlueprint(readFileSync(new URL(name, folder), "utf8"), `blueprints/${name}`),
  );
  if (blueprints.length === 0)
    throw new Failure(
      "no blueprints were found in `blueprints/`: install the package again, or use a model with `--provider openai`",
      exits.crash,
    );
  loaded.set(folder.href, blueprints);
  return blueprints;
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
