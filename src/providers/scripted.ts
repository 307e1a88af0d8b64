import type { Delta, Provider, Request } from "./provider.ts";

/** An answer: its text, the deltas themselves, or the error to throw. */
export type Answer = string | Delta[] | Error;

/** A provider for tests: answers from a list, in order, or by a function of the request. Keeps what it was asked. */
export function createScriptedProvider(
  answers: Answer[] | ((request: Request, index: number) => Answer),
): Provider & { requests: Request[] } {
  const requests: Request[] = [];
  async function* complete(request: Request, signal: AbortSignal): AsyncGenerator<Delta> {
    signal.throwIfAborted();
    const index = requests.push(structuredClone(request)) - 1;
    const answer = typeof answers === "function" ? answers(request, index) : answers[index];
    if (answer === undefined) throw new Error(`the script has no answer for request ${index + 1}`);
    if (answer instanceof Error) throw answer;
    yield* typeof answer === "string" ? spoken(answer) : answer;
  }
  return { id: "scripted", description: "scripted answers", complete, requests };
}

function spoken(text: string): Delta[] {
  const pieces = text.match(/[\s\S]{1,40}/g) ?? [];
  return [...pieces.map((piece) => ({ type: "text", text: piece }) as const), { type: "end", reason: "stop" }];
}
