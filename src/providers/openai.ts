import { setTimeout as wait } from "node:timers/promises";
import { backoff } from "./backoff.ts";
import { startClock } from "./clock.ts";
import { type FaultKind, isExhausted, ProviderError } from "./errors.ts";
import { faultOf } from "./faults.ts";
import { createFolder } from "./fold.ts";
import { createGate } from "./gate.ts";
import { hostOf, isLoopback } from "./hosts.ts";
import { chunksOf, connect, hinted, type Line, type OpenAiOptions, wordsOf } from "./line.ts";
import type { Delta, Provider, Request } from "./provider.ts";
import { createCapabilities, type Shape } from "./shape.ts";
import { createRepetitionWatch, requireWhole } from "./watch.ts";

export type { OpenAiOptions } from "./line.ts";

const cloud = {
  places: { first: 4, most: 8 },
  tries: 5,
  limits: { firstToken: 120_000, idle: 60_000, total: 600_000 },
};
const local = {
  places: { first: 1, most: 4 },
  tries: 3,
  limits: { firstToken: 600_000, idle: 180_000, total: 3_600_000 },
};

/** Any endpoint that speaks OpenAI's chat completions, with our own retries, timers and host gate. */
export function createOpenAiProvider(options: OpenAiOptions): Provider {
  const host = hostOf(options.baseUrl);
  const usual = isLoopback(options.baseUrl) ? local : cloud;
  const { sleep = (ms, signal) => wait(ms, undefined, { signal }), random = Math.random, now = Date.now } = options;
  const { concurrency: fixed } = options;
  const gate = createGate(fixed ? { first: fixed, most: fixed } : usual.places, sleep, now);
  const line: Line = {
    options,
    host,
    limits: { ...usual.limits, ...options.limits },
    capabilities: createCapabilities(options.baseUrl),
  };
  const tries = options.tries ?? usual.tries;

  async function* complete(request: Request, signal: AbortSignal): AsyncGenerator<Delta> {
    line.client ??= connect(line);
    const isOver = counter(tries);
    for (let attempt = 1; ; attempt += 1) {
      const leave = await gate.enter(signal);
      const shape = line.capabilities.shape();
      let error: ProviderError;
      try {
        if (yield* once(line, request, shape, signal)) return gate.widen();
        error = new ProviderError("cut", `the answer of ${host} broke off without saying that it was complete`);
        if (isOver(error)) return;
      } catch (thrown) {
        signal.throwIfAborted();
        error = faultOf(thrown, { host, model: options.model, keys: [options.key], now: now() });
        if (error.kind === "request" && line.capabilities.learn(shape, wordsOf(thrown))) {
          yield { type: "again", reason: `${error.message}; asked in another way` };
          continue;
        }
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

/** Says after each fault whether it was the last that one answer may have. */
function counter(tries: number): (error: ProviderError) => boolean {
  const kinds: FaultKind[] = [];
  return (error) => {
    kinds.push(error.kind);
    return isExhausted(error, kinds.length, kinds.filter((kind) => kind === error.kind).length, tries);
  };
}

/** One call; answers whether its end was seen. */
async function* once(line: Line, request: Request, shape: Shape, signal: AbortSignal): AsyncGenerator<Delta, boolean> {
  const clock = startClock(line.limits, signal, line.host);
  const folder = createFolder();
  const watch = createRepetitionWatch();
  try {
    for await (const chunk of chunksOf(line, request, shape, clock.signal)) {
      for (const delta of folder.fold(chunk)) {
        if (delta.type === "text") watch(delta.text);
        requireWhole(request, delta, line.host);
        yield delta;
      }
      if (folder.ended) clock.settle();
      else if (folder.alive) clock.touch();
    }
    if (!folder.ended) clock.signal.throwIfAborted();
  } catch (thrown) {
    signal.throwIfAborted();
    if (!folder.ended) throw clock.signal.aborted ? clock.signal.reason : thrown;
    if (thrown instanceof ProviderError && thrown.kind === "context") throw thrown;
  } finally {
    clock.stop();
  }
  signal.throwIfAborted();
  if (!folder.ended && folder.length === 0) throw new ProviderError("empty", `${line.host} answered without any text`);
  return folder.ended;
}
