import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { fix } from "../../src/fix.ts";
import { review } from "../../src/review.ts";
import { rules } from "../../src/rules/index.ts";
import { type Base, baseOf, type Mutation } from "../support/mutations/base.ts";
import { graphMutations } from "../support/mutations/graph.ts";
import { numberMutations } from "../support/mutations/numbers.ts";
import { textMutations } from "../support/mutations/texts.ts";

const mutations = [...graphMutations, ...numberMutations, ...textMutations];
const root = new URL("../../", import.meta.url);
const named = ["lookup-redirect", "media-upload", "notifications", "transactional-service"].map((id) => `${id}.md`);
/** All blueprints take minutes: `DOCUMENTS=all` asks for them, four stand for them elsewhere. */
const documents = ["blueprints", "examples"].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name !== "README.md")
    .filter((name) => folder === "examples" || process.env.DOCUMENTS === "all" || named.includes(name))
    .map((name) => `${folder}/${name}`),
);

type Outcome = { fault: string; rule: string; applied: number; found: number; unrelated: string[] };
const outcomes = new Map<string, Outcome>(
  mutations.map(({ fault, rule }) => [fault, { fault, rule, applied: 0, found: 0, unrelated: [] }]),
);

describe.each(documents)("%s", (path) => {
  const text = readFileSync(new URL(path, root), "utf8");

  test("each fault written into it is told by the rule named for it, and no unrelated error", {
    timeout: 180_000,
  }, async () => {
    const base = await baseOf(text);
    const before = new Set((await review(text)).diagnostics.map(key));
    for (const mutation of mutations) await apply(mutation, base, path, before);
  });
});

type Told = { rule: string; message: string; severity: string };

function key({ rule, message }: Told): string {
  return `${rule}\n${message}`;
}

async function apply(mutation: Mutation, base: Base, path: string, before: ReadonlySet<string>) {
  const { fault, rule, besides = [], fixed } = mutation;
  const mutated = mutation.apply(base);
  if (mutated === undefined || mutated === base.text) return;
  const { diagnostics } = await review(fixed ? (await fix(mutated)).text : mutated);
  const fresh = diagnostics.filter((one) => !before.has(key(one)));
  const outcome = outcomes.get(fault)!;
  outcome.applied += 1;
  if (fresh.some((one) => one.rule === rule)) outcome.found += 1;
  else outcome.unrelated.push(`${path}: not found`);
  const errors = fresh.filter((one) => one.severity === "error" && one.rule !== rule && !besides.includes(one.rule));
  outcome.unrelated.push(...errors.map((one) => `${path}: ${one.rule}: ${one.message}`));
}

test("at least 98 % of all faults are found, every fault somewhere, without unrelated errors", () => {
  const all = [...outcomes.values()];
  const applied = all.reduce((sum, one) => sum + one.applied, 0);
  const found = all.reduce((sum, one) => sum + one.found, 0);
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(all.map(({ rule }) => rule)));
  expect(all.filter((one) => one.found === 0).map(({ fault }) => fault)).toEqual([]);
  expect(applied).toBeGreaterThan(mutations.length * documents.length * 0.8);
  expect(found / applied).toBeGreaterThanOrEqual(0.98);
  expect(all.flatMap(({ unrelated }) => unrelated).filter((line) => !line.endsWith("not found"))).toEqual([]);
});

afterAll(() => {
  const lines = [...outcomes.values()].map(
    ({ fault, rule, applied, found, unrelated }) =>
      `${fault.padEnd(46)} ${rule.padEnd(30)} ${found}/${applied}${unrelated.map((line) => `\n    ${line}`).join("")}`,
  );
  const sum = (key: "applied" | "found") => [...outcomes.values()].reduce((all, one) => all + one[key], 0);
  console.log(`${lines.join("\n")}\nfound ${sum("found")} of ${sum("applied")}`);
});
