import { createLexer, type Lexer, type LexerRules } from "./lexer.ts";
import { type Span, SyntaxProblem } from "./problem.ts";

type Action = [kind: number, target: number];

/** What jison generates for a grammar: its tables and the code of its productions, which calls a `yy` object. */
export type Grammar = {
  symbols_: Record<string, number>;
  terminals_: Record<number, string>;
  productions_: [symbol: number, length: number][];
  table: Record<number, Action | number>[];
  defaultActions: Record<number, Action>;
  performAction: (
    this: { $: unknown },
    text: string,
    length: number,
    line: number,
    yy: object,
    production: number,
    values: unknown[],
    spans: Span[],
  ) => unknown;
  lexer: LexerRules;
};

/** What is being reduced: for the recorder, which asks where things stand and what was written there. */
export type Site = {
  span: Span;
  values: unknown[];
  spans: Span[];
  made: WeakMap<object, Span>;
  textOf(span: Span): string;
};

type Run = { grammar: Grammar; lexer: Lexer; yy: object; site: Site; states: number[] };

const end = 1;
const shift = 1;
const reduce = 2;
const longestProduction = 12;
const start: Span = { line: 1, column: 0, lastLine: 1, lastColumn: 0 };

export function createSite(text: string): Site {
  const lines = text.split("\n");
  const textOf = ({ line, column, lastLine, lastColumn }: Span) =>
    lines[line - 1]?.slice(column, line === lastLine ? lastColumn : undefined) ?? "";
  return { span: start, values: [null], spans: [start], made: new WeakMap(), textOf };
}

/** Where `value` stands in what is being reduced; without it, where all of that stands. */
export function spanOf({ values, spans, span }: Site, value: unknown): Span {
  for (let index = values.length - 1; index >= Math.max(0, values.length - longestProduction); index--)
    if (values[index] === value) return spans[index]!;
  return span;
}

/**
 * Runs a grammar of jison over a text: an LALR(1) automaton (Aho, Sethi, Ullman: Compilers, 4.7) without recursion. Its
 * productions call the recorder `yy`, which finds in `site` where they stand. Throws SyntaxProblem, and what `yy` throws.
 */
export function run(grammar: Grammar, text: string, yy: object, site: Site): void {
  const lexer = createLexer(grammar.lexer, text, yy);
  const { values, spans } = site;
  const states = [0];
  let symbol: number | undefined;
  let last = start;
  for (;;) {
    const state = states.at(-1)!;
    const standing = grammar.defaultActions[state];
    if (!standing) symbol ??= nextSymbol(lexer, grammar);
    const action = standing ?? (grammar.table[state]?.[symbol!] as Action | undefined);
    if (!action) throw problemAt(state, symbol!, grammar, lexer, last);
    if (action[0] === shift) {
      values.push(lexer.yytext);
      spans.push(lexer.span);
      states.push(action[1]);
      last = lexer.span;
      symbol = undefined;
    } else if (action[0] !== reduce || isReducedToEnd({ grammar, lexer, yy, site, states }, action[1])) return;
  }
}

function nextSymbol(lexer: Lexer, { symbols_ }: Grammar): number {
  const token = lexer.next() ?? end;
  return typeof token === "number" ? token : (symbols_[token] ?? 0);
}

function isReducedToEnd({ grammar, lexer, yy, site, states }: Run, production: number): boolean {
  const { values, spans, made } = site;
  const [symbol, size] = grammar.productions_[production]!;
  const { lastLine, lastColumn } = spans.at(-1)!;
  const span = { ...spans[spans.length - (size || 1)]!, lastLine, lastColumn };
  site.span = span;
  const result = { $: values[values.length - size] };
  const { yytext } = lexer;
  const given = grammar.performAction.call(result, yytext, yytext.length, 0, yy, production, values, spans);
  if (given !== undefined) return true;
  for (const item of Array.isArray(result.$) ? result.$.slice(-longestProduction) : [result.$])
    if (typeof item === "object" && item !== null && !made.has(item)) made.set(item, span);
  for (const stack of [states, values, spans]) stack.length -= size;
  values.push(result.$);
  spans.push(span);
  states.push(grammar.table[states.at(-1)!]![symbol] as number);
  return false;
}

function problemAt(state: number, symbol: number, grammar: Grammar, lexer: Lexer, last: Span): SyntaxProblem {
  const expected = Object.keys(grammar.table[state] ?? {}).flatMap((key) => grammar.terminals_[Number(key)] ?? []);
  const token = grammar.terminals_[symbol] ?? (symbol === end ? "EOF" : "");
  return new SyntaxProblem({ token, text: lexer.match, at: lexer.span, last, expected });
}
