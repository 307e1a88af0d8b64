import type { Entity } from "./design.ts";
import { bracedTypes, pythonClasses } from "./types-in-code.ts";

/** An entity of a code block; `line` counts from the block's fence. */
export type Block = Pick<Entity, "name" | "notation" | "fields"> & { line: number };

const longest = 200_000;

/** The entities of one code block. `inModel`: it stands in the data model, where JSON records and bare keys count too. */
export function fieldsOfBlock(lang: string, code: string, inModel: boolean): Block[] {
  const value = code.slice(0, longest);
  const language = lang.toLowerCase();
  if (/\bcreate\s+table\b/i.test(value)) return sqlTables(value);
  if (language === "mermaid") return [];
  if (language === "python" || language === "py") return pythonClasses(value);
  const read = bracedTypes(language, value, inModel);
  if (read.length > 0) return read;
  if (/^\s*(?:apiVersion|kind):\s/m.test(value) && /^\s*spec:/m.test(value)) return record(language, value);
  return inModel && /^(?:json|jsonc|json5|yaml|yml|text|txt|)$/.test(language) ? record(language, value) : [];
}

function sqlTables(value: string): Block[] {
  const opens = [...value.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?([\w."`[\]{}$]{1,100})\s*\(/gi)];
  const lines = lineCounter(value);
  return opens.map((open, index) => {
    const start = open.index + open[0].length;
    const body = value.slice(start, opens[index + 1]?.index ?? value.length).split(/\n\s*\)|\)\s*;/, 1)[0] ?? "";
    const fields = splitOutside(body.replace(/--[^\n]*/g, "")).flatMap(columnOf);
    return { name: open[1]!.replace(/["`[\]]/g, ""), notation: "sql", fields, line: lines(open.index) };
  });
}

function columnOf(column: string): Entity["fields"] {
  const found = /^\s*["`[]?(\w+)["`\]]?\s+(\w+(?:\s*\([^)]{0,200}\)|<[^>]{0,100}>)?(?:\[\])?)/.exec(column);
  const isKey = found && /^(?:primary|foreign|unique|constraint|check|index|key|exclude|partition)$/i.test(found[1]!);
  return found && !isKey ? [{ name: found[1]!, type: found[2]! }] : [];
}

/** Counts lines up to growing offsets, in one walk. */
function lineCounter(value: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    for (; at < offset; at++) if (value[at] === "\n") line += 1;
    return line;
  };
}

function splitOutside(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (char !== "," || depth > 0) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}

/** A JSON or YAML record, or lines of `name: type`. */
function record(language: string, value: string): Block[] {
  const isJson = /^(?:json|jsonc|json5)$/.test(language) || /^\s*[{[]/.test(value);
  const key = isJson
    ? /"([\w-]{1,80})"[ \t]*:[ \t]*([^\n]{0,200})/
    : /^[ \t]*(?:[-+*•][ \t]*)?["'`]?([A-Za-z_][\w-]{0,80})["'`]?[ \t]*:[ \t]*(\S[^\n]{0,200})?$/;
  const typed =
    /^[ \t]*[-*]?[ \t]*([a-z_]\w{0,80})[ \t]+(?:\(?(?:uuid|char|nvarchar|tinyint|smallint|double|blob|bytea|binary|timestamptz|number|int|integer|bigint|serial|varchar|text|string|bool|boolean|timestamp|datetime|date|float|decimal|json|jsonb|enum|pk|fk)\b.{0,200})$/i;
  const placeholders = /^[ \t]*(?:((?:<[\w@:,.[\] -]{1,60}>[ \t]*){3,}))$/;
  const fields = value.split("\n").flatMap((line) => {
    const text = line.slice(0, 1_000);
    const row = language === "" ? placeholders.exec(text)?.[1] : undefined;
    if (row) return Array.from(row.matchAll(/<([^<>]{1,60})>/g), (found) => ({ name: found[1]!, type: "" }));
    const found = key.exec(text) ?? (isJson ? null : typed.exec(text));
    return found ? [{ name: found[1]!, type: (found[2] ?? "").replace(/,\s*$/, "") }] : [];
  });
  return fields.length >= 2 ? [{ name: "", notation: language || "text", fields, line: 1 }] : [];
}
