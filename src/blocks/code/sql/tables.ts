import type { Declaration, Fault, Target } from "../../block.ts";
import { bodyOf, type Context, namesAt } from "./body.ts";
import { isName, isWord, nameOf, stringsOf, valuesOf } from "./columns.ts";
import { closing } from "./statements.ts";
import type { Token } from "./tokens.ts";
import { types } from "./words.ts";

type Found = { declaration?: Declaration; faults: Fault[] };

/** The name at `start`, without its schema, and the index behind it. */
export function namedAt(tokens: Token[], start: number): { name: Token; next: number } | undefined {
  let at = start;
  if (isWord(tokens[at], "IF")) at += isWord(tokens[at + 1], "NOT") ? 3 : 2;
  if (!isName(tokens[at])) return undefined;
  while (tokens[at + 1]?.text === "." && isName(tokens[at + 2])) at += 2;
  return { name: tokens[at]!, next: at + 1 };
}

/** `CREATE TABLE`; `start` is the index behind `TABLE`. */
export function tableOf(tokens: Token[], start: number, context: Context): Found {
  const named = namedAt(tokens, start);
  if (!named)
    return tokens[start]?.text === "("
      ? { faults: [context.report(tokens[start], "`(` behind `TABLE`: expected the name of the table", ["name"])] }
      : { faults: [] };
  const { name, next } = named;
  if (tokens[next]?.text !== "(") {
    const isBare =
      isName(tokens[next]) &&
      tokens[next + 1]?.kind === "word" &&
      types.has(tokens[next + 1]!.value) &&
      !isWord(tokens[next], "AS", "OF", "USING");
    const message = `\`${tokens[next]?.text}\` behind \`${nameOf(name)}\`: expected \`(\``;
    return { faults: isBare ? [context.report(tokens[next], message, ["("])] : [] };
  }
  const end = closing(tokens, next);
  const isClosed = tokens[end - 1]?.text === ")";
  const inside = tokens.slice(next + 1, isClosed ? end - 1 : end);
  const { fields, references, faults } = bodyOf(inside, context);
  const keys = isWord(tokens[end], "PRIMARY") ? namesAt(tokens, end + 2) : [];
  for (const field of fields) if (keys.includes(field.name.toLowerCase())) field.key = true;
  const targets = targetsOf(inside, context);
  const declaration = {
    ...declared(name, "table", context),
    fields,
    references,
    ...(targets.length > 0 && { targets }),
    ...(isPartial(inside, context) && { partial: true }),
  };
  return { declaration, faults };
}

/** What stands behind each `REFERENCES`. */
export function targetsOf(tokens: Token[], { place }: Context): Target[] {
  return tokens.flatMap((token, index) => {
    const [table, next] = [tokens[index + 1], tokens[index + 2]];
    if (!isWord(token, "REFERENCES") || !table || !isName(table) || next?.text === ".") return [];
    const columns = next?.text === "(" ? tokens.slice(index + 3, closing(tokens, index + 2)).filter(isName) : [];
    return [{ table: nameOf(table), columns: columns.map(nameOf), place: place(table.at) }];
  });
}

/** Columns left out, in a comment too, or taken from another table. */
function isPartial(tokens: Token[], { source }: Context): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.some((token) => token.kind === "gap" || isWord(token, "LIKE"))) return true;
  return /\.{3}|…/.test(source.slice(first.at, last.at + last.text.length + 200));
}

export function declared(name: Token, kind: Declaration["kind"], { place }: Context): Declaration {
  return { name: nameOf(name), kind, notation: "sql", fields: [], values: [], references: [], place: place(name.at) };
}

/** `CREATE TYPE … AS ENUM (…)`, `CREATE TYPE … AS (…)`, `CREATE DOMAIN … CHECK (VALUE IN (…))`. */
export function typeOf(tokens: Token[], start: number, isDomain: boolean, context: Context): Found {
  const named = namedAt(tokens, start);
  if (!named) return { faults: [] };
  const enumAt = tokens.findIndex((token) => isWord(token, "ENUM"));
  const base = declared(named.name, "type", context);
  if (enumAt >= 0)
    return {
      declaration: { ...base, kind: "enum", values: stringsOf(tokens.slice(enumAt)) },
      faults: enumFaults(tokens.slice(enumAt + 1), context),
    };
  const values = isDomain ? valuesOf(tokens.slice(named.next), undefined) : [];
  if (isDomain)
    return { declaration: { ...base, ...(values.length > 0 && { kind: "enum" as const }), values }, faults: [] };
  const open = tokens.findIndex(({ text }, index) => index >= named.next && text === "(");
  const body =
    open >= 0 && !isWord(tokens[open - 1], "RANGE")
      ? bodyOf(tokens.slice(open + 1, closing(tokens, open) - 1), context)
      : undefined;
  return {
    declaration: { ...base, fields: body?.fields ?? [], references: body?.references ?? [] },
    faults: body?.faults ?? [],
  };
}

function enumFaults(tokens: Token[], { report }: Context): Fault[] {
  for (let index = 1; index < tokens.length; index++) {
    const [before, token] = [tokens[index - 1]!, tokens[index]!];
    if (before.text === "," && token.text === ")")
      return [report(before, "`,` behind the last value: expected `)`", [")"])];
    if (before.kind === "string" && token.kind === "string")
      return [report(token, `\`${token.text}\` is not expected here: expected \`,\` before it`, [","])];
  }
  return [];
}
