/** A stretch of a text: lines count from 1, columns from 0; the last column is behind the stretch. */
export type Span = { line: number; column: number; lastLine: number; lastColumn: number };

/** A text that the grammar does not take. `token` is the grammar's name for what stood there. */
export class SyntaxProblem extends Error {
  readonly token: string;
  readonly text: string;
  readonly at: Span;
  /** Where the last token stood that the grammar took. */
  readonly last: Span;
  readonly expected: string[];

  constructor(found: { token: string; text: string; at: Span; last: Span; expected: string[] }) {
    super(`unexpected ${found.token}`);
    this.token = found.token;
    this.text = found.text;
    this.at = found.at;
    this.last = found.last;
    this.expected = found.expected;
  }
}

/** A text that follows the grammar and that Mermaid refuses all the same. The message is for the author. */
export class MeaningProblem extends Error {
  readonly at: Span;
  readonly token: string;

  constructor(message: string, at: Span, token: string) {
    super(message);
    this.at = at;
    this.token = token;
  }
}
