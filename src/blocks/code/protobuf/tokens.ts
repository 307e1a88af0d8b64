export type Token = { text: string; at: number; kind: "word" | "number" | "string" | "mark" | "gap" };

const token =
  /(?<blank>\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<gap>\.{3,}|…)|(?<word>\.?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(?<number>[-+]?\.?\d[\w.+]*)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<mark>[\s\S])/y;

/** The words and marks of a protobuf file, without comments and gaps. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const kind = Object.entries(found.groups ?? {}).find(([, value]) => value !== undefined)?.[0];
    if (kind !== "blank" && kind !== "gap")
      tokens.push({ text: found[0], at: found.index, kind: kind as Token["kind"] });
    if (token.lastIndex >= source.length) break;
  }
  return tokens;
}
