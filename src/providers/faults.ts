import { longestWait, retryAfter } from "./backoff.ts";
import { type FaultKind, ProviderError } from "./errors.ts";
import { redact } from "./redact.ts";

/** Where a call went, for messages; `now` in milliseconds since 1970. */
export type Place = { host: string; model: string; keys: (string | undefined)[]; now: number };

/** The parts of the client's errors that are looked at. */
type Raw = {
  name?: string;
  message?: string;
  status?: number;
  code?: unknown;
  type?: unknown;
  error?: { code?: unknown; type?: unknown };
  headers?: { get(name: string): string | null };
  cause?: unknown;
};

const quotaCodes = ["insufficient_quota", "billing_hard_limit_reached", "insufficient_credits"];
const unreachableCodes =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_TLS.*|CERT_.*|.*SELF_SIGNED.*|UNABLE_TO_.*)$/;

/** Says what went wrong with a call in our words, without any key. */
export function faultOf(thrown: unknown, place: Place): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  const raw = (thrown ?? {}) as Raw;
  const detail = excerpt(raw.message ?? String(thrown), place.keys);
  const status = raw.status ?? statusOf(raw.error?.code);
  if (status !== undefined) return ofStatus(status, raw, detail, place);
  if (raw.error) return fault("server", `${place.host} reports an error: ${detail}`);
  if (raw.name === "SyntaxError") return fault("body", `${place.host} sent a stream that is not readable: ${detail}`);
  return ofSocket(raw, detail, place);
}

function ofStatus(status: number, raw: Raw, detail: string, place: Place): ProviderError {
  const { host, model } = place;
  const codes = [raw.code, raw.type, raw.error?.code, raw.error?.type].map(String);
  const quota = status === 402 || codes.some((code) => quotaCodes.includes(code));
  if (quota) return fault("quota", `${host} says that the quota or credit of this key is used up: ${detail}`);
  if (codes.includes("content_filter")) return fault("filtered", `${host} refused the prompt by its content filter`);
  if (status === 401 || status === 403)
    return fault("auth", `${host} refuses the key (${detail}): check OPENAI_API_KEY`);
  if (status === 404) return fault("model", `${host} does not know the model \`${model}\` (${detail})`);
  if (status === 429) return ofRate(raw, detail, place);
  if (status >= 500 || [408, 409, 425].includes(status)) {
    const wait = retryAfter(raw.headers, place.now);
    return fault("server", `${host} fails: ${detail}`, { retryAfter: wait && wait <= longestWait ? wait : undefined });
  }
  return fault("request", `${host} does not accept the request: ${detail}`);
}

function ofRate(raw: Raw, detail: string, { host, now }: Place): ProviderError {
  const wait = retryAfter(raw.headers, now);
  if (wait === undefined || wait <= longestWait)
    return fault("rate", `${host} limits the rate: ${detail}`, { retryAfter: wait });
  const minutes = Math.ceil(wait / 60_000);
  const message = `${host} limits the rate and asks to come back in ${minutes} minutes, at ${clockTime(now + wait)} UTC`;
  return fault("rate", message, { final: true });
}

function clockTime(moment: number): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? "an unknown time" : date.toISOString().slice(11, 16);
}

function ofSocket(raw: Raw, detail: string, { host, keys }: Place): ProviderError {
  const causes = causesOf(raw);
  const code = causes.map((cause) => String(cause.code ?? "")).find(Boolean) ?? "";
  const words = excerpt(causes.at(-1)?.message || detail, keys);
  if (causes.some(({ message }) => message === "unexpected redirect")) {
    return fault(
      "redirect",
      `${host} redirects to another address, and nothing is sent there: give the final address as --base-url`,
    );
  }
  if (words === "bad port")
    return fault("unreachable", `no connection to ${host}: that port is closed to HTTP clients`);
  if (unreachableCodes.test(code))
    return fault("unreachable", `no connection to ${host} (${code}): is the server running there?`);
  return fault("network", `the connection to ${host} broke: ${words}`);
}

function causesOf(raw: Raw): Raw[] {
  const chain: Raw[] = [];
  for (let next: unknown = raw; next && typeof next === "object" && chain.length < 8; next = (next as Raw).cause) {
    chain.push(next as Raw);
    const [first] = (next as { errors?: unknown[] }).errors ?? [];
    if (first && !(next as Raw).cause) chain.push(first as Raw);
  }
  return chain;
}

/** An error inside a 200 stream carries its status as a code. */
function statusOf(code: unknown): number | undefined {
  const number = Number(code ?? Number.NaN);
  return number >= 400 && number < 600 ? number : undefined;
}

function fault(kind: FaultKind, message: string, more: { retryAfter?: number; final?: boolean } = {}): ProviderError {
  return new ProviderError(kind, message, more);
}

/** One line of at most 200 characters, without keys. */
export function excerpt(text: string, keys: (string | undefined)[]): string {
  const line = redact(text, keys).replace(/\s+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
