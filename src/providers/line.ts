import type OpenAI from "openai";
import type { Limits } from "./clock.ts";
import type { ProviderError } from "./errors.ts";
import type { Chunk } from "./fold.ts";
import type { Sleep } from "./gate.ts";
import { modelsHint } from "./models.ts";
import { patientDispatcher } from "./patience.ts";
import type { Request } from "./provider.ts";
import { bodyOf, type Capabilities, type Shape } from "./shape.ts";
import { readWhole } from "./whole.ts";

export type OpenAiOptions = {
  /** Such as `https://api.openai.com/v1`. */
  baseUrl: string;
  model: string;
  /** Sent to the host of `baseUrl` and to no other. */
  key?: string;
  /** Calls at once, from the first on; without it more are tried as long as the server does not object. */
  concurrency?: number;
  limits?: Partial<Limits>;
  /** Calls made at most before one answer is given up. */
  tries?: number;
  sleep?: Sleep;
  random?: () => number;
  now?: () => number;
};

/** What the calls of one provider share; the client is loaded with the first. */
export type Line = {
  options: OpenAiOptions;
  host: string;
  limits: Limits;
  capabilities: Capabilities;
  client?: Promise<OpenAI>;
};

/** What a server says of the request that it refuses, with the parameter that it names. */
export function wordsOf(thrown: unknown): string {
  const { message, param, error } = thrown as { message?: unknown; param?: unknown; error?: unknown };
  return [message, param, JSON.stringify(error ?? "")].map(String).join(" ").slice(0, 4_000);
}

/** Adds to what a server says of an unknown model which ones there are. */
export async function hinted(error: ProviderError, { options, client }: Line): Promise<ProviderError> {
  if (error.kind !== "model") return error;
  const openai = await client!;
  return modelsHint(error, async () => await openai.models.list({ timeout: 5000 }), options.baseUrl);
}

/** The client, loaded with the first call; retries, timers and logs are ours. */
export async function connect({
  options: { baseUrl, key },
  host,
  limits,
}: Omit<Line, "capabilities">): Promise<OpenAI> {
  const { default: Client } = await import("openai");
  const dispatcher = patientDispatcher();
  return new Client({
    baseURL: baseUrl,
    apiKey: key || "none",
    organization: host === "api.openai.com" ? undefined : null,
    project: host === "api.openai.com" ? undefined : null,
    maxRetries: 0,
    timeout: limits.total,
    logLevel: "off",
    fetchOptions: { redirect: "error", ...(dispatcher && { dispatcher }) } as { redirect: "error" },
  });
}

/** The chunks of a streamed answer, or the one completion of a server that does not stream. */
export async function* chunksOf(
  { client, options, host }: Line,
  request: Request,
  shape: Shape,
  signal: AbortSignal,
): AsyncGenerator<Chunk> {
  const openai = await client!;
  const { data, response } = await openai.chat.completions
    .create(bodyOf(request, options.model, shape), { signal })
    .withResponse();
  if (!shape.stream) yield data as Chunk;
  else if (/event-stream/i.test(response.headers.get("content-type") ?? "")) yield* data as AsyncIterable<Chunk>;
  else yield await readWhole(response, host);
}
