import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** Which layers each may import from, itself aside; `type` layers only by `import type`. */
const layers: Record<string, { may: string[]; types?: string[] }> = {
  errors: { may: [] },
  version: { may: [] },
  files: { may: ["errors"] },
  atomic: { may: [] },
  journal: { may: ["errors", "atomic"], types: ["providers"] },
  document: { may: [] },
  quantities: { may: [] },
  blocks: { may: [] },
  design: { may: ["document", "quantities"], types: ["blocks"] },
  graph: { may: ["design"] },
  rules: { may: ["document", "design", "graph", "quantities", "brief"] },
  brief: { may: ["quantities"] },
  reading: { may: ["document", "blocks", "design"] },
  review: { may: ["reading", "document", "design", "graph", "quantities", "ledger", "rules"] },
  ledger: { may: ["design", "quantities"] },
  compare: { may: ["document", "design", "quantities", "ledger", "rules"] },
  fix: { may: ["reading", "document", "blocks", "design", "graph", "quantities", "ledger"] },
  emitters: {
    may: ["document", "design", "graph", "quantities", "rules"],
    types: ["review", "ledger", "compare", "drafters"],
  },
  prompts: { may: ["errors", "files", "design"] },
  providers: { may: ["errors"] },
  drafters: {
    may: [
      "errors",
      "files",
      "document",
      "reading",
      "design",
      "quantities",
      "rules",
      "brief",
      "prompts",
      "ledger",
      "pipeline",
      "review",
    ],
    types: ["providers"],
  },
  pipeline: {
    may: ["errors", "document", "design", "rules", "review", "fix", "prompts"],
    types: ["drafters", "providers"],
  },
  commands: { may: ["*"] },
  index: { may: ["*"] },
  cli: { may: ["commands", "errors", "version"] },
  world: { may: ["errors"], types: ["commands"] },
  bin: { may: ["cli", "world", "errors"] },
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
const imports = files.flatMap((path) => {
  const text = readFileSync(join(src, path), "utf8");
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return Array.from(found, ([, type, from, lazy]) => ({
    path,
    type: type !== undefined,
    lazy: lazy !== undefined,
    target: (from ?? lazy)!,
  }));
});
const layerOf = (path: string) => path.split(/[/.]/)[0]!;

test("a layer imports only the layers below it", () => {
  const crossings = imports
    .filter(({ target }) => target.startsWith("."))
    .flatMap(({ path, type, target }) => {
      const [from, to] = [layerOf(path), layerOf(relative(src, join(src, dirname(path), target)))];
      const { may, types = [] } = layers[from] ?? { may: [] };
      const allowed = from === to || may.includes("*") || may.includes(to) || (type && types.includes(to));
      return allowed ? [] : [`${path} imports ${target}`];
    });
  expect(crossings).toEqual([]);
  expect(files.length).toBeGreaterThan(40);
});

test("every layer is in the table, and nobody imports the commands but the command line", () => {
  expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in layers))).toEqual([]);
});

test("rules, readers and emitters see neither disk, network nor process", () => {
  const pure = imports.filter(({ path }) =>
    /^(?:document|design|quantities|rules|emitters|review|ledger|fix|brief|compare)\b/.test(path),
  );
  expect(
    pure.filter(({ target }) => target.startsWith("node:")).map(({ path, target }) => `${path} ${target}`),
  ).toEqual([]);
  const reached = files
    .filter((path) => !/^(?:commands|cli|bin|world|journal\/lock)\b/.test(path))
    .filter((path) => /\b(?:console\.|process\.(?!cwd))/.test(readFileSync(join(src, path), "utf8")));
  expect(reached).toEqual([]);
});

test("openai is imported in one file, and zod never where check would load it", () => {
  const users = (name: string) => [
    ...new Set(imports.filter(({ target, type }) => target === name && !type).map(({ path }) => path)),
  ];
  expect(users("openai")).toEqual(["providers/line.ts"]);
  expect(users("zod")).toEqual(["design/design.ts", "emitters/report.ts"]);
  expect(users("zod/mini")).toEqual(["prompts/prompt.ts"]);
  const loaded = imports
    .filter(({ type, lazy, target }) => !type && !lazy && /\/(?:design|report)\.ts$/.test(target))
    .map(({ path }) => path);
  expect(loaded.filter((path) => path !== "index.ts")).toEqual([]);
});
