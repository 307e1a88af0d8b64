import type { Code, RootContent } from "mdast";
import type { Declaration, Drawing, Field } from "../../blocks/block.ts";
import type { Section } from "../../document/index.ts";
import { blockLines, placeIn } from "../block-lines.ts";
import { fieldsOfBlock } from "../code-blocks.ts";
import type { Definition, Entity } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { cellOf, codeBlocksIn, itemsIn, placeOf, tablesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";
import { announcedIn, entitiesOfItems, entityOfLine, recordsIn } from "./entity-lists.ts";
import { entitiesOfTable, storesOfTable } from "./entity-tables.ts";
import type { Reader } from "./reader.ts";

/** Entities with their fields, from code blocks, tables, lists and prose; stores. */
export const readEntities: Reader = (outline) => {
  const inside = outline.about("data-model").flatMap((section) => inSection(section, outline));
  const elsewhere = outline.sections
    .filter((section) => !outline.within(section).has("decisions"))
    .flatMap((section) => [
      ...section.nodes.flatMap((node, index) =>
        codeBlocksIn([node]).flatMap((code) =>
          fromCode(code, section.title, isAnnounced(section.nodes[index - 1]), outline),
        ),
      ),
      ...tablesIn(section.nodes).flatMap((table) => entitiesOfTable(table, section.title, false)),
      ...announcedIn(section),
    ]);
  const written = outline.passages.filter(({ inside: around }) => !around.has("decisions")).flatMap(recordsIn);
  const stores = outline.sections.flatMap(({ nodes }) => tablesIn(nodes)).flatMap(storesOfTable);
  const definitions = codeBlocksIn(outline.nodes).flatMap((code) => definedIn(code, outline));
  return { entities: distinct([...inside, ...elsewhere, ...written]), definitions, stores };
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
  const blocks = codeBlocksIn(section.nodes).flatMap((code) => fromCode(code, section.title, true, outline));
  const tables = tablesIn(section.nodes).flatMap((table) => entitiesOfTable(table, section.title, true));
  const items = entitiesOfItems(itemsIn(section.nodes), section);
  const told = entityOfLine(section);
  const below = section.sections
    .filter((child) => !outline.topics(child).includes("api"))
    .flatMap((child) => inSection(child, outline));
  return [...blocks, ...tables, ...items, ...told, ...below];
}

/** From what was parsed, else by patterns. Outside of the data model only notations that can mean nothing else count. */
function fromCode(code: Code, title: string | undefined, inModel: boolean, outline: Outline): Entity[] {
  const named = (name: string) => name || unnumbered(title ?? "record");
  const lines = blockLines(code, outline.document.source);
  const at = (line: number) => ({
    start: lines[line - 1]?.at.start ?? placeOf(code).start,
    end: placeOf(code).end,
  });
  const { drawing } = outline.blocks.get(code) ?? {};
  if (drawing) return drawnEntities(drawing, at);
  const parsed = outline.blocks.get(code)?.declarations.filter(isEntity) ?? [];
  if (parsed.length > 0)
    return parsed
      .filter(({ notation }) => inModel || notation !== "graphql")
      .map(({ name, notation, fields, place }) => ({
        name: named(name),
        notation,
        fields: fields.map((field) => fieldIn(field, code, outline)),
        at: at(place.line),
      }));
  return fieldsOfBlock(code.lang ?? "", code.value, inModel).map(({ name, notation, fields, line }) => ({
    name: named(name),
    notation,
    fields,
    at: at(line),
  }));
}

/** The entities of an ER diagram, and the classes that have attributes. */
function drawnEntities({ type, nodes }: Drawing, at: (line: number) => Entity["at"]): Entity[] {
  if (type !== "er" && type !== "class") return [];
  const entities = nodes.map(({ label, fields, place }) => ({
    name: label,
    notation: type,
    fields: fields.filter(({ name }) => !name.includes("(")),
    at: at(place.line),
  }));
  return type === "er" ? entities : entities.filter(({ fields }) => fields.length > 0);
}

const isEntity = ({ kind, fields }: Declaration) => /^(?:type|table)$/.test(kind) && fields.length > 0;

function fieldIn({ key: _key, place, ...field }: Field, code: Code, { document }: Outline): Entity["fields"][number] {
  return { ...field, at: placeIn(code, document.source, place) };
}

/** What a parsed block defines, placed at its name. */
function definedIn(code: Code, outline: Outline): Definition[] {
  return (outline.blocks.get(code)?.declarations ?? []).map(({ fields, targets, place, ...declaration }) => ({
    ...declaration,
    fields: fields.map((field) => fieldIn(field, code, outline)),
    ...(targets && {
      targets: targets.map(({ place: there, ...target }) => ({
        ...target,
        at: placeIn(code, outline.document.source, there),
      })),
    }),
    at: { start: placeIn(code, outline.document.source, place).start, end: placeOf(code).end },
  }));
}

function distinct(entities: Entity[]): Entity[] {
  const seen = new Set<string>();
  return entities.filter(({ name, fields, at }) => {
    const key = `${name.toLowerCase()}:${at.start.line}`;
    if (seen.has(key) || (fields.length === 0 && name === "")) return false;
    return seen.add(key);
  });
}
