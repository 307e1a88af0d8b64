import { describe, expect, test } from "vitest";
import { parseCode } from "../../../src/blocks/code/index.ts";
import { fencesOf } from "./fences.ts";

/** How many of each there are at least. */
const languages: [folder: string, valid: number, broken: number][] = [
  ["typescript", 25, 25],
  ["sql", 25, 25],
  ["json", 10, 10],
  ["yaml", 10, 10],
  ["graphql", 10, 10],
  ["protobuf", 10, 10],
  ["openapi", 10, 10],
];

describe.each(languages)("%s", (folder, valid, broken) => {
  test.each(fencesOf(folder, "valid"))("reads $title", async ({ language, source }) => {
    const block = await parseCode(language, source);
    expect(block).toMatchObject({ faults: [] });
    expect(block?.notChecked).toBe(source.includes("AS $$") ? "the body of an SQL function" : undefined);
  });

  test.each(fencesOf(folder, "broken"))("finds $title at its line", async ({ language, source, meta }) => {
    const [fault] = (await parseCode(language, source))?.faults ?? [];
    expect(fault?.place.line, fault?.message).toBe(Number(meta));
    expect(fault?.message).toMatch(/expected|never closed|`/);
  });

  test("has enough of both", () => {
    expect(fencesOf(folder, "valid").length).toBeGreaterThanOrEqual(valid);
    expect(fencesOf(folder, "broken").length).toBeGreaterThanOrEqual(broken);
  });
});
