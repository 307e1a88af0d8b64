import { parse } from "libpg-query";
import { describe, expect, test } from "vitest";
import { parseCode } from "../../../src/blocks/code/index.ts";
import { fencesOf } from "./fences.ts";

/** Every object of a tree below `key`. */
function* under(node: unknown, key: string): Generator<Record<string, unknown>> {
  if (Array.isArray(node)) for (const item of node) yield* under(item, key);
  else if (node && typeof node === "object")
    for (const [name, value] of Object.entries(node)) {
      if (name === key) yield value as Record<string, unknown>;
      yield* under(value, key);
    }
}

type Keyed = { String?: { sval: string } };
const namesOf = (keys: unknown) => ((keys ?? []) as Keyed[]).map(({ String: text }) => text?.sval ?? "");

/** Tables with their columns, keys and the tables they refer to, as the real parser sees them. */
function tablesOf(tree: unknown) {
  const added = [...under(tree, "AlterTableStmt")];
  return [...under(tree, "CreateStmt")].map((table) => {
    const name = (table.relation as { relname: string }).relname;
    const later = added.filter(({ relation }) => (relation as { relname: string }).relname === name);
    const columns = [...under([table.tableElts, later], "ColumnDef")].map((column) => String(column.colname));
    const constraints = [...under(table.tableElts, "Constraint")];
    const keyed = [...under(table.tableElts, "ColumnDef")].filter((column) =>
      [...under(column.constraints, "Constraint")].some(({ contype }) => contype === "CONSTR_PRIMARY"),
    );
    const listed = constraints
      .filter(({ contype }) => contype === "CONSTR_PRIMARY")
      .flatMap(({ keys }) => namesOf(keys));
    const targets = constraints.flatMap(({ pktable }) => (pktable ? [(pktable as { relname: string }).relname] : []));
    return {
      name,
      columns,
      keys: [...keyed.map((column) => String(column.colname)), ...listed].toSorted(),
      targets: [...new Set(targets)].toSorted(),
    };
  });
}

async function ours(source: string) {
  const block = await parseCode("sql", source);
  return (block?.declarations ?? [])
    .filter(({ kind }) => kind === "table")
    .map(({ name, fields, references }) => ({
      name: name.toLowerCase(),
      columns: fields.map((field) => field.name.toLowerCase()),
      keys: fields
        .filter(({ key }) => key)
        .map((field) => field.name.toLowerCase())
        .toSorted(),
      targets: fields.length === 0 ? [] : targetsIn(fields, references),
    }));
}

const targetsIn = (fields: { type: string; references: string[] }[], references: string[]) =>
  [...new Set([...fields.flatMap((field) => field.references.filter((name) => name !== field.type)), ...references])]
    .map((name) => name.toLowerCase())
    .toSorted();

const valid = fencesOf("sql", "valid").filter(({ meta }) => meta !== "other");

describe("the parser of PostgreSQL", () => {
  test.each(valid)("sees the same in $title", async ({ source }) => {
    const theirs = tablesOf(await parse(source)).map((table) => ({ ...table, name: table.name.toLowerCase() }));
    const known = theirs.filter(({ columns }) => columns.length > 0);
    const lower = known.map(({ columns, ...table }) => ({
      ...table,
      columns: columns.map((name) => name.toLowerCase()),
    }));
    expect((await ours(source)).filter(({ columns }) => columns.length > 0)).toEqual(lower);
  });

  test.each(fencesOf("sql", "broken"))("refuses $title too", async ({ source }) => {
    await expect(parse(source)).rejects.toThrow();
  });
});
