/** Longest wait a server may ask for; beyond it the call fails at once. */
export const longestWait = 60_000;

const base = 1000;
const cap = 30_000;

/** Full jitter: anything from zero to the doubled step, in milliseconds. `attempt` counts from 1. */
export function backoff(attempt: number, random: () => number): number {
  return random() * Math.min(cap, base * 2 ** (attempt - 1));
}

/** The wait a server names in `retry-after-ms` or `retry-after` (seconds or a date), in milliseconds; undefined when it names none that makes sense. */
export function retryAfter(headers: { get(name: string): string | null } | undefined, now: number): number | undefined {
  const precise = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (precise > 0) return precise;
  const text = headers?.get("retry-after")?.trim() ?? "";
  const wait = /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 && /\d/.test(text) && !text.startsWith("-") ? wait : undefined;
}
