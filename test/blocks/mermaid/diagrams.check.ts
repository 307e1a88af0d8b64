import { describe, expect, test } from "vitest";
import { parseMermaid } from "../../../src/blocks/mermaid/index.ts";
import { type Case, casesIn } from "./cases.ts";

const valid = casesIn("valid");
const broken = casesIn("broken").map((one) => ({ ...one, fault: parseMermaid(one.text).faults[0] }));

test("the set is as large as was promised", () => {
  expect(valid.length).toBeGreaterThanOrEqual(160);
  expect(broken.length).toBeGreaterThanOrEqual(70);
});

describe.each([...new Set(valid.map(({ kind }) => kind))])("%s", (kind) => {
  test.each(valid.filter((one) => one.kind === kind))("accepted: $name", ({ text }) => {
    const block = parseMermaid(text);
    expect(block.faults).toEqual([]);
    expect(block.drawing?.type).toBe(kind);
  });

  test.each(broken.filter((one) => one.kind === kind && one.fault))(
    "told at its place: $name",
    ({ text, lines, fault }) => {
      const { line, column } = fault!.place;
      const source = text.split("\n");
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual((source[line - 1]?.length ?? -1) + 1);
      if (lines.length > 0) expect(lines).toContain(line);
    },
  );

  test.each(broken.filter((one) => one.kind === kind && one.fault?.mended))(
    "mended without loss: $name",
    ({ text, fault }) => {
      expect(parseMermaid(fault!.mended!).faults).toEqual([]);
      const kept = wordsOf(fault!.mended!);
      expect(wordsOf(text).filter((word) => !kept.includes(word))).toEqual([]);
    },
  );
});

test("at least 97 % are told and 60 % mended", () => {
  const kinds = [...new Set(broken.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => row(kind, (one) => one.kind === kind));
  console.table([...rows, row("all", () => true)]);
  const told = broken.filter(({ fault }) => fault);
  expect(told.length / broken.length).toBeGreaterThanOrEqual(0.97);
  expect(told.filter(({ fault }) => fault!.mended).length / broken.length).toBeGreaterThanOrEqual(0.6);
});

/** Every mend is reviewed: this file is what `fix` writes. */
test("the mends are as reviewed", async () => {
  const mends = broken.flatMap(({ kind, name, fault }) =>
    fault?.mended ? [`## ${kind}: ${name}\n\n\`\`\`mermaid\n${fault.mended}\n\`\`\`\n`] : [],
  );
  await expect(["# Broken diagrams, mended\n", ...mends].join("\n")).toMatchFileSnapshot("diagrams/mended.md");
});

function row(kind: string, of: (one: Case) => boolean): Record<string, string | number> {
  const mine = broken.filter(of);
  const share = (count: number) => `${count} (${((100 * count) / mine.length).toFixed(1)} %)`;
  return {
    kind,
    valid: valid.filter(of).length,
    broken: mine.length,
    told: share(mine.filter(({ fault }) => fault).length),
    mended: share(mine.filter(({ fault }) => fault?.mended).length),
  };
}

/** Words of the language and of others' that a mend may replace by the language's own. */
const keywords =
  /^(?:(?:end|el(?:se)?if|if|and|create|deactivate|destroy|participant|return|above|over|interface|enum|abstract|title|startuml|label|lr|\w*diagrams?|C4\w*|sequence|container|queue|mermaid)$)/i;

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !keywords.test(word));
}
