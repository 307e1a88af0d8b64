import { type Span, SyntaxProblem } from "./problem.ts";

type Token = number | string;

/** What jison generates for a lexer: patterns, in which condition each is tried, and what each does. */
export type LexerRules = {
  rules: RegExp[];
  conditions: Record<string, { rules: number[] }>;
  performAction: (this: Lexer, yy: object, self: Lexer, rule: number, condition: string) => Token | undefined | false;
};

export type Lexer = {
  yytext: string;
  match: string;
  span: Span;
  /** The next token, undefined behind the last one. Throws SyntaxProblem where no pattern matches. */
  next(): Token | undefined;
  begin(condition: string): void;
  pushState(condition: string): void;
  popState(): string;
  unput(text: string): void;
  less(length: number): void;
};

const mostIdle = 1_000;

/** A lexer by jison's rules: the first pattern that matches wins. */
export function createLexer({ rules, conditions, performAction }: LexerRules, text: string, yy: object): Lexer {
  const standing = ["INITIAL"];
  let rest = text;
  let isDone = false;
  const lexer: Lexer = {
    yytext: "",
    match: "",
    span: { line: 1, column: 0, lastLine: 1, lastColumn: 0 },
    next() {
      for (let idle = 0; idle < mostIdle && !isDone; idle++) {
        const token = step();
        if (token) return token;
        if (lexer.match !== "") idle = 0;
      }
      if (!isDone) throw unknown();
      return undefined;
    },
    begin: (condition) => void standing.push(condition),
    pushState: (condition) => void standing.push(condition),
    popState: () => (standing.length > 1 ? standing.pop()! : standing[0]!),
    unput(back) {
      rest = back + rest;
      isDone = false;
      lexer.yytext = lexer.yytext.slice(0, lexer.yytext.length - back.length);
      lexer.match = lexer.yytext;
      lexer.span = spanned(lexer.span.line, lexer.span.column, lexer.yytext);
    },
    less: (length) => lexer.unput(lexer.match.slice(length)),
  };
  Object.assign(yy, { lexer });
  return lexer;

  function step(): Token | undefined | false {
    if (rest === "") isDone = true;
    const condition = standing.at(-1)!;
    for (const rule of conditions[condition]?.rules ?? []) {
      const found = rules[rule]!.exec(rest);
      if (!found) continue;
      lexer.span = spanned(lexer.span.lastLine, lexer.span.lastColumn, found[0]);
      lexer.yytext = lexer.match = found[0];
      rest = rest.slice(found[0].length);
      return acted(rule, condition);
    }
    if (rest === "") return undefined;
    throw unknown();
  }

  /** An action may refuse what it has matched; it throws a plain error then. */
  function acted(rule: number, condition: string): Token | undefined | false {
    try {
      return performAction.call(lexer, yy, lexer, rule, condition);
    } catch (error) {
      const isRefusal = error instanceof Error && error.constructor === Error;
      if (!isRefusal) throw error;
      throw new SyntaxProblem({ token: "refused", text: lexer.match, at: lexer.span, last: lexer.span, expected: [] });
    }
  }

  function unknown(): SyntaxProblem {
    const { lastLine: line, lastColumn: column } = lexer.span;
    const at = { line, column, lastLine: line, lastColumn: column + 1 };
    return new SyntaxProblem({ token: "", text: rest.slice(0, 1), at, last: lexer.span, expected: [] });
  }
}

function spanned(line: number, column: number, text: string): Span {
  const at = text.lastIndexOf("\n");
  if (at < 0) return { line, column, lastLine: line, lastColumn: column + text.length };
  let lastLine = line;
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) lastLine += 1;
  return { line, column, lastLine, lastColumn: text.length - at - 1 };
}
