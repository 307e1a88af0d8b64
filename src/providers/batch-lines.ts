import type { Request } from "./provider.ts";
import { bodyOf, createCapabilities } from "./shape.ts";

/** A line of a batch of calls, as OpenAI's Batch API and `vllm run-batch` read it. */
export function lineOf(key: string, request: Request, model: string, baseUrl: string): string {
  const { stream: _, ...body } = bodyOf(request, model, { ...createCapabilities(baseUrl).shape(), stream: false });
  return JSON.stringify({ custom_id: key, method: "POST", url: "/v1/chat/completions", body });
}

/** What a line of results says. */
export type BatchResult =
  | { key: string; answer: { text: string; end: "stop" | "length" | "filtered" } }
  | { key: string; reason: string };

type Line = {
  custom_id?: unknown;
  error?: { message?: unknown; code?: unknown } | null;
  response?: { status_code?: number; body?: Body | null } | null;
};
type Body = {
  choices?: { message?: { content?: unknown; refusal?: unknown } | null; finish_reason?: unknown }[];
  error?: { message?: unknown } | null;
};

/** Reads a line of results; undefined where it is none. */
export function readResult(line: string): BatchResult | undefined {
  const result = parsed(line);
  if (typeof result?.custom_id !== "string") return undefined;
  const key = result.custom_id;
  const { error, response } = result;
  const body = response?.body;
  const told = error?.message ?? error?.code ?? body?.error?.message;
  if (told !== undefined && told !== null) return { key, reason: `the batch reports: ${String(told).slice(0, 200)}` };
  if ((response?.status_code ?? 200) >= 400)
    return { key, reason: `the batch reports status ${response?.status_code}` };
  const [choice] = body?.choices ?? [];
  if (choice?.message?.refusal || choice?.finish_reason === "content_filter")
    return { key, answer: { text: "", end: "filtered" } };
  const text = choice?.message?.content;
  if (typeof text !== "string" || text.trim() === "") return { key, reason: "the batch answered without any text" };
  const end = choice?.finish_reason === "length" ? "length" : "stop";
  return { key, answer: { text, end } };
}

function parsed(line: string): Line | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
