import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCode } from "../../../src/blocks/code/index.ts";
import { fencesOf } from "./fences.ts";

const languages = ["ts", "tsx", "sql", "json", "jsonc", "yaml", "graphql", "proto", "go", ""];
const sources = ["typescript", "sql", "json", "yaml", "graphql", "protobuf", "openapi"].flatMap((folder) =>
  ["valid", "broken"].flatMap((name) => fencesOf(folder, name).map(({ source }) => source)),
);

/** Places of all that is told of a block. */
async function placesIn(language: string, source: string) {
  const block = await parseCode(language, source);
  const declared = block?.declarations ?? [];
  return [
    ...(block?.faults ?? []).map(({ place }) => place),
    ...declared.flatMap(({ place, fields }) => [place, ...fields.map((field) => field.place)]),
  ];
}

async function expectTrue(language: string, source: string) {
  const lines = source.split("\n");
  for (const { line, column } of await placesIn(language, source)) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
  }
}

describe.each(languages)("any text as %s", (language) => {
  test("gives a block or none, with places inside of it", async () => {
    const words = fc.constantFrom(
      ..."{ } [ ] ( ) < > : ; , = | ... … ' \" ` \n \t // -- /* type CREATE TABLE message a $x @".split(" "),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(" ")),
    );
    await fc.assert(
      fc.asyncProperty(text, (source) => expectTrue(language, source)),
      { numRuns: 60 },
    );
  });

  test("and a snippet that is cut anywhere", async () => {
    const cut = fc.tuple(fc.constantFrom(...sources), fc.nat(400), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(cut, ([source, at, length]) =>
        expectTrue(language, source.slice(0, at) + source.slice(at + length)),
      ),
      { numRuns: 60 },
    );
  });
});

test("what is too long or too deep is not checked", async () => {
  for (const language of ["ts", "sql", "json", "yaml", "graphql", "proto"]) {
    for (const deep of ["(".repeat(300), "[{".repeat(30_000), "- ".repeat(20_000), "{ a: ".repeat(1_000)])
      expect(await parseCode(language, deep)).toMatchObject({
        faults: [],
        notChecked: expect.stringContaining("deeply"),
      });
    expect(await parseCode(language, "a".repeat(300_000))).toMatchObject({
      notChecked: expect.stringContaining("200 kB"),
    });
  }
  for (const deep of ["!".repeat(50_000), `x = ${"a => ".repeat(20_000)}`, `type A = ${"B<".repeat(20_000)}`])
    expect(await parseCode("ts", deep)).toMatchObject({ faults: [], notChecked: expect.stringContaining("deeply") });
});

test("Windows line ends change nothing", async () => {
  for (const { language, source } of fencesOf("typescript", "broken").concat(fencesOf("sql", "broken")))
    expect(await parseCode(language, source.replaceAll("\n", "\r\n"))).toEqual(await parseCode(language, source));
});
