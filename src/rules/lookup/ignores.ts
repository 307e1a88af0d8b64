import type { Html, Nodes, RootContent } from "mdast";
import type { Position } from "unist";
import type { Document } from "../../document/index.ts";
import { everyNode } from "./nodes.ts";
import { placeAt } from "./place.ts";

/** What an author silences: one rule, why, and over which stretch; without one where no block follows or inside a line. */
export type Ignore = {
  rule: string;
  reason: string;
  at: Position;
  over: Position | "document" | "no block" | "a line";
};

const word = "system-design-ignore";

/** The one rule that no ignore silences: it judges them. */
export const unsilenced = "no-idle-ignore";

/** Every ignore of a document, in its order: those of the front matter, then the comments. One for each rule named. */
export function ignoresOf(document: Document): Ignore[] {
  if (!document.source.toLowerCase().includes(word)) return [];
  const comments = [...commentsOf(document)].sort((a, b) => a.at.start.offset! - b.at.start.offset!);
  return [...frontMatterOf(document), ...comments];
}

/** Whether a place lies in what is silenced. */
export function covers({ over }: Ignore, { start }: Position): boolean {
  if (over === "document") return true;
  return typeof over !== "string" && !isBefore(start, over.start) && !isBefore(over.end, start);
}

function isBefore(a: Position["start"], b: Position["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** `system-design-ignore:` with a mapping of rules to reasons, or a list of such and of `rule: reason`; what has another form has neither. */
function* frontMatterOf(document: Document): Generator<Ignore> {
  const given = document.frontMatter.values[word];
  if (given === undefined) return;
  const text = document.source.slice(0, document.frontMatter.end);
  const from = Math.max(text.search(/^["']?system-design-ignore["']?[ \t]*:/m), 0);
  for (const [key, reason] of Array.isArray(given) && given.length > 0 ? given.flatMap(pairsOf) : pairsOf(given)) {
    const start = from + placeOfKey(text.slice(from), key);
    yield* named(document, key, start, typeof reason === "string" ? reason : "", "document");
  }
}

/** Rules with their reasons in a mapping, or in a text such as `rule: reason`. */
function pairsOf(given: unknown): [rules: string, reason: unknown][] {
  if (typeof given === "string") {
    const [rules = "", ...reason] = given.split(":");
    return [[rules.trim(), reason.join(":")]];
  }
  const isMapping = typeof given === "object" && given !== null && !Array.isArray(given);
  return isMapping ? Object.entries(given) : [["", ""]];
}

/** Where a key stands in YAML that begins with the mapping it is in: on a line of its own, else in braces. */
function placeOfKey(yaml: string, key: string): number {
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const line = new RegExp(`^[ \\t]*(?:-[ \\t]*)?["']?(?=${escaped}["']?[ \\t]*:)`, "m").exec(yaml.slice(word.length));
  const place = line ? line.index + line[0].length : yaml.slice(word.length).indexOf(key);
  return key === "" || place < 0 ? 0 : word.length + place;
}

function* commentsOf(document: Document): Generator<Ignore> {
  for (const parent of [document.tree, ...everyNode(document.tree)] as Nodes[]) {
    if (!("children" in parent)) continue;
    const isFlow = /^(?:root|blockquote|listItem|footnoteDefinition)$/.test(parent.type);
    const behind = isFlow ? blocksBehind(parent.children as RootContent[]) : undefined;
    for (const node of parent.children)
      if (node.type === "html") yield* inHtml(document, node, behind ? (behind.get(node) ?? "no block") : "a line");
  }
}

/** For each stretch of HTML the block behind it, comments passed over; a heading stands for its whole section. */
function blocksBehind(nodes: RootContent[]): Map<RootContent, Position | undefined> {
  const behind = new Map<RootContent, Position | undefined>();
  const ends = Array<number>(7).fill(nodes.length);
  let next: Position | undefined;
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!;
    if (node.type === "html") behind.set(node, next);
    if (node.type === "html" && node.value.replace(comment, "").trim() === "") continue;
    next = node.position;
    if (node.type !== "heading" || !node.position) continue;
    const last = nodes[ends[node.depth]! - 1]?.position ?? node.position;
    next = { start: node.position.start, end: last.end };
    ends.fill(index, node.depth);
  }
  return behind;
}

const comment = /<!--[\s\S]*?(?:-->|$)/g;
const ignore = /^<!--[\s>]*system-design-ignore(?![\w-])/i;

/** The comments of one stretch of HTML; what stands behind one in the same stretch is its block. */
function* inHtml(document: Document, { position }: Html, behind: Ignore["over"]): Generator<Ignore> {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  let over = behind;
  let next = end;
  for (const { 0: text, index } of Array.from(document.source.slice(start, end).matchAll(comment)).reverse()) {
    const from = start + index;
    const rest = document.source.slice(from + text.length, next);
    if (over === behind && behind !== "a line" && /[^\s>]/.test(rest))
      over = placeAt(document, from + text.length, end);
    next = from;
    const head = ignore.exec(text)?.[0].length;
    if (head === undefined || !text.endsWith("-->")) continue;
    const body = text.slice(head, -3);
    const names = /^[^:]*(?=:)|^[\s>]*[\w-]*(?:[\s>]*,[\s>]*[\w-]+)*/.exec(body)![0];
    const why = body.startsWith(":", names.length) ? body.slice(names.length + 1) : "";
    yield* named(document, names, from + head, why.replace(/[\r\n][\s>]*/g, " "), over);
  }
}

/** One ignore for each rule, at its name; one for the whole where none is named. `reason` is empty where none is given. */
function* named(
  document: Document,
  rules: string,
  start: number,
  why: string,
  over: Ignore["over"],
): Generator<Ignore> {
  const reason = /[\p{L}\p{N}]/u.test(why) ? why.replace(/\s+/g, " ").trim() : "";
  const found = Array.from(rules.matchAll(/[^\s,>]+/g), ({ 0: rule, index }) => ({ rule, index }));
  for (const { rule, index } of found.length > 0 ? found : [{ rule: "", index: 0 }])
    yield { rule, reason, at: placeAt(document, start + index, start + index + rule.length), over };
}
