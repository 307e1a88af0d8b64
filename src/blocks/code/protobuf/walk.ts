import type { Declaration, Place } from "../../block.ts";
import type { Token } from "./tokens.ts";

export type Walk = {
  tokens: Token[];
  at: number;
  depth: number;
  declarations: Declaration[];
  place(offset: number): Place;
};

/** What stands where the grammar wants something else; no token at the end. */
export class Unexpected extends Error {
  readonly token: Token | undefined;
  readonly expected: string[];
  constructor(token: Token | undefined, expected: string[]) {
    super("unexpected");
    this.token = token;
    this.expected = expected;
  }
}

export const text = (walk: Walk) => walk.tokens[walk.at]?.text ?? "";

export const unexpected = (walk: Walk, expected: string[]) => new Unexpected(walk.tokens[walk.at], expected);

export function skip(walk: Walk, mark: string): boolean {
  if (text(walk) !== mark) return false;
  walk.at += 1;
  return true;
}

export function expect(walk: Walk, mark: string): void {
  if (!skip(walk, mark)) throw unexpected(walk, [mark]);
}

export function take(
  walk: Walk,
  kind: Token["kind"],
  expected = [`a ${kind === "word" ? "name" : kind === "string" ? "text" : kind}`],
): Token {
  const token = walk.tokens[walk.at];
  if (token?.kind !== kind) throw unexpected(walk, expected);
  walk.at += 1;
  return token;
}

export function declared(walk: Walk, name: string, kind: Declaration["kind"], token: Token | undefined): Declaration {
  return {
    name,
    kind,
    notation: "protobuf",
    fields: [],
    values: [],
    references: [],
    place: walk.place(token?.at ?? 0),
  };
}

/** To behind the next `;` outside of braces; the end of a block comes first where it is missing. */
export function passOver(walk: Walk): void {
  let depth = 0;
  for (; walk.at < walk.tokens.length; walk.at++) {
    const mark = text(walk);
    if (mark === "{") depth += 1;
    if (mark === "}" && depth === 0) break;
    if (mark === "}") depth -= 1;
    if (mark === ";" && depth === 0) {
      walk.at += 1;
      return;
    }
  }
  throw unexpected(walk, [";"]);
}

export function options(walk: Walk): void {
  if (text(walk) !== "[") return;
  let depth = 0;
  for (; walk.at < walk.tokens.length; walk.at++) {
    const mark = text(walk);
    depth += mark === "[" ? 1 : mark === "]" ? -1 : 0;
    if (mark === ";") break;
    if (depth === 0) {
      walk.at += 1;
      return;
    }
  }
  throw unexpected(walk, ["]"]);
}
