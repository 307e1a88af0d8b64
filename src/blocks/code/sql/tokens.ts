/** `gap` stands for what is left out, `open` for a string that is never closed. */
export type Token = {
  kind: "word" | "quoted" | "string" | "number" | "mark" | "gap" | "open";
  /** As it stands. */
  text: string;
  /** A word in capitals, a quoted name without its quotes, a string without its own. */
  value: string;
  at: number;
  /** Whether it is the first of its line. */
  leads: boolean;
};

const skipped = /(?:\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*)/y;
const lineComment = /#[^\n]*/y;
const token =
  /(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|(?<number>\d[\w.]*)|(?<quoted>"(?:[^"\n]|"")*"|`[^`\n]*`)|(?<gap>\.{3,}|…|<[a-z_ -]{1,40}>(?!\s*\()|\$?\{\{?[^{}\n]{0,80}\}\}?)|(?<mark>::|<>|<=|>=|!=|\|\||[^\s])/uy;

export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let leads = true;
  while (at < source.length) {
    const blank: RegExpExecArray | undefined =
      matchAt(skipped, source, at) ?? (leads ? matchAt(lineComment, source, at) : undefined);
    if (blank) {
      leads ||= blank[0].includes("\n");
      at += blank[0].length || 1;
      continue;
    }
    const next =
      dollarsAt(source, at) ??
      stringAt(source, at) ??
      bracketAt(source, at, tokens.at(-1)) ??
      plainAt(source, at, tokens.at(-1));
    tokens.push({ ...next, at, leads });
    leads = false;
    at += next.text.length;
  }
  return tokens;
}

type Bare = Pick<Token, "kind" | "text" | "value">;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

/** `<name>` that touches a word is the argument of a type, else it stands for what the reader fills in. */
function plainAt(source: string, at: number, before: Token | undefined): Bare {
  if (source[at] === "<" && before?.kind === "word" && before.at + before.text.length === at)
    return { kind: "mark", text: "<", value: "<" };
  const found = matchAt(token, source, at);
  const [text = source[at] ?? " "] = found ?? [];
  const { word, number, quoted, gap } = found?.groups ?? {};
  if (word) return { kind: "word", text, value: text.toUpperCase() };
  if (quoted) return { kind: "quoted", text, value: text.slice(1, -1) };
  return { kind: number ? "number" : gap ? "gap" : "mark", text, value: text };
}

/** `'it''s'`, `E'it\'s'`; one that reaches the end of the block is open. */
function stringAt(source: string, at: number): Bare | undefined {
  const start = /^[EeNnBbXx]?'/.exec(source.slice(at, at + 2))?.[0];
  if (!start) return undefined;
  let to = at + start.length;
  for (; to < source.length; to++) {
    if (source[to] === "\\" && source[to + 1] === "'" && /^[^\n']*'/.test(source.slice(to + 2, to + 300))) to += 1;
    else if (source[to] === "'" && source[to + 1] === "'") to += 1;
    else if (source[to] === "'") break;
  }
  if (to >= source.length) return { kind: "open", text: source.slice(at), value: "" };
  return { kind: "string", text: source.slice(at, to + 1), value: source.slice(at + start.length, to) };
}

/** `$$ … $$` and `$body$ … $body$`. */
function dollarsAt(source: string, at: number): Bare | undefined {
  const mark = source[at] === "$" ? /^\$\w{0,40}\$/.exec(source.slice(at, at + 42))?.[0] : undefined;
  if (!mark) return undefined;
  const close = source.indexOf(mark, at + mark.length);
  const to = close < 0 ? source.length : close + mark.length;
  return { kind: "string", text: source.slice(at, to), value: "" };
}

/** `[name]` as SQL Server quotes it; behind a word or `)` a bracket belongs to an array. */
function bracketAt(source: string, at: number, before: Token | undefined): Bare | undefined {
  if (source[at] !== "[") return undefined;
  const touches =
    before &&
    before.at + before.text.length === at &&
    /^(?:word|quoted)$|^\)$/.test(before.kind === "mark" ? before.text : before.kind);
  const name = touches ? undefined : /^\[([\w ]{1,100})\]/.exec(source.slice(at, at + 104));
  return name && !/^\d+$/.test(name[1]!) ? { kind: "quoted", text: name[0], value: name[1]! } : undefined;
}
