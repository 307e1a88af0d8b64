import type { Nodes } from "mdast";
import type { Diagram } from "../../design/design.ts";
import { cellOf } from "../../design/markup.ts";
import type { Facts } from "../rule.ts";
import { everyNode } from "./nodes.ts";
import { isCommon, stemsOf } from "./stems.ts";

type Node = Diagram["nodes"][number];

/** A row of a table or an item of a list: what it names, and all its words. */
type Row = { name: Set<string>; words: Set<string> };

const most = 2_000;

/**
 * Whether exactly one row or item bears the node's name but for words of hosting, as `Git` does for `Git Hosting`, or
 * shares a word with its name and says what its further lines do.
 */
export function isRowOf(facts: Facts, node: Node, isOfUse: (row: Nodes) => boolean): boolean {
  const rows = cache.get(facts.design) ?? rowsOf(facts, isOfUse);
  cache.set(facts.design, rows);
  const label = bareOf(node.label);
  const id = bareOf(node.id);
  const names = shares(label, id) ? [label, id] : [label];
  if (names.some((name) => rows.filter((row) => isSame(row.name, name)).length === 1)) return true;
  const further = furtherOf(facts, node).map(bareOf);
  return further.some((line) => rows.some(({ name, words }) => shares(name, label) && isWithin(line, words)));
}

const cache = new WeakMap<Facts["design"], Row[]>();

/** Things of one name that stand in several rows are one thing. */
function rowsOf({ document }: Facts, isOfUse: (row: Nodes) => boolean): Row[] {
  const rows = new Map<string, Row>();
  for (const node of [...everyNode(document.tree)].filter(isOfUse).slice(0, most)) {
    const text = nameOf(node);
    const key = [...stemsOf(text)].sort().join(" ");
    if (key === "" || text.length > longest) continue;
    const words = new Set([...(rows.get(key)?.words ?? []), ...stemsOf(wordsOf(node))]);
    rows.set(key, { name: bareOf(text), words });
  }
  return [...rows.values()];
}

const longest = 60;

function nameOf(node: Nodes): string {
  if (node.type === "tableRow") return node.children[0] ? cellOf(node.children[0]).text : "";
  const first = node.type === "listItem" ? node.children[0] : undefined;
  return first?.type === "paragraph" ? cellOf(first).text.split(/[:：–—]|\s-\s/, 1)[0]! : "";
}

function wordsOf(node: Nodes): string {
  const told = node.type === "tableRow" ? node.children : node.type === "listItem" ? node.children.slice(0, 1) : [];
  return told.map((child) => cellOf(child).text).join(" ");
}

/** What a label says below its first line. */
function furtherOf({ document }: Facts, { label, at }: Node): string[] {
  const line = document.source.slice(at.start.offset ?? 0, (at.start.offset ?? 0) + 400).split("\n", 1)[0]!;
  const [, behind = ""] = line.split(label, 2);
  if (!/^\s*(?:<br\s{0,3}\/?>|\\n)/i.test(behind)) return [];
  const lines = behind.split(/["\])}|]/, 1)[0]!.split(/<br\s{0,3}\/?>|\\n/i);
  return lines.map((text) => text.trim()).filter(Boolean);
}

/** How something is run and not what it is. */
const hosting =
  "hosting host server instance service api cluster provider system platform client dienst anbieter instanz plattform serviço servidor provedor instância sistema plataforma servicio proveedor serveur fournisseur";

const hostingStems = stemsOf(hosting);

function bareOf(name: string): Set<string> {
  return new Set([...stemsOf(name)].filter((one) => !hostingStems.has(one) && !isCommon(one)));
}

function isSame(one: Set<string>, other: Set<string>): boolean {
  return one.size > 0 && one.size === other.size && isWithin(one, other);
}

function isWithin(one: Set<string>, other: Set<string>): boolean {
  return one.size > 0 && [...one].every((word) => other.has(word));
}

function shares(one: Set<string>, other: Set<string>): boolean {
  return [...one].some((word) => other.has(word));
}
