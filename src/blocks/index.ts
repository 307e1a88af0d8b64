import type { Code, Nodes, Root } from "mdast";
import type { Block } from "./block.ts";

/** Blocks that were parsed before: drafting and repair read documents that differ in a section or two. */
const known = new Map<string, Block | undefined>();
const mostKnown = 200;
const longestKnown = 50_000;

/** What stands in each fenced block; a parser is loaded when the first block in its language is met. Treat blocks as frozen. */
export async function parseBlocks(tree: Root): Promise<Map<Code, Block>> {
  const blocks = new Map<Code, Block>();
  for (const code of codeIn(tree)) {
    const block = await blockOf(languageOf(code), code.value);
    if (block) blocks.set(code, block);
  }
  return blocks;
}

/** Every fenced block in reading order, without recursion. */
function* codeIn(tree: Root): Generator<Code> {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "code") yield node;
    if ("children" in node)
      for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]!);
  }
}

/** A block without a language is a diagram if it begins as one. */
function languageOf({ lang, value }: Code): string {
  const name = (lang ?? "").toLowerCase();
  const isDiagram = /^\s*(?:flowchart|graph) (?:LR|TD|TB|RL|BT)\b|^\s*sequenceDiagram\b/.test(value);
  return name === "" && isDiagram ? "mermaid" : name;
}

async function blockOf(language: string, source: string): Promise<Block | undefined> {
  const key = `${language}\n${source}`;
  if (known.has(key)) return known.get(key);
  const block = await parsed(language, source);
  if (known.size >= mostKnown) known.clear();
  if (key.length <= longestKnown) known.set(key, block);
  return block;
}

async function parsed(language: string, source: string): Promise<Block | undefined> {
  if (language === "mermaid") return (await import("./mermaid/index.ts")).parseMermaid(source);
  return (await import("./code/index.ts")).parseCode(language, source);
}
