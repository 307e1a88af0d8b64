import { contentOf, type Section } from "../../document/index.ts";
import type { Entity } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { type Item, itemsIn, linesIn } from "../markup.ts";
import type { Passage } from "../passages.ts";

/** `- User: id, name, email`, or an item or heading with a list of fields below it. */
export function entitiesOfItems(items: Item[], section: Section): Entity[] {
  const named = items.flatMap((item) => fromItem(item));
  if (named.length > 0) return named;
  const fields = items.flatMap(fieldOf);
  const isLeaf = section.sections.length === 0 && section.depth > 2;
  const isList = isLeaf && fields.length >= 2 && fields.length >= items.length * 0.6;
  return isList ? [{ name: unnumbered(section.title), notation: "list", fields, at: section.at }] : [];
}

const identifier = /^`?[a-z_]\w{0,60}`?\??(?:\s*[:(][^,]{0,200})?$/i;

function fromItem(item: Item): Entity[] {
  const name = (item.label ?? item.text).replace(/[:(].*$/, "").trim();
  const isName = name.split(" ").length <= 4;
  const below = item.items.flatMap(fieldOf);
  if (below.length >= 2 && isName) return [{ name, notation: "list", fields: below, at: item.at }];
  if (!item.label || !isName) return [];
  const listed =
    item.body.length <= 1_000
      ? (/^\(?([\p{L}\d_`*?, ./()[\]:|{}'-]+)\)?\.?$/u.exec(item.body)?.[1]?.split(/,\s*/) ?? [])
      : [];
  const fields = listed.filter((part) => identifier.test(part.trim()));
  if (fields.length >= 3 && fields.length >= listed.length * 0.7) return [entity(name, fields, item)];
  const codes = item.codes.map(({ text }) => text).filter((text) => text !== item.label && identifier.test(text));
  return codes.length >= 2 ? [entity(name, codes, item)] : [];
}

function entity(name: string, fields: string[], { at }: { at: Entity["at"] }): Entity {
  return { name, notation: "list", fields: fields.map((field) => ({ name: field.trim(), type: "" })), at };
}

function fieldOf(item: Item): Entity["fields"] {
  const found = /^`?([a-zA-Z_][\w.]{0,40})`?\??\s*(?:[:(–—-]\s*(.{0,500}))?$/.exec(item.text);
  const isField = found && (item.codes.length > 0 || found[2] !== undefined || /_|[a-z][A-Z]/.test(found[1]!));
  return isField ? [{ name: found[1]!, type: found[2] ?? "" }] : [];
}

/** A heading that names an entity, with prose that names fields in inline code. */
export function entityOfLine(section: Section): Entity[] {
  if (section.depth < 3 || section.sections.length > 0 || itemsIn(contentOf(section)).length > 0) return [];
  const codes = linesIn(section.nodes).flatMap((line) => line.codes.map(({ text }) => text));
  const fields = codes.filter((text) => identifier.test(text));
  return fields.length >= 2 ? [entity(unnumbered(section.title), fields, section)] : [];
}

const fieldsLead =
  /\b(?:fields?|columns?|attributes?|properties|members|keys)\b[^:：]{0,80}[:：]$|\b(?:struct|record|table|message|object|document|schema|entry)\b[^.:：]{0,80}\b(?:contains?|holds?|stores?|consists? of|has|with|of)\b[^.:：]{0,60}[:：]$|(?:字段|属性)[^:：]{0,20}[:：]$|\b(?:felder|spalten|campos|colunas)\b[^:：]{0,40}[:：]$/i;

/** A line that announces fields, and the list of them behind it. */
export function announcedIn(section: Section): Entity[] {
  return section.nodes.flatMap((node, index) => {
    const next = section.nodes[index + 1];
    if (node.type !== "paragraph" || next?.type !== "list") return [];
    const [line] = linesIn([node]);
    const items = itemsIn([next]);
    const isLead = line && fieldsLead.test(line.text.slice(-200)) && items.length >= 2;
    return isLead
      ? [
          entity(
            unnumbered(section.title),
            items.map(({ label, text }) => (label ?? text).slice(0, 80)),
            line,
          ),
        ]
      : [];
  });
}

const shape = /^(\w{0,40}\s?)\{\s*([^{}]{5,900})\}$/;
const member = /^["']?\w{1,40}["']?\??\s*(?::.{0,200})?$/;

/** Records written in inline code, such as `{ id, name, createdAt }`. */
export function recordsIn({ codes, label, text }: Passage): Entity[] {
  return codes.flatMap((code) => {
    const [, given = "", members = ""] = code.text.length <= 1_000 ? (shape.exec(code.text) ?? []) : [];
    const fields = members.split(/[,;]\s*/).filter((part) => member.test(part.trim()));
    const name = given.trim() || label || text.replace(/^(?:an?|the|each|every)\s/i, "").split(/\s/, 1)[0] || "record";
    return fields.length >= 3 ? [entity(name, fields, code)] : [];
  });
}
