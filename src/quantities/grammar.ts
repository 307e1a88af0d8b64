import type { Problem, ProblemKind } from "./problem.ts";
import type { Token } from "./tokens.ts";
import { FUNCTIONS } from "./tree.ts";

/** An open parenthesis: of a call when `name` is set, with the commas seen so far. */
type Open = { token: Token; name?: string; commas: number };
type Fault = { kind?: ProblemKind; says: string; at?: Token };
type State = { opened: Open[]; previous?: Token; operand: boolean; signs: number };

const MAX_NESTING = 60;

/** Precedence apart, an expression alternates operands and operators: says where that breaks. */
export function findSyntaxProblem(text: string, tokens: readonly Token[]): Problem | undefined {
  const state: State = { opened: [], operand: true, signs: 0 };
  for (const token of tokens) {
    const fault = step(state, token);
    if (fault) return toProblem(text, fault, fault.at ?? token);
  }
  const whole = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? text.length };
  if (tokens.length === 0) return toProblem(text, { says: "is empty where an expression is expected" }, whole);
  if (state.operand) return toProblem(text, { says: "ends where a name or a number is expected" }, whole);
  return state.opened.length > 0 ? toProblem(text, { says: "lacks a closing `)`" }, whole) : undefined;
}

function step(state: State, token: Token): Fault | undefined {
  const fault = state.operand ? faultBeforeOperand(state, token) : faultBeforeOperator(state, token);
  const inner = fault ?? (token.type === "close" ? closeCall(state) : undefined);
  if (inner) return inner;
  if (token.type === "open") openCall(state, token);
  const comma = state.opened.at(-1);
  if (token.type === "comma" && comma) comma.commas++;
  state.signs = state.operand && token.type === "operator" ? state.signs + 1 : 0;
  state.operand = token.type !== "number" && token.type !== "name" && token.type !== "close";
  state.previous = token;
  const deep = state.opened.length > MAX_NESTING || state.signs > MAX_NESTING;
  return deep ? { kind: "too-long", says: "is nested too deeply: give the inner part a name of its own" } : undefined;
}

function faultBeforeOperand({ previous, opened }: State, token: Token): Fault | undefined {
  if (token.type === "function") return FUNCTIONS.has(token.text) ? undefined : unknownFunction(token.text);
  if (token.type === "comparison")
    return { says: "compares inside a term: a check has one comparison, outside parentheses" };
  const sign = token.type === "operator" && (token.text === "-" || token.text === "+");
  const emptyCall = token.type === "close" && opened.at(-1)?.name !== undefined && previous?.type === "open";
  if (emptyCall) return undefined;
  const operator = token.type === "operator" || token.type === "comma" || token.type === "close";
  return operator && !sign ? { says: "stands where a name or a number is expected" } : undefined;
}

function faultBeforeOperator({ previous, opened }: State, token: Token): Fault | undefined {
  if (token.type === "operator") return undefined;
  if (token.type === "comparison")
    return { says: "compares inside a term: a check has one comparison, outside parentheses" };
  if (token.type === "close") return opened.length > 0 ? undefined : { says: "closes what was not opened" };
  if (token.type === "comma")
    return opened.at(-1)?.name ? undefined : { says: "separates the arguments of a function and nothing else" };
  const before = previous && "text" in previous ? `\`${previous.text}\`` : "the number";
  return { says: `follows ${before} without an operator: write ${before} * …, with spaces` };
}

function openCall({ opened, previous }: State, token: Token): void {
  const name = previous?.type === "function" ? previous.text : undefined;
  opened.push({ token: name !== undefined ? previous! : token, commas: 0, ...(name !== undefined && { name }) });
}

function closeCall({ opened, previous }: State): Fault | undefined {
  const call = opened.pop();
  const [least, most] = FUNCTIONS.get(call?.name ?? "") ?? [1, 1];
  const count = previous?.type === "open" ? 0 : (call?.commas ?? 0) + 1;
  if (!call?.name || (count >= least && count <= most)) return undefined;
  const wanted = least === most ? `${least}` : `${least} or more`;
  return { says: `takes ${wanted} argument${wanted === "1" ? "" : "s"}, here ${count}`, at: call.token };
}

function unknownFunction(name: string): Fault {
  const known = [...FUNCTIONS.keys()].join(", ");
  return {
    kind: "unknown-function",
    says: `is no function: the functions are ${known}; between \`${name}\` and a parenthesis write an operator`,
  };
}

function toProblem(
  text: string,
  { kind = "syntax", says }: Fault,
  { start, end }: { start: number; end: number },
): Problem {
  return { kind, message: `\`${text.slice(start, end)}\` ${says}`, start, end };
}
