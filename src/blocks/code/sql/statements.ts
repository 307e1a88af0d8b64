import type { Token } from "./tokens.ts";

/** The tokens of one statement and the `;` behind it; `cut` where the next one began before its parentheses closed. */
export type Statement = { tokens: Token[]; stop: Token | undefined; cut: boolean };

export function statementsOf(tokens: Token[]): Statement[] {
  const statements: Statement[] = [];
  let current: Token[] = [];
  let depth = 0;
  const finish = (stop: Token | undefined, cut = false) => {
    if (current.length > 0) statements.push({ tokens: current, stop, cut });
    current = [];
    depth = 0;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.text === ";") finish(token);
    else {
      if (token.leads && current.length > 0 && begins(token, tokens[index + 1], depth)) finish(undefined, depth > 0);
      depth += token.text === "(" ? 1 : token.text === ")" ? -1 : 0;
      current.push(token);
    }
  }
  finish(undefined);
  return statements;
}

/** A line that can only begin a new statement, for the `;` is often left out. */
function begins({ value, kind }: Token, next: Token | undefined, depth: number): boolean {
  if (kind !== "word" || next?.kind !== "word") return false;
  const pair = `${value} ${next.value}`;
  if (/^CREATE (?:TABLE|UNIQUE|INDEX|TYPE|VIEW|OR|EXTENSION|SCHEMA|TRIGGER|FUNCTION)$/.test(pair)) return true;
  return (
    depth === 0 &&
    /^(?:CREATE \w+|ALTER TABLE|ALTER TYPE|DROP TABLE|DROP INDEX|INSERT INTO|COMMENT ON|GO \w+)$/.test(pair)
  );
}

/** The index behind the parenthesis that closes the one at `open`; the length where none does. */
export function closing(tokens: Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]!.text === "(") depth += 1;
    if (tokens[index]!.text === ")") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return tokens.length;
}

/** Splits at commas that stand in no parentheses, brackets or type arguments; a gap ends an element too. */
export function elementsOf(tokens: Token[]): { tokens: Token[]; comma: Token | undefined }[] {
  const elements: { tokens: Token[]; comma: Token | undefined }[] = [];
  const open: string[] = [];
  let current: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const { text } = token;
    if (/^[([]$/.test(text) || (text === "<" && isTyped(tokens[index - 1]))) open.push(text);
    else if (/^[)\]]$/.test(text) || (text === ">" && open.at(-1) === "<")) open.pop();
    if (text === "," && open.length === 0) {
      elements.push({ tokens: current, comma: token });
      current = [];
    } else current.push(token);
  }
  return [...elements, { tokens: current, comma: undefined }];
}

const isTyped = (token: Token | undefined) =>
  /^(?:ARRAY|STRUCT|MAP|LIST|SET|TUPLE|FROZEN|ROW|VECTOR)$/.test(token?.value ?? "");
