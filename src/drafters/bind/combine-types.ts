const head = /^(?:export )?(?:interface|type|enum) (\w+)/u;
const between = /(?<=\n)(?=(?:export )?(?:interface|type|enum) )/u;

/** A declared type: its text, and the fields of an interface by name. */
export type Declared = { name: string; text: string; fields: Map<string, string> };

/** The types of the second block follow those of the first; one of the same name is one type, with the fields of both. */
export function joinTypes(first: string, second: string): string {
  const body = second.split("\n").slice(1, -1).join("\n");
  const standing = new Set(declaredIn(first).map(({ name }) => name));
  let joined = first.replace(/\n```$/u, "\n");
  let rest = "";
  for (const type of piecesOf(body))
    if (!standing.has(type.name)) rest += type.text;
    else if (type.fields.size > 0) joined = withFields(joined, type);
  return `${joined}${rest.trimEnd()}`.trimEnd().concat("\n```");
}

/** The types that a block or a whole text declares. */
export function declaredIn(text: string): Declared[] {
  return piecesOf(text).filter(({ name }) => name !== "");
}

function piecesOf(text: string): Declared[] {
  return text
    .split(between)
    .map((piece) => ({ name: head.exec(piece)?.[1] ?? "", text: piece, fields: fieldsOf(piece) }));
}

/** The fields of an interface with their types; those of an object inside it are its type. */
function fieldsOf(piece: string): Map<string, string> {
  const fields = new Map<string, string>();
  const open = /^(?:export )?interface \w+[^{\n]*\{/u.exec(piece);
  if (!open) return fields;
  const flat = piece.slice(open[0].length).replace(/\/\/[^\n]*/gu, "");
  let depth = 0;
  let field = "";
  for (const sign of flat) {
    if (sign === "{" || sign === "(" || sign === "[") depth += 1;
    if (sign === "}" || sign === ")" || sign === "]") depth -= 1;
    if (depth < 0) break;
    if (depth > 0 || (sign !== ";" && sign !== "\n")) field += sign;
    else if (sign === ";") {
      keep(fields, field);
      field = "";
    } else field += " ";
  }
  keep(fields, field);
  return fields;
}

function keep(fields: Map<string, string>, field: string): void {
  const said = field.trim().replace(/\s+/gu, " ");
  const name = /^(\w+)\??:/u.exec(said)?.[1];
  if (name) fields.set(name, said);
}

/** The interface of the same name with the fields that it lacks, and the values that one of its fields lacks. */
function withFields(block: string, { name, fields }: Declared): string {
  const pieces = piecesOf(withValues(block, name, fields));
  const own = pieces.find((piece) => piece.name === name)!;
  const lacking = [...fields].filter(([field]) => !own.fields.has(field)).map(([, said]) => said);
  if (lacking.length === 0 || own.fields.size === 0) return pieces.map(({ text }) => text).join("");
  const close = own.text.lastIndexOf("}");
  const before = own.text.slice(0, close).trimEnd();
  const added = lacking.join("; ");
  const isOneLine = !before.includes("\n");
  const text = isOneLine
    ? `${before}${before.endsWith(";") ? "" : ";"} ${added} ${own.text.slice(close)}`
    : `${before}\n  ${added};\n${own.text.slice(close)}`;
  return pieces.map((piece) => (piece === own ? text : piece.text)).join("");
}

const literals = /^(\w+\??: )("[^"]*"(?: \| "[^"]*")+)$/u;

/** A field that both give a list of values has those of both. */
function withValues(block: string, name: string, fields: Map<string, string>): string {
  const own = piecesOf(block).find((piece) => piece.name === name);
  return [...fields].reduce((text, [field, said]) => {
    const standing = own?.fields.get(field);
    const [mine, other] = [literals.exec(standing ?? "")?.[2], literals.exec(said)?.[2]];
    if (!own || !mine || !other) return text;
    const values = [...new Set([...mine.split(" | "), ...other.split(" | ")])].join(" | ");
    return values === mine ? text : text.replace(own.text, (piece) => piece.replace(mine, values));
  }, block);
}
