import { exits, Failure } from "../errors.ts";
import type { Delta, Provider, Request } from "../providers/provider.ts";

/** What a run may use at most; tokens as the provider counts them. */
export type Caps = { requests: number; input: number; output: number; total: number; milliseconds: number };

/** What a run has used; estimated where the provider did not say. */
export type Spent = { requests: number; input: number; output: number; cached: number };

export type Budget = {
  spent(): Spent;
  /** The provider, refusing a call that could exceed a cap with a `Failure` whose exit is `budget`. */
  guard(provider: Provider): Provider;
};

export const usualCaps: Caps = {
  requests: 80,
  input: 400_000,
  output: 120_000,
  total: Number.POSITIVE_INFINITY,
  milliseconds: 4 * 3_600_000,
};

const charactersPerToken = 3.3;

/** Counts what a run uses and stops new calls at the caps; what streams is let finish. `now` in milliseconds. */
export function createBudget(caps: Partial<Caps> = {}, now: () => number = Date.now): Budget {
  const limits = { ...usualCaps, ...caps };
  const start = now();
  const spent: Spent = { requests: 0, input: 0, output: 0, cached: 0 };
  /** Input and output tokens of the calls that run. */
  const reserved = { input: 0, output: 0 };

  const reserve = (request: Request) => {
    const need = {
      input: estimate(request.messages.map(({ content }) => content).join("\n")),
      output: request.maxTokens,
    };
    const input = spent.input + reserved.input + need.input;
    const output = spent.output + reserved.output + need.output;
    if (spent.requests >= limits.requests) reached(`${limits.requests} requests`);
    if (input > limits.input) reached(`${limits.input} input tokens`);
    if (output > limits.output) reached(`${limits.output} output tokens`);
    if (input + output > limits.total) reached(`${limits.total} tokens in total`);
    if (now() - start > limits.milliseconds) reached(`${Math.round(limits.milliseconds / 60_000)} minutes`);
    reserved.input += need.input;
    reserved.output += need.output;
    return need;
  };

  async function* metered(provider: Provider, request: Request, signal: AbortSignal): AsyncGenerator<Delta> {
    const need = reserve(request);
    const meter = createMeter(spent, need.input);
    try {
      for await (const delta of provider.complete(request, signal)) {
        meter.count(delta);
        yield delta;
      }
    } finally {
      meter.settle();
      reserved.input -= need.input;
      reserved.output -= need.output;
    }
  }

  return {
    spent: () => ({ ...spent }),
    guard: (provider) => ({ ...provider, complete: (request, signal) => metered(provider, request, signal) }),
  };
}

/** Adds one question to `spent` as its answer comes: every try that was answered counts, and is estimated where its usage is not told. */
function createMeter(spent: Spent, input: number) {
  let characters = 0;
  let told = false;
  spent.requests += 1;
  const settle = () => {
    if (!told && characters > 0) spent.input += input;
    if (!told) spent.output += Math.ceil(characters / charactersPerToken);
    characters = 0;
    told = false;
  };
  const count = (delta: Delta) => {
    if (delta.type === "text") characters += delta.text.length;
    if (delta.type === "usage") {
      told = true;
      spent.input += delta.input;
      spent.output += delta.output;
      spent.cached += delta.cached;
    }
    if (delta.type === "again") {
      settle();
      spent.requests += 1;
    }
  };
  return { count, settle };
}

/** Tokens of a text, roughly; a measured mean for English Markdown. */
export function estimate(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

function reached(cap: string): never {
  throw new Failure(
    `the budget of ${cap} is reached: raise it with --max-tokens-total, or take --depth lean`,
    exits.budget,
  );
}
