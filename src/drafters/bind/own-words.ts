import { deep } from "../../design/markup.ts";
import type { Document } from "../../document/index.ts";

export type Span = { start: number; end: number };

/** What is others' and keeps its name: front matter, the quoted brief, addresses, sources of prices and limits, technologies. */
export function keptIn({ source, frontMatter, tree }: Document): Span[] {
  const nodes = deep(tree.children);
  const spanOf = (node: (typeof nodes)[number]): Span => ({
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  });
  const quotes = tree.children.filter(({ type }) => type === "blockquote").map(spanOf);
  const addresses = Array.from(source.matchAll(/https?:\/\/[^\s)>`]+/gu), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const codes = nodes.filter(({ type }) => type === "inlineCode").map(spanOf);
  const sources = nodes
    .filter(({ type }) => type === "paragraph" || type === "tableCell")
    .map(spanOf)
    .filter(({ start, end }) =>
      /^[|\s]*(?:\*\*Technology:?\*\*|Prices:|price:|limit:)/u.test(source.slice(start, Math.min(end, start + 40))),
    )
    .flatMap((span) => outside(span, codes));
  return [{ start: 0, end: frontMatter.end }, ...quotes, ...addresses, ...sources];
}

/** The parts of a span that are no code: names of the ledger are ours wherever they stand. */
function outside({ start, end }: Span, codes: Span[]): Span[] {
  const inside = codes.filter((code) => code.start >= start && code.end <= end);
  const edges = [start, ...inside.flatMap((code) => [code.start, code.end]), end];
  return Array.from({ length: edges.length / 2 }, (_, index) => ({
    start: edges[2 * index]!,
    end: edges[2 * index + 1]!,
  }));
}

/** The design without front matter and quoted brief. */
export function bodyOf({ source, frontMatter, tree }: Document): string {
  const quote = tree.children.find(({ type }) => type === "blockquote")?.position;
  return source.slice(frontMatter.end, quote?.start.offset) + source.slice(quote?.end.offset ?? frontMatter.end);
}
