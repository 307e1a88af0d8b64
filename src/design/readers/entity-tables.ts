import type { Entity, Store } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { cellAt, column, columnBut, isBlank, type Row, type Table } from "../markup.ts";

const fieldColumn =
  /^(?:field|column|attribute|property|name|key|parameter|feld|spalte|attribut|campo|columna|coluna|atributo|champ|字段|属性|列名|名称|フィールド)s?(?:[ -]?name)?$/i;
const typeColumn = /^(?:data ?)?(?:type|typ|datentyp|tipo|类型|型)s?$|^value (?:type|类型)/i;
const entityColumn =
  /^(?:entity|aggregate(?: ?\/ ?entity)?|entity ?\/ ?aggregate|table|model|collection|record|struct|document|namespace|entität|entidade|entidad|tabelle|tabela|表|实体)(?: name)?s?$/i;
const contents = /field|column|attribute|contents?|key|campos|felder|value|字段|属性/i;
const noFields =
  /^(?:metric|status|code|method|requirement|component|endpoint|alert|default|cost|monthly|unit price|priority|risk|failure)s?$/i;

/** A table of fields below a heading that names the entity, or of entities with their fields. */
export function entitiesOfTable(table: Table, title: string, inModel: boolean): Entity[] {
  const entity = column(table, entityColumn);
  const field = column(table, fieldColumn);
  const type = column(table, typeColumn);
  if (entity >= 0 && inModel)
    return grouped(table, entity, field >= 0 && field !== entity ? field : columnBut(table, contents, entity), type);
  if (
    entity >= 0 &&
    /^(?:aggregate|entity|entität|entidade|entidad|实体)/i.test(table.header[entity] ?? "") &&
    table.header.length > 1
  )
    return grouped(table, entity, columnBut(table, contents, entity, type), type);
  if (entity >= 0 && type >= 0) return grouped(table, entity, columnBut(table, contents, entity, type), type);
  const isField =
    inModel || (type >= 0 && /^(?:field|column|attribute|feld|campo|字段)/i.test(table.header[field] ?? ""));
  if (field < 0 || !isField || table.header.length < 2 || table.header.some((name) => noFields.test(name))) return [];
  if (
    type < 0 &&
    column(table, /description|constraint|notes?|purpose|meaning|beschreibung|descri|bedeutung|说明/i) < 0
  )
    return [];
  const fields = table.rows.map((row) => ({
    name: cellAt(row, field).text,
    type: type >= 0 ? cellAt(row, type).text : "",
  }));
  return [
    { name: unnumbered(title), notation: "table", fields: fields.filter(({ name }) => !isBlank(name)), at: table.at },
  ];
}

function grouped(table: Table, entity: number, field: number, type: number): Entity[] {
  const entities: Entity[] = [];
  for (const row of table.rows) {
    const name = cellAt(row, entity).text;
    const last = entities.at(-1);
    const fields = fieldsOf(row, field, type, table);
    if (last && (name === "" || name === last.name)) last.fields.push(...fields);
    else if (!isBlank(name)) entities.push({ name, notation: "table", fields, at: row.at });
  }
  return entities;
}

/** The fields of a row: one with its type, several in one cell, or the members of a shape such as `{ id, name }`. */
function fieldsOf(row: Row, field: number, type: number, table: Table): Entity["fields"] {
  const shape = /\{([^{}]{3,400})\}/.exec([field, type].map((index) => cellAt(row, index).text).join(" "))?.[1];
  if (shape) return shape.split(/[,;]\s*/).map((name) => ({ name: name.trim(), type: "" }));
  const isOne = type >= 0 && /^(?:field|column|attribute|property|feld|campo|字段)/i.test(table.header[field] ?? "");
  const names = isOne ? [cellAt(row, field).text] : cellAt(row, field).text.split(/[,;]\s*/);
  return names
    .filter((part) => !isBlank(part))
    .map((name) => ({ name, type: type >= 0 ? cellAt(row, type).text : "" }));
}

const storeColumns = [
  /hold|content|data\b|stores/i,
  /surviv|durab|loss/i,
  /backup/i,
  /retention|kept/i,
  /personal|pii/i,
];

export function storesOfTable(table: Table): Store[] {
  const name = column(table, /^(?:store|database|data ?store|storage)$/i);
  const columns = storeColumns.map((pattern) => columnBut(table, pattern, name));
  if (name < 0 || columns.filter((index) => index >= 0).length < 2) return [];
  return table.rows.map((row) => {
    const [holds = "", survives = "", backup = "", retention = "", personalData = ""] = columns.map(
      (index) => cellAt(row, index).text,
    );
    const expressions = row.cells.flatMap(({ codes }, index) => (index === name ? [] : codes));
    return { name: cellAt(row, name).text, holds, survives, backup, retention, personalData, expressions, at: row.at };
  });
}
