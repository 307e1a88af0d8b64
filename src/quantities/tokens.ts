import { type Measure, readMeasureAt } from "./measure.ts";
import type { Problem } from "./problem.ts";
import { FUNCTIONS } from "./tree.ts";
import { matchAt } from "./words.ts";

export type Token = { start: number; end: number } & (
  | { type: "number"; measure: Measure }
  | { type: "name"; text: string }
  | { type: "function"; text: string }
  | { type: "operator"; text: "+" | "-" | "*" | "/" | "^" }
  | { type: "comparison"; text: "<" | "<=" | ">" | ">=" | "==" }
  | { type: "open" | "close" | "comma"; text: string }
);

const SIGNS = new Map<string, { type: Token["type"]; text: string }>([
  ...["+", "-", "*", "/", "^"].map((text) => [text, { type: "operator", text }] as const),
  ...["<=", ">=", "==", "<", ">"].map((text) => [text, { type: "comparison", text }] as const),
  ["×", { type: "operator", text: "*" }],
  ["·", { type: "operator", text: "*" }],
  ["÷", { type: "operator", text: "/" }],
  ["−", { type: "operator", text: "-" }],
  ["≤", { type: "comparison", text: "<=" }],
  ["≥", { type: "comparison", text: ">=" }],
  ["(", { type: "open", text: "(" }],
  [")", { type: "close", text: ")" }],
  [",", { type: "comma", text: "," }],
]);
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /(?:US\$|[$€£¥₹₩])?[ \u00a0]?(?:\d|\.\d)|[A-Z]{3} ?\d/uy;
const CALL = /[ \t]?\(/y;
const SPACE = /\s*/y;
export const MAX_LENGTH = 4000;
export const MAX_TOKENS = 1000;

/** Splits an expression into tokens; a number takes its unit or label with it. */
export function readTokens(text: string): Token[] | Problem {
  if (text.length > MAX_LENGTH) return tooLong(text);
  const tokens: Token[] = [];
  for (let at = skip(text, 0); at < text.length; at = skip(text, tokens.at(-1)!.end)) {
    const token = readNumberToken(text, at) ?? readName(text, at) ?? readSign(text, at);
    if (!token) return unreadable(text, at);
    if (tokens.push(token) > MAX_TOKENS) return tooLong(text);
  }
  return tokens;
}

function readNumberToken(text: string, start: number): Token | undefined {
  const measure = matchAt(NUMBER, text, start) && readMeasureAt(text, start, "expression");
  return measure && { type: "number", measure, start, end: measure.length };
}

function readName(text: string, start: number): Token | undefined {
  const name = matchAt(NAME, text, start)?.[0];
  if (name === undefined) return undefined;
  const end = start + name.length;
  const called = matchAt(CALL, text, end) !== undefined;
  return { type: called ? "function" : "name", text: name, start, end };
}

function readSign(text: string, start: number): Token | undefined {
  const double = text[start + 1] === "=" ? SIGNS.get(text.slice(start, start + 2)) : undefined;
  const sign = double ?? SIGNS.get(text.charAt(start));
  return sign && ({ type: sign.type, text: sign.text, start, end: start + (double ? 2 : 1) } as Token);
}

function skip(text: string, index: number): number {
  return index + (matchAt(SPACE, text, index)?.[0].length ?? 0);
}

function tooLong(text: string): Problem {
  const limit = `at most ${MAX_TOKENS} terms and signs in ${MAX_LENGTH} characters`;
  const message = `\`${text.slice(0, 40)}…\` is too long for one expression: ${limit}; give its parts names`;
  return { kind: "too-long", message, start: 0, end: text.length };
}

function unreadable(text: string, start: number): Problem {
  const word = /^\S{1,30}/.exec(text.slice(start, start + 30))?.[0] ?? "";
  if (/^[$€£¥₹₩.]?\d/.test(word)) return badNumber(word, start);
  const end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  const functions = [...FUNCTIONS.keys()].join(", ");
  const accepted = `names, numbers with units, + - * / ^ ( ), a comparison, ${functions}`;
  const message = `\`${text.slice(start, end)}\` cannot stand in an expression: expected ${accepted}`;
  return { kind: "syntax", message, start, end };
}

function badNumber(word: string, start: number): Problem {
  const exponent = /\de[+-]?\d{2,}/i.test(word);
  const message = exponent
    ? `\`${word}\` is out of range: write a number between 1e-300 and 1e300`
    : `\`${word}\` is no number: write \`1,000\` or \`0.5\`, and a space after the comma between two arguments`;
  return { kind: exponent ? "overflow" : "syntax", message, start, end: start + word.length };
}
