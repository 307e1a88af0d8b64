import type { Delta, Provider, Request } from "../providers/provider.ts";
import type { Entries } from "./entries.ts";

/** The provider, asked only for what has no complete answer yet. */
export function remembering(provider: Provider, entries: Entries, keyOf: (request: Request) => string): Provider {
  async function* complete(request: Request, signal: AbortSignal): AsyncGenerator<Delta> {
    signal.throwIfAborted();
    const key = keyOf(request);
    const known = entries.find(key);
    if (known) {
      yield { type: "text", text: known.text };
      yield { type: "end", reason: known.end };
      return;
    }
    let text = "";
    let isComplete = false;
    for await (const delta of provider.complete(request, signal)) {
      if (delta.type === "text") text += delta.text;
      if (delta.type === "again") text = "";
      if (delta.type === "end") isComplete = delta.reason === "stop";
      yield delta;
    }
    if (isComplete && !signal.aborted) await entries.keep(key, { text, end: "stop" });
  }
  return { ...provider, complete };
}
