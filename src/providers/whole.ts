import { ProviderError } from "./errors.ts";
import { excerpt } from "./faults.ts";
import type { Chunk } from "./fold.ts";

/** Reads an answer that is no event stream: one completion as JSON, else a `ProviderError` that shows what came. */
export async function readWhole(response: Response, host: string): Promise<Chunk> {
  const text = await response.text();
  const title = /<title[^>]{0,200}>([^<]{0,200})/i.exec(text)?.[1]?.trim();
  let completion: Chunk;
  try {
    completion = JSON.parse(text) as Chunk;
  } catch {
    const what = title ? `a web page, “${excerpt(title, [])}”,` : "something that is neither a stream nor JSON";
    throw new ProviderError("body", `${host} answered with ${what} instead of a completion: is --base-url right?`);
  }
  if (completion?.error) throw Object.assign(new Error(messageOf(completion.error)), { error: completion.error });
  return completion ?? {};
}

function messageOf(error: unknown): string {
  const { message } = error as { message?: unknown };
  return typeof message === "string" ? message : JSON.stringify(error);
}
