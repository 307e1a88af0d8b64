import { exits, Failure } from "../errors.ts";

/** Why a provider gave no answer that can be used. */
export type FaultKind =
  | "auth"
  | "quota"
  | "model"
  | "redirect"
  | "request"
  | "rate"
  | "server"
  | "unreachable"
  | "network"
  | "timeout"
  | "cut"
  | "body"
  | "empty"
  | "filtered"
  | "context";

/** What may be the fault of one call, or pass: the next section can still be written. */
const hopeful: FaultKind[] = ["rate", "server", "cut", "empty", "filtered"];
const refused: FaultKind[] = ["auth", "quota", "model"];

/** How often a call may fail in this way; in others as often as the provider's own limit says. */
const fewTries: Partial<Record<FaultKind, number>> = {
  auth: 1,
  quota: 1,
  model: 1,
  redirect: 1,
  request: 1,
  filtered: 1,
  context: 1,
  body: 2,
  empty: 2,
  cut: 2,
};

/** A call that failed. `retryAfter` in milliseconds when the server named a wait; `final` when the same must not be asked again. */
export class ProviderError extends Failure {
  readonly kind: FaultKind;
  readonly retryAfter: number | undefined;
  readonly final: boolean;

  constructor(kind: FaultKind, message: string, more: { retryAfter?: number; final?: boolean; cause?: unknown } = {}) {
    const exit = refused.includes(kind) ? exits.refused : kind === "filtered" ? exits.gaps : exits.provider;
    super(message, exit, { cause: more.cause });
    this.name = "ProviderError";
    this.kind = kind;
    this.retryAfter = more.retryAfter;
    this.final = more.final ?? kind === "filtered";
  }

  /** Whether, before any answer came from this host, other calls will fail as well: the run then stops instead of failing section by section. */
  get hopeless(): boolean {
    return !hopeful.includes(this.kind);
  }
}

/** Whether a call that failed `attempt` times, `alike` of them in this way, is not made again; `limit` is the provider's. */
export function isExhausted(error: ProviderError, attempt: number, alike: number, limit: number): boolean {
  return error.final || attempt >= limit || alike >= (fewTries[error.kind] ?? limit);
}
