import type { Found } from "./choose.ts";

/** Where Ollama, LM Studio and llama.cpp listen when nothing else is set. */
const ports = [11434, 1234, 8080];

/** The first model server that answers on loopback, in the order of the ports; no key is sent. */
export async function findLocalServer(some: number[] = ports, milliseconds = 1000): Promise<Found | undefined> {
  const found = await Promise.all(some.map((port) => ask(`http://127.0.0.1:${port}/v1`, milliseconds)));
  return found.find((one) => one !== undefined);
}

async function ask(baseUrl: string, milliseconds: number): Promise<Found | undefined> {
  try {
    const response = await fetch(`${baseUrl}/models`, { redirect: "error", signal: AbortSignal.timeout(milliseconds) });
    const body = (await response.json()) as { data?: { id?: unknown }[] };
    const model = body.data?.find(({ id }) => typeof id === "string")?.id;
    return response.ok && typeof model === "string" ? { baseUrl, model } : undefined;
  } catch {
    return undefined;
  }
}
