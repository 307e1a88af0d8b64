import { ProviderError } from "./errors.ts";
import type { Delta } from "./provider.ts";

/** What we read of a chat completion or of one chunk of it; everything may be missing, servers differ. */
export type Chunk = {
  choices?: {
    delta?: Piece | null;
    message?: Piece | null;
    finish_reason?: string | null;
  }[];
  usage?: {
    prompt_tokens?: number;
    completion_tokens?: number;
    prompt_tokens_details?: { cached_tokens?: number } | null;
  } | null;
  error?: unknown;
};
type Piece = {
  content?: string | null;
  refusal?: string | null;
  reasoning?: string | null;
  reasoning_content?: string | null;
};

/** Longest answer that is read, in characters. */
const longest = 200_000;

/** Turns chunks, or a whole completion, into deltas, one at a time. `alive` says whether the last one carried content. */
export function createFolder(): { fold(chunk: Chunk): Delta[]; alive: boolean; ended: boolean; length: number } {
  let refused = false;
  const folder = {
    alive: false,
    ended: false,
    length: 0,
    fold(chunk: Chunk): Delta[] {
      const choice = chunk.choices?.[0];
      const piece = choice?.delta ?? choice?.message ?? {};
      const text = typeof piece.content === "string" ? piece.content : "";
      refused ||= Boolean(piece.refusal);
      folder.alive = Boolean(text || piece.refusal || piece.reasoning || piece.reasoning_content);
      folder.length += text.length;
      if (folder.length > longest) throw new ProviderError("body", `the answer is longer than ${longest} characters`);
      const end = choice?.finish_reason && !folder.ended ? [endOf(choice.finish_reason, refused)] : [];
      folder.ended ||= end.length > 0;
      return [...(text ? [{ type: "text", text } as const] : []), ...end, ...usageOf(chunk)];
    },
  };
  return folder;
}

function endOf(reason: string, refused: boolean): Delta {
  if (refused || reason === "content_filter") return { type: "end", reason: "filtered" };
  return { type: "end", reason: reason === "length" || reason === "max_tokens" ? "length" : "stop" };
}

function usageOf({ usage }: Chunk): Delta[] {
  if (typeof usage?.prompt_tokens !== "number") return [];
  const cached = usage.prompt_tokens_details?.cached_tokens ?? 0;
  return [{ type: "usage", input: usage.prompt_tokens, output: usage.completion_tokens ?? 0, cached }];
}
