import type { Fault, Field } from "../../block.ts";
import { closing } from "./statements.ts";
import type { Token } from "./tokens.ts";
import { clauses, types } from "./words.ts";

/** A column without its place, and where what follows its type begins. */
export type Column = Omit<Field, "place"> & { at: number; rest: number };

const isName = (token: Token | undefined) => token?.kind === "word" || token?.kind === "quoted";
const isWord = (token: Token | undefined, ...values: string[]) =>
  token?.kind === "word" && values.includes(token.value);

export { isName, isWord };

export function columnOf(tokens: Token[], source: string): Column | undefined {
  const [name] = tokens;
  if (!isName(name)) return undefined;
  const rest = typeEnd(tokens, 1);
  const first = tokens[1];
  const last = tokens[rest - 1];
  const type = rest > 1 && first && last ? source.slice(first.at, last.at + last.text.length).replace(/\s+/g, " ") : "";
  const values = isWord(first, "ENUM", "SET") ? stringsOf(tokens.slice(2, rest)) : valuesOf(tokens.slice(rest), name!);
  const isNullable = !tokens.some((token, index) => isWord(token, "NOT") && isWord(tokens[index + 1], "NULL"));
  const key = tokens.some((token, index) => isWord(token, "PRIMARY") && isWord(tokens[index + 1], "KEY"));
  return {
    name: nameOf(name!),
    type,
    optional: isNullable && !key,
    references: [...typeReferences(tokens.slice(1, rest)), ...targetsIn(tokens.slice(rest))],
    ...(values.length > 0 && { values }),
    key,
    at: name!.at,
    rest,
  };
}

export const nameOf = ({ kind, text, value }: Token) => (kind === "quoted" ? value : text);

/** Behind the type that begins at `start`: its words, arguments and array brackets. */
function typeEnd(tokens: Token[], start: number): number {
  const first = tokens[start];
  if (!isName(first) || (first!.kind === "word" && clauses.has(first!.value) && !types.has(first!.value))) return start;
  let at = start + 1;
  while (tokens[at]?.text === "." && isName(tokens[at + 1])) at += 2;
  for (let before = -1; before !== at; ) {
    before = at;
    if (tokens[at]?.text === "(") at = closing(tokens, at);
    else if (tokens[at]?.text === "<") at = angleEnd(tokens, at);
    else if (tokens[at]?.text === "[")
      at = Math.max(at + 1, tokens.findIndex(({ text }, index) => index > at && text === "]") + 1);
    else if (isWord(tokens[at], "PRECISION", "VARYING", "UNSIGNED", "SIGNED", "ZEROFILL", "ZONE", "LOCAL", "ARRAY"))
      at += 1;
    else if (isWord(tokens[at], "WITH", "WITHOUT") && isWord(tokens[at + 1], "TIME", "LOCAL")) at += 2;
    else if (isWord(tokens[at], "TIME") && isWord(tokens[at - 1], "LOCAL")) at += 1;
    else if (isWord(tokens[at], "TO") && isWord(tokens[at + 1], "MONTH", "SECOND")) at += 2;
    else if (isWord(tokens[at], "YEAR", "DAY") && isWord(tokens[at - 1], "INTERVAL")) at += 1;
  }
  return at;
}

function angleEnd(tokens: Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const { text } = tokens[index]!;
    depth += text === "<" ? 1 : text === ">" || text === "<>" ? -1 : 0;
    if (depth <= 0) return index + 1;
  }
  return tokens.length;
}

const qualifiers = new Set([
  "PRECISION",
  "VARYING",
  "UNSIGNED",
  "SIGNED",
  "ZEROFILL",
  "WITH",
  "WITHOUT",
  "TIME",
  "ZONE",
  "LOCAL",
  "MAX",
  "TO",
  "DAY",
  "MONTH",
]);

function typeReferences(tokens: Token[]): string[] {
  const [first] = tokens;
  if (!first || (first.kind === "word" && types.has(first.value))) return [];
  const last = tokens.findIndex(
    (token, index) => index > 0 && !(token.text === "." || tokens[index - 1]?.text === "."),
  );
  const name = tokens[(last < 0 ? tokens.length : last) - 1];
  return name && !qualifiers.has(name.value) && isName(name) && !types.has(name.value.toUpperCase())
    ? [nameOf(name)]
    : [];
}

/** The tables behind `REFERENCES`. */
export function targetsIn(tokens: Token[]): string[] {
  return tokens.flatMap((token, index) => {
    let at = index + 1;
    if (!isWord(token, "REFERENCES") || !isName(tokens[at])) return [];
    while (tokens[at + 1]?.text === "." && isName(tokens[at + 2])) at += 2;
    return [nameOf(tokens[at]!)];
  });
}

/** The strings of `column IN ('a', 'b')` or `column = ANY (ARRAY['a', 'b'])`. */
export function valuesOf(tokens: Token[], column: Token | undefined): string[] {
  const wanted = column ? nameOf(column).toUpperCase() : "VALUE";
  const start = tokens.findIndex(
    (token, index) =>
      isName(token) &&
      nameOf(token).toUpperCase() === wanted &&
      (isWord(tokens[index + 1], "IN") || isWord(tokens[index + 2], "ANY")),
  );
  if (start < 0) return [];
  const open = tokens.findIndex(({ text }, index) => index > start && /^[([]$/.test(text));
  return open < 0 ? [] : stringsOf(tokens.slice(open, closing(tokens, open)));
}

export const stringsOf = (tokens: Token[]) => tokens.flatMap(({ kind, value }) => (kind === "string" ? [value] : []));

export type Report = (token: Token | undefined, message: string, expected?: string[]) => Fault;
