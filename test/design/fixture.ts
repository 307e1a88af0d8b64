import { readFileSync } from "node:fs";
import type { Position } from "unist";
import { parseBlocks } from "../../src/blocks/index.ts";
import type { Design } from "../../src/design/design.ts";
import { read } from "../../src/design/read.ts";
import { parse } from "../../src/document/index.ts";

/** The text of a fixture of this folder. */
export function textOf(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.md`, import.meta.url), "utf8");
}

/** The text of a design that other tests use too. */
export function sharedText(name: string): string {
  return readFileSync(new URL(`../designs/${name}.md`, import.meta.url), "utf8");
}

/** The design of a text, with what its fenced blocks hold. */
export async function designOf(text: string): Promise<Design> {
  const document = parse(text);
  return read(document, await parseBlocks(document.tree));
}

/** The stretch of a text at a position. */
export function slice(text: string, { start, end }: Position): string {
  return text.slice(start.offset, end.offset);
}

/** Whether line and column of both ends agree with the offsets. */
export function isTrue(text: string, { start, end }: Position): boolean {
  return [start, end].every(({ line, column, offset = -1 }) => {
    const before = text.slice(0, offset).split("\n");
    return before.length === line && (before.at(-1)?.length ?? 0) + 1 === column;
  });
}
