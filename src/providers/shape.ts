import { takesCompletionTokens } from "./hosts.ts";
import type { Request } from "./provider.ts";

/** What a request to one host and model holds besides model and messages. */
export type Shape = {
  cap: "max_tokens" | "max_completion_tokens" | undefined;
  /** Most tokens of an answer that the server takes. */
  most: number;
  stream: boolean;
  /** Whether usage is asked for in a stream. */
  usage: boolean;
};

/** What is known of a host and model; `learn` answers whether a refused request taught something, so that it is worth another. */
export type Capabilities = { shape(): Shape; learn(refused: Shape, words: string): boolean };

/** What a reasoning model may think besides its answer, in tokens, where the cap counts both. */
const thinking = 12_000;
const mostLessons = 6;

/** Starts from what most servers take and remembers what this one refused, one thing at a time. */
export function createCapabilities(baseUrl: string): Capabilities {
  let shape: Shape = {
    cap: takesCompletionTokens(baseUrl) ? "max_completion_tokens" : "max_tokens",
    most: Number.POSITIVE_INFINITY,
    stream: true,
    usage: true,
  };
  let lessons = 0;
  const caps = new Set([shape.cap]);
  return {
    shape: () => shape,
    learn(refused, words) {
      if (refused !== shape) return true;
      const change = lessons < mostLessons ? changeFor(words, shape, caps) : undefined;
      if (!change) return false;
      lessons += 1;
      shape = { ...shape, ...change };
      caps.add(shape.cap);
      return true;
    },
  };
}

function changeFor(words: string, shape: Shape, tried: ReadonlySet<Shape["cap"]>): Partial<Shape> | undefined {
  if (shape.usage && /stream_options|include_usage/i.test(words)) return { usage: false };
  if (shape.cap && /max_(?:completion_)?tokens/i.test(words)) {
    const most = limitIn(words);
    if (most !== undefined && most < shape.most) return { most };
    const other = shape.cap === "max_tokens" ? "max_completion_tokens" : "max_tokens";
    return { cap: tried.has(other) ? undefined : other };
  }
  return shape.stream && /\bstream(?:ing)?\b/i.test(words) ? { stream: false, usage: false } : undefined;
}

/** `supports at most 8192 completion tokens`, `must be less than or equal to 4096`, `maximum value is 8192`. */
function limitIn(words: string): number | undefined {
  const found =
    /(?:at most|(?:less|smaller|lower) than(?: or equal to)?|<=?|maximum[\w ]{0,20}?(?: is| of|:)?) ?`?(\d{2,7})\b/i.exec(
      words,
    );
  return found ? Number(found[1]) : undefined;
}

/** The body of a call in this shape. */
export function bodyOf({ messages, maxTokens }: Request, model: string, { cap, most, stream, usage }: Shape) {
  const wanted = cap === "max_completion_tokens" ? maxTokens + thinking : maxTokens;
  const bounds = cap ? { [cap]: Math.min(wanted, most) } : {};
  if (!stream) return { model, messages, ...bounds, stream: false as const };
  return {
    model,
    messages,
    ...bounds,
    stream: true as const,
    ...(usage && { stream_options: { include_usage: true } }),
  };
}
