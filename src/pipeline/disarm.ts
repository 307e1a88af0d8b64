import type { Html, Nodes, Parent } from "mdast";
import { type Document, parse } from "../document/index.ts";
import { everyNode } from "../rules/lookup/nodes.ts";
import type { Diagnostic } from "../rules/rule.ts";

const rule = "no-unsafe-content";

/** What of a text is still unsafe after every repair. */
export function unsafeIn(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((one) => one.rule === rule && one.severity === "error");
}

/**
 * The text without what is unsafe in it: elements of HTML, remote images and active statements of diagrams go, a link
 * keeps its words. `unsafe` are the findings of the text; everything else stays byte for byte.
 */
export function disarmed(text: string, unsafe: Diagnostic[]): string {
  const document = parse(text);
  const starts = new Set(unsafe.map(({ at }) => at.start.offset));
  const hasHtml = unsafe.some(({ message }) => message.startsWith("raw HTML"));
  const cuts = [...everyNode(document.tree)].flatMap((node) => cutOf(node, document, starts, hasHtml));
  const statements = unsafe.filter(({ message }) => message.includes(" in a diagram: ")).map(lineOf(document.source));
  const ordered = [...cuts, ...statements].sort((one, other) => other.start - one.start);
  return ordered.reduce(
    (left, { start, end, words }) => left.slice(0, start) + words + left.slice(end),
    document.source,
  );
}

type Cut = { start: number; end: number; words: string };

function cutOf(node: Nodes, { source }: Document, starts: Set<number | undefined>, hasHtml: boolean): Cut[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === "html") return hasHtml && isElement(node) ? [{ start, end, words: "" }] : [];
  if (!("url" in node) || !starts.has(start)) return [];
  return [{ start, end, words: node.type === "link" ? wordsOf(node, source) : "" }];
}

function isElement({ value }: Html): boolean {
  return /<[a-z!?/]/i.test(value.replace(/<!--[\s\S]*?(?:-->|$)/g, ""));
}

/** What stands between the brackets of a link. */
function wordsOf({ children }: Parent, source: string): string {
  return source.slice(children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0);
}

/** The whole line of a statement. */
function lineOf(source: string): (finding: Diagnostic) => Cut {
  return ({ at }) => {
    const start = source.lastIndexOf("\n", at.start.offset ?? 0) + 1;
    const end = source.indexOf("\n", at.end.offset ?? 0);
    return { start, end: end < 0 ? source.length : end + 1, words: "" };
  };
}
