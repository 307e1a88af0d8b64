export type Message = { role: "system" | "user" | "assistant"; content: string };

/** One question to a language model. `maxTokens` bounds the answer. */
export type Request = { messages: Message[]; maxTokens: number };

/** A piece of the answer, or why it ended; `usage` in tokens. After `again` all text so far is void: the call is made anew. */
export type Delta =
  | { type: "text"; text: string }
  | { type: "again"; reason: string }
  | { type: "end"; reason: "stop" | "length" | "filtered" }
  | { type: "usage"; input: number; output: number; cached: number };

/** Text in, text out. Throws a `ProviderError`; an answer without an `end` is a cut one. */
export type Provider = {
  id: string;
  /** Host and model, as shown to the user before the first call. */
  description: string;
  complete(request: Request, signal: AbortSignal): AsyncIterable<Delta>;
};
