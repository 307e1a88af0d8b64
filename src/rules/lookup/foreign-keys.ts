import type { Position } from "unist";
import type { Definition } from "../../design/design.ts";
import type { Facts } from "../rule.ts";

/** A foreign key to a table that nothing defines, or to columns that its table lacks; `known` are names that may be meant. */
export type LooseKey = { table: string; column?: string; known: string[]; at: Position };

/** Foreign keys of SQL blocks that point at nothing; none where less than half of the tables pointed at are defined, or a block does not parse. */
export function looseKeys({ design }: Facts): LooseKey[] {
  if (design.blocks.some(({ language, faults }) => language === "sql" && faults.length > 0)) return [];
  const tables = design.definitions.filter(({ kind, notation }) => kind === "table" && notation === "sql");
  const targets = tables.flatMap((table) => table.targets ?? []);
  const byName = new Map<string, Definition[]>();
  for (const table of tables) {
    const key = table.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), table]);
  }
  const names = new Set(targets.map(({ table }) => table.toLowerCase()));
  const missing = [...names].filter((name) => !byName.has(name) && !isTold(design, name));
  if (missing.length * 2 > names.size) return [];
  return targets.flatMap(({ table, columns, at }): LooseKey[] => {
    const meant = byName.get(table.toLowerCase());
    if (!meant)
      return missing.includes(table.toLowerCase()) ? [{ table, known: tables.map(({ name }) => name), at }] : [];
    const known = meant.flatMap(({ fields }) => fields.map(({ name }) => name));
    return meant.some(isPartial) ? [] : lackingIn(columns, known).map((column) => ({ table, column, known, at }));
  });
}

const isPartial = ({ partial, fields }: Definition) => partial === true || fields.length === 0;

function lackingIn(columns: string[], known: string[]): string[] {
  const has = new Set(known.map((name) => name.toLowerCase()));
  return columns.filter((column) => !has.has(column.toLowerCase()));
}

/** Whether the document shows the table in another way: a list of fields, a diagram. */
function isTold({ entities }: Facts["design"], table: string): boolean {
  return entities.some(({ name, notation }) => notation !== "sql" && plain(name) === plain(table));
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/s$/, "");
