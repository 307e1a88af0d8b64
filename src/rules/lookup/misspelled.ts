import type { Position } from "unist";
import { insideCode } from "../../design/markup.ts";
import { isProblem } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { everyNode } from "./nodes.ts";

const shape = /^\p{Ll}[\p{Ll}\p{N}]*(?:_[\p{Ll}\p{N}]+)+$/u;
const shortest = 6;
const most = 40;

/** Names alone in inline code that stand once in the text and are nearly a name of the ledger. */
export function* misspelledNames({ document, design, ledger }: Facts): Generator<{
  name: string;
  meant: string;
  at: Position;
}> {
  if (design.quantities.length === 0) return;
  const names = new Set(design.quantities.map(({ name }) => name));
  const live = new Set([...design.results, ...design.checks].map(({ expression }) => expression.at.start.offset));
  let looked = 0;
  for (const node of everyNode(document.tree)) {
    if (node.type !== "inlineCode" || node.value.length < shortest || !shape.test(node.value)) continue;
    const at = insideCode(node);
    if (names.has(node.value) || live.has(at.start.offset) || isRepeated(document, node.value)) continue;
    if (looked++ > most) return;
    const value = ledger.value(node.value);
    const meant = isProblem(value) && value.kind === "unknown-quantity" ? value.suggestion : undefined;
    if (meant) yield { name: node.value, meant, at };
  }
}

/** What is written twice is another thing with a similar name, such as a metric or a field. */
function isRepeated({ source, frontMatter }: Facts["document"], name: string): boolean {
  const first = source.indexOf(name, frontMatter.end);
  return source.indexOf(name, first + 1) >= 0;
}
