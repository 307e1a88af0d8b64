import { ProviderError } from "./errors.ts";
import type { Delta, Request } from "./provider.ts";

const step = 2_000;
const seen = 6_000;
const probe = 120;
const most = 20;

/** Looks at an answer as it comes; throws a `ProviderError` when it says the same without end. */
export function createRepetitionWatch(): (text: string) => void {
  let tail = "";
  let since = 0;
  return (text) => {
    tail = (tail + text).slice(-seen);
    since += text.length;
    if (since < step || tail.length < seen) return;
    since = 0;
    const last = tail.slice(-probe);
    if (/[\p{L}\p{N}]/u.test(last) && tail.split(last).length > most)
      throw new ProviderError("body", "the answer repeats itself without end");
  };
}

const fewest = 1_000;
const charactersPerToken = 4;

/**
 * Throws when a server read much less than it was sent, as one does whose context is too short: it drops the beginning
 * without a word. Counts under 1,000 tokens are of servers that count only what they had not kept.
 */
export function requireWhole(request: Request, delta: Delta, host: string): void {
  if (delta.type !== "usage" || delta.cached > 0 || delta.input < fewest) return;
  const sent = request.messages.reduce((sum, { content }) => sum + content.length, 0) / charactersPerToken;
  if (delta.input >= sent * 0.4) return;
  throw new ProviderError(
    "context",
    `${host} read ${delta.input} tokens of about ${Math.round(sent)} that were sent: its context is too short; start it with a longer one (Ollama: OLLAMA_CONTEXT_LENGTH=32768, llama.cpp: -c 32768, vLLM: --max-model-len 32768)`,
    { final: true },
  );
}
