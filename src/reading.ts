import { parseBlocks } from "./blocks/index.ts";
import { read } from "./design/read.ts";
import { parse } from "./document/index.ts";

/** A text parsed, its fenced blocks too, and read. Any text gives a Design; never fails. */
export async function readText(text: string, path?: string) {
  const document = parse(text, path);
  const blocks = await parseBlocks(document.tree);
  return { document, blocks, design: read(document, blocks) };
}
