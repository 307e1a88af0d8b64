import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fix } from "../../src/fix.ts";
import { review } from "../../src/review.ts";

const root = new URL("../../", import.meta.url);
const documents = readdirSync(new URL("blueprints", root)).flatMap((name) =>
  name.endsWith(".md") ? [`blueprints/${name}`] : [],
);

test.each(documents)("%s in the house form has no error and no warning, and fix leaves it as it is", async (path) => {
  const text = readFileSync(new URL(path, root), "utf8");
  const { diagnostics, verdict } = await review(text, { strict: true });
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(verdict).toBe("pass");
  expect(await fix(text)).toEqual({ text, changes: 0, problems: [] });
});
