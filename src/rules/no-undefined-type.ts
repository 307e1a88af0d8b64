import { type LooseKey, looseKeys } from "./lookup/foreign-keys.ts";
import { nearest } from "./lookup/nearest.ts";
import { list, quote } from "./lookup/quote.ts";
import { typesDefined, undefinedTypes } from "./lookup/types.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-undefined-type",
  section: "data-model",
  severity: "error",
  summary:
    "Disallow types that are used in fields, requests and events and defined nowhere, and foreign keys to no table or column.",
  why: "Two teams that build the halves of a request each invent the type that the design only names.",
  fix: "Define the type in a block of the Data Model, or write the name of the one that is meant.",
  bad: "## Data Model\n\n```typescript\ninterface Loan { id: string; copy: Copy; due: string }\ninterface Reader { id: string; loans: Loan[]; card: Crad }\ninterface Card { number: string; reader: Reader }\ninterface Copy { id: string }\n```\n",
  good: "## Data Model\n\n```typescript\ninterface Loan { id: string; copy: Copy; due: string }\ninterface Reader { id: string; loans: Loan[]; card: Card }\ninterface Card { number: string; reader: Reader }\ninterface Copy { id: string }\n```\n",
  *check(facts) {
    const defined = typesDefined(facts.design);
    const unknown = undefinedTypes(facts, defined);
    for (const name of new Set(unknown.map((use) => use.name))) {
      const [first, ...others] = unknown.filter((use) => use.name === name);
      const near = nearest(name, defined, closeTo(name));
      const expected = near
        ? `did you mean ${quote(near)}?`
        : `expected a definition of it in the Data Model, such as ${quote(`interface ${name} { … }`)}`;
      const related = others.map(({ at }) => ({ message: `${quote(name)} again`, at }));
      const message = `the type ${quote(name)} is used here and defined nowhere; ${expected}`;
      yield { message, at: first!.at, section: first!.section, related };
    }
    for (const { table, column, known, at } of onceEach(looseKeys(facts))) {
      const near = nearest(column ?? table, known, closeTo(column ?? table));
      const missing = column
        ? `the column ${quote(`${table}.${column}`)} is referred to here and the table has none`
        : `the table ${quote(table)} is referred to here and defined nowhere`;
      const wanted = column ? `one of ${list(known)}` : `${quote(`CREATE TABLE ${table} (…)`)} in the Data Model`;
      const message = `${missing}; ${near ? `did you mean ${quote(near)}?` : `expected ${wanted}`}`;
      yield { message, at, section: "data-model" };
    }
  },
} satisfies Rule;

/** One finding for each table or column, at the first key. */
function onceEach(keys: LooseKey[]): LooseKey[] {
  return [
    ...new Map(keys.toReversed().map((key) => [`${key.table}.${key.column ?? ""}`.toLowerCase(), key])).values(),
  ].sort((one, other) => one.at.start.line - other.at.start.line);
}

/** A quarter of the letters, whatever their case. */
function closeTo(name: string) {
  return { most: Math.max(1, name.length / 4), key: (text: string) => text.slice(0, 100).toLowerCase() };
}
