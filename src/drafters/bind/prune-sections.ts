import type { Code, List, ListItem, Paragraph, RootContent } from "mdast";
import type { Document, Section } from "../../document/index.ts";
import type { Edit } from "./edits.ts";
import { withoutNodes } from "./prune-diagram.ts";
import { type Gone, isNaming } from "./prune-names.ts";
import { blockEdit, endOf, lineEdit, type NodeEdits, startOf } from "./prune-nodes.ts";
import { isSteps, stepEdits } from "./prune-steps.ts";
import { tableEdits } from "./prune-tables.ts";
import { without } from "./prune-text.ts";

/** What a document loses with what is gone: its edits, and the labels of nodes left without an edge. */
export type Pruned = { edits: Edit[]; cut: string[] };
type Context = { source: string; gone: Gone; formulas: Record<string, string>; cut: string[] };

/** Walks every section and takes out what names the gone, from whole sections down to an entry of a list. */
export function pruneSections({ source, sections }: Document, gone: Gone, formulas: Record<string, string>): Pruned {
  const context: Context = { source, gone, formulas, cut: [] };
  const edits = sections.flatMap((section) => sectionEdits(section, context));
  return { edits, cut: context.cut };
}

function sectionEdits(section: Section, context: Context): Edit[] {
  const { source, gone } = context;
  if (gone.bears(section.title) && section.depth > 2) return withoutSection(section, context);
  const steps = section.nodes.find((node): node is List => node.type === "list" && isSteps(node, source));
  const taken = steps ? stepEdits(steps, context, (item) => itemEdits(item, context)) : undefined;
  const title = titleWithout(section.title, gone);
  if (section.depth > 2 && (title === undefined || taken?.all)) return withoutSection(section, context);
  const nodes = section.nodes.map((node) => {
    if (node === steps) return { edits: taken!.edits, all: false };
    if (taken && taken.edits.length > 0 && isDrawn(node)) return removed(node, source);
    return nodeEdits(node, context);
  });
  const isEmpty = nodes.length > 0 && nodes.every(({ all }) => all) && section.sections.length === 0;
  if (isEmpty && section.depth > 2) return withoutSection(section, context);
  const heading = title !== section.title ? headingEdits(section, title ?? section.title, source) : [];
  return [
    ...heading,
    ...nodes.flatMap(({ edits }) => edits),
    ...section.sections.flatMap((part) => sectionEdits(part, context)),
  ];
}

/** The section, but not the lists of actors and external systems that may stand behind it. */
function withoutSection({ heading, nodes, sections, at }: Section, context: Context): Edit[] {
  const { source } = context;
  const first = nodes.findIndex((node) => /^\*\*(?:Actors|External)/u.test(source.slice(startOf(node))));
  const others = first < 0 ? [] : nodes.slice(first);
  const lists = sections.filter(({ depth }) => depth > 6);
  const next = others[0] ?? lists[0]?.heading;
  const start = startOf(heading);
  const whole = next ? { start, end: startOf(next), text: "" } : blockEdit(source, start, at.end.offset ?? start);
  return [
    whole,
    ...others.flatMap((node) => nodeEdits(node, context).edits),
    ...lists.flatMap((list) => sectionEdits(list, context)),
  ];
}

/** A heading without requirements that are gone; undefined when all functional ones are, or all there are. */
function titleWithout(title: string, gone: Gone): string | undefined {
  const list = /\s*\(([^()]*\bN?FR-\d[^()]*)\)\s*$/u.exec(title);
  if (!list) return isNaming(title, gone) && gone.mentions(title).every((mention) => mention.gone) ? undefined : title;
  const ids = list[1]!.match(/\bN?FR-\d+/gu) ?? [];
  const left = ids.filter((id) => !gone.ids.has(id));
  const leads = ids.some((id) => id.startsWith("FR")) ? left.some((id) => id.startsWith("FR")) : left.length > 0;
  if (left.length === ids.length) return title;
  return leads ? `${title.slice(0, list.index)} (${left.join(", ")})` : undefined;
}

function headingEdits({ heading, title }: Section, next: string, source: string): Edit[] {
  const start = startOf(heading);
  const at = source.slice(start, heading.position?.end.offset).indexOf(title);
  return at < 0 ? [] : [{ start: start + at, end: start + at + title.length, text: next }];
}

function nodeEdits(node: RootContent, context: Context): NodeEdits {
  const { source, gone, formulas } = context;
  if (node.type === "table") {
    const { edits, all } = tableEdits(source, node, gone, formulas);
    return all ? removed(node, source) : { edits, all };
  }
  if (node.type === "list") return listEdits(node, context);
  if (node.type === "code") return { edits: diagramEdits(node, context), all: false };
  if (node.type !== "paragraph") return { edits: [], all: false };
  const edits = phraseEdits(node, context);
  return edits ? { edits, all: false } : removed(node, source);
}

/** Undefined when nothing of the paragraph is left. */
function phraseEdits(node: Paragraph, { source, gone }: Context): Edit[] | undefined {
  const [start, end] = [startOf(node), endOf(node)];
  const text = source.slice(start, end);
  const next = without(text, gone);
  if (next === "" && text !== "") return undefined;
  return next === text ? [] : [{ start, end, text: next }];
}

function listEdits(list: List, context: Context): NodeEdits {
  const items = list.children.map((item) => ({ item, edits: itemEdits(item, context) }));
  if (items.every(({ edits }) => edits === undefined)) return removed(list, context.source);
  return { edits: items.flatMap(({ item, edits }) => edits ?? [lineEdit(context.source, item)]), all: false };
}

function itemEdits(item: ListItem, context: Context): Edit[] | undefined {
  const [first, ...others] = item.children;
  const own = first?.type === "paragraph" ? phraseEdits(first, context) : [];
  return own && [...own, ...others.flatMap((node) => nodeEdits(node, context).edits)];
}

function diagramEdits(code: Code, { source, gone, cut }: Context): Edit[] {
  if (code.lang !== "mermaid" || !/^\s*(?:flowchart|graph)\b/u.test(code.value)) return [];
  const { text, cut: more } = withoutNodes(code.value, gone.bears);
  cut.push(...more);
  const at = source.indexOf(code.value, startOf(code));
  return text === code.value || at < 0 ? [] : [{ start: at, end: at + code.value.length, text }];
}

function isDrawn(node: RootContent): boolean {
  return node.type === "code" && node.value.includes("%% drawn from the steps");
}

function removed(node: RootContent, source: string): NodeEdits {
  return { edits: [blockEdit(source, startOf(node), endOf(node))], all: true };
}
