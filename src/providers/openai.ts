import { setTimeout as wait } from "node:timers/promises";
import type OpenAI from "openai";
import { backoff } from "./backoff.ts";
import { type Limits, startClock } from "./clock.ts";
import { type FaultKind, isExhausted, ProviderError } from "./errors.ts";
import { faultOf } from "./faults.ts";
import { type Chunk, createFolder } from "./fold.ts";
import { createGate, type Sleep } from "./gate.ts";
import { hostOf, isLoopback, takesCompletionTokens } from "./hosts.ts";
import { modelsHint } from "./models.ts";
import type { Delta, Provider, Request } from "./provider.ts";
import { readWhole } from "./whole.ts";

export type OpenAiOptions = {
  /** Such as `https://api.openai.com/v1`. */
  baseUrl: string;
  model: string;
  /** Sent to the host of `baseUrl` and to no other. */
  key?: string;
  /** Calls at once. */
  concurrency?: number;
  limits?: Partial<Limits>;
  /** Calls made at most before one answer is given up. */
  tries?: number;
  sleep?: Sleep;
  random?: () => number;
  now?: () => number;
};

const cloud = { concurrency: 4, tries: 5, limits: { firstToken: 120_000, idle: 60_000, total: 600_000 } };
const local = { concurrency: 1, tries: 3, limits: { firstToken: 600_000, idle: 180_000, total: 3_600_000 } };

/** What a reasoning model may think besides its answer, in tokens, where the cap counts both. */
const thinking = 12_000;

/** Any endpoint that speaks OpenAI's chat completions, with our own retries, timers and host gate. */
export function createOpenAiProvider(options: OpenAiOptions): Provider {
  const host = hostOf(options.baseUrl);
  const usual = isLoopback(options.baseUrl) ? local : cloud;
  const { sleep = (ms, signal) => wait(ms, undefined, { signal }), random = Math.random, now = Date.now } = options;
  const gate = createGate(options.concurrency ?? usual.concurrency, sleep, now);
  const line: Line = { options, host, limits: { ...usual.limits, ...options.limits } };
  const tries = options.tries ?? usual.tries;

  async function* complete(request: Request, signal: AbortSignal): AsyncGenerator<Delta> {
    line.client ??= connect(line);
    const isOver = counter(tries);
    for (let attempt = 1; ; attempt += 1) {
      const leave = await gate.enter(signal);
      let error: ProviderError;
      try {
        if (yield* once(line, request, signal)) return;
        error = new ProviderError("cut", `the answer of ${host} broke off without saying that it was complete`);
        if (isOver(error)) return;
      } catch (thrown) {
        signal.throwIfAborted();
        error = faultOf(thrown, { host, model: options.model, keys: [options.key], now: now() });
        if (isOver(error)) throw await hinted(error, line);
      } finally {
        leave();
      }
      if (error.kind === "rate") gate.narrow();
      if (error.retryAfter !== undefined) gate.pause(error.retryAfter + random() * 100);
      yield { type: "again", reason: error.message };
      if (error.retryAfter === undefined) await sleep(backoff(attempt, random), signal);
    }
  }

  return { id: "openai", description: `${options.model} at ${host}`, complete };
}

/** What the calls of one provider share; the client is loaded with the first. */
type Line = { options: OpenAiOptions; host: string; limits: Limits; client?: Promise<OpenAI> };

/** Says after each fault whether it was the last that one answer may have. */
function counter(tries: number): (error: ProviderError) => boolean {
  const kinds: FaultKind[] = [];
  return (error) => {
    kinds.push(error.kind);
    return isExhausted(error, kinds.length, kinds.filter((kind) => kind === error.kind).length, tries);
  };
}

/** One call; answers whether its end was seen. */
async function* once(line: Line, request: Request, signal: AbortSignal): AsyncGenerator<Delta, boolean> {
  const clock = startClock(line.limits, signal, line.host);
  const folder = createFolder();
  try {
    for await (const chunk of chunksOf(line, request, clock.signal)) {
      yield* folder.fold(chunk);
      if (folder.ended) clock.settle();
      else if (folder.alive) clock.touch();
    }
    if (!folder.ended) clock.signal.throwIfAborted();
  } catch (thrown) {
    signal.throwIfAborted();
    if (!folder.ended) throw clock.signal.aborted ? clock.signal.reason : thrown;
  } finally {
    clock.stop();
  }
  signal.throwIfAborted();
  if (!folder.ended && folder.length === 0) throw new ProviderError("empty", `${line.host} answered without any text`);
  return folder.ended;
}

async function hinted(error: ProviderError, { options, client }: Line): Promise<ProviderError> {
  if (error.kind !== "model") return error;
  const openai = await client!;
  return modelsHint(error, async () => await openai.models.list({ timeout: 5000 }), options.baseUrl);
}

async function connect({ options: { baseUrl, key }, host, limits }: Line): Promise<OpenAI> {
  const { default: Client } = await import("openai");
  return new Client({
    baseURL: baseUrl,
    apiKey: key || "none",
    organization: host === "api.openai.com" ? undefined : null,
    project: host === "api.openai.com" ? undefined : null,
    maxRetries: 0,
    timeout: limits.total,
    logLevel: "off",
    fetchOptions: { redirect: "error" },
  });
}

function bodyOf({ messages, maxTokens }: Request, { baseUrl, model }: OpenAiOptions) {
  const cap = takesCompletionTokens(baseUrl)
    ? { max_completion_tokens: maxTokens + thinking }
    : { max_tokens: maxTokens };
  return { model, messages, ...cap, stream: true as const, stream_options: { include_usage: true } };
}

/** The chunks of a streamed answer, or the one completion of a server that does not stream. */
async function* chunksOf(
  { client, options, host }: Line,
  request: Request,
  signal: AbortSignal,
): AsyncGenerator<Chunk> {
  const openai = await client!;
  const { data, response } = await openai.chat.completions.create(bodyOf(request, options), { signal }).withResponse();
  if (/event-stream/i.test(response.headers.get("content-type") ?? "")) yield* data;
  else yield await readWhole(response, host);
}
