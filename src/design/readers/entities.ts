import type { Code, RootContent } from "mdast";
import type { Section } from "../../document/index.ts";
import { blockLines } from "../block-lines.ts";
import { fieldsOfBlock } from "../code-blocks.ts";
import type { Entity } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { cellOf, codeBlocksIn, itemsIn, placeOf, tablesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";
import { announcedIn, entitiesOfItems, entityOfLine, recordsIn } from "./entity-lists.ts";
import { entitiesOfTable, storesOfTable } from "./entity-tables.ts";
import type { Reader } from "./reader.ts";

/** Entities with their fields, from code blocks, tables, lists and prose; stores. */
export const readEntities: Reader = (outline) => {
  const source = outline.document.source;
  const inside = outline.about("data-model").flatMap((section) => inSection(section, outline));
  const elsewhere = outline.sections
    .filter((section) => !outline.within(section).has("decisions"))
    .flatMap((section) => [
      ...section.nodes.flatMap((node, index) =>
        codeBlocksIn([node]).flatMap((code) =>
          fromCode(code, section.title, isAnnounced(section.nodes[index - 1]), source),
        ),
      ),
      ...tablesIn(section.nodes).flatMap((table) => entitiesOfTable(table, section.title, false)),
      ...announcedIn(section),
    ]);
  const written = outline.passages.filter(({ inside: around }) => !around.has("decisions")).flatMap(recordsIn);
  const stores = outline.sections.flatMap(({ nodes }) => tablesIn(nodes)).flatMap(storesOfTable);
  return { entities: distinct([...inside, ...elsewhere, ...written]), stores };
};

const announced =
  /\b(?:tables?|schemas?|structure|fields|columns|records?|entit(?:y|ies)|data model|(?:model|message|frame|document|object)(?: class)?)\b|数据结构|表结构|tabelle|tabela|esquema/i;

/** Whether the line before a block says that it shows data. */
function isAnnounced(before: RootContent | undefined): boolean {
  if (before?.type !== "paragraph") return false;
  const { text } = cellOf(before);
  return (
    /[:：]["”]?$/.test(text) &&
    announced.test(text.slice(-200)) &&
    !/\b(?:request|response|endpoint|query|command)\b/i.test(text.slice(-200))
  );
}

function inSection(section: Section, outline: Outline): Entity[] {
  const source = outline.document.source;
  const blocks = codeBlocksIn(section.nodes).flatMap((code) => fromCode(code, section.title, true, source));
  const tables = tablesIn(section.nodes).flatMap((table) => entitiesOfTable(table, section.title, true));
  const items = entitiesOfItems(itemsIn(section.nodes), section);
  const told = entityOfLine(section);
  const below = section.sections
    .filter((child) => !outline.topics(child).includes("api"))
    .flatMap((child) => inSection(child, outline));
  return [...blocks, ...tables, ...items, ...told, ...below];
}

/** Outside of the data model only notations that can mean nothing else count: SQL tables, ER diagrams, interfaces. */
function fromCode(code: Code, title: string | undefined, inModel: boolean, source: string): Entity[] {
  const lines = blockLines(code, source);
  return fieldsOfBlock(code.lang ?? "", code.value, inModel).map(({ name, notation, fields, line }) => {
    const start = lines[line - 1]?.at.start ?? placeOf(code).start;
    return { name: name || unnumbered(title ?? "record"), notation, fields, at: { start, end: placeOf(code).end } };
  });
}

function distinct(entities: Entity[]): Entity[] {
  const seen = new Set<string>();
  return entities.filter(({ name, fields, at }) => {
    const key = `${name.toLowerCase()}:${at.start.line}`;
    if (seen.has(key) || (fields.length === 0 && name === "")) return false;
    return seen.add(key);
  });
}
