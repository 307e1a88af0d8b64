import type { List, ListItem, Paragraph, RootContent } from "mdast";
import { type Cell, cellOf, placeOf } from "./cells.ts";
import { flat } from "./nodes.ts";

type Labelled = { label?: string; strong: boolean; body: string };

/** A list item. `**Label:** body` and `Label: body` are split; without a label `body` is the whole text. */
export type Item = Cell & Labelled & { ordered: boolean; items: Item[]; node: ListItem };

/** A paragraph, split as an item is. */
export type Line = Cell & Labelled & { node: Paragraph };

const read = new WeakMap<List, Item[]>();
const lines = new WeakMap<Paragraph, Line>();

/** The outermost items of every list among `nodes`. */
export function itemsIn(nodes: RootContent[]): Item[] {
  return flat(nodes).flatMap((node) => (node.type === "list" ? itemsOf(node) : []));
}

/** Every item of every list among `nodes`, nested ones too, in reading order. */
export function everyItem(nodes: RootContent[]): Item[] {
  return itemsIn(nodes).flatMap(withNested);
}

function withNested(item: Item): Item[] {
  return item.items.length === 0 ? [item] : [item, ...item.items.flatMap(withNested)];
}

export function itemsOf(list: List): Item[] {
  const known = read.get(list);
  if (known) return known;
  const items = list.children.map((node) => itemOf(node, list.ordered === true));
  read.set(list, items);
  return items;
}

function itemOf(node: ListItem, ordered: boolean): Item {
  const paragraphs = node.children.filter((child): child is Paragraph => child.type === "paragraph");
  const cells = paragraphs.map((line) => cellOf(line));
  const text = cells.map((cell) => cell.text).join(" ");
  const codes = cells.flatMap((cell) => cell.codes);
  const items = node.children.flatMap((child) => (child.type === "list" ? itemsOf(child) : []));
  return { text, codes, ...labelOf(paragraphs[0], text), ordered, items, at: placeOf(node), node };
}

/** The paragraphs among `nodes`. */
export function linesIn(nodes: RootContent[]): Line[] {
  return flat(nodes).flatMap((node) => (node.type === "paragraph" ? [lineOf(node)] : []));
}

function lineOf(node: Paragraph): Line {
  const known = lines.get(node);
  if (known) return known;
  const cell = cellOf(node);
  const line = { ...cell, ...labelOf(node, cell.text), node };
  lines.set(node, line);
  return line;
}

const plainLabel = /^(\p{L}[^:：.!?|`]{0,48})[:：]\s*(\S[\s\S]*)$/u;

/** Splits `**Label:** body`, `**Label** – body` and `Label: body`. */
export function labelOf(line: Paragraph | undefined, text: string): Labelled {
  const first = line?.children[0];
  const inner = first?.type === "emphasis" ? first.children[0] : first;
  const lead = first && inner?.type === "strong" ? cellOf(first).text : "";
  if (lead && text.startsWith(lead)) {
    const label = lead.replace(/\s*[:：.]$/, "");
    return {
      label,
      strong: true,
      body: text
        .slice(lead.length)
        .replace(/^[\s:：.–—-]+/, "")
        .trim(),
    };
  }
  const split = plainLabel.exec(text);
  const isLabel = split !== null && /^(?:.*[：]|.*:\s)/.test(text.slice(0, split[1]!.length + 2));
  if (isLabel && split[1]!.split(" ").length <= 6)
    return { label: split[1]!.trim(), strong: false, body: split[2]!.trim() };
  return { strong: false, body: text };
}
