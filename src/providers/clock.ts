import { ProviderError } from "./errors.ts";

/** In milliseconds: to the first piece of the answer, between two pieces, and for the whole call. */
export type Limits = { firstToken: number; idle: number; total: number };

/** Why a call was stopped, and the signal that stops it. */
export type Clock = {
  signal: AbortSignal;
  /** A piece of the answer came. */
  touch(): void;
  /** The answer is complete; what may still come (usage) is waited for only briefly. */
  settle(): void;
  /** Ends the call and its timers. */
  stop(): void;
};

const grace = 2000;

/** Starts the three timers of a call. The signal aborts with a `ProviderError` when one runs out, or with the user's reason. */
export function startClock(limits: Limits, user: AbortSignal, host: string): Clock {
  const controller = new AbortController();
  const forward = () => controller.abort(user.reason);
  const after = (milliseconds: number, message: string) =>
    setTimeout(() => controller.abort(new ProviderError("timeout", `${host} ${message}`)), milliseconds);
  const total = after(limits.total, `did not finish within ${seconds(limits.total)}`);
  let idle = after(limits.firstToken, `sent nothing of an answer within ${seconds(limits.firstToken)}`);
  const rewind = (milliseconds: number) => {
    clearTimeout(idle);
    idle = after(milliseconds, `fell silent for ${seconds(milliseconds)} in the middle of an answer`);
  };
  if (user.aborted) forward();
  user.addEventListener("abort", forward, { once: true });
  return {
    signal: controller.signal,
    touch: () => rewind(limits.idle),
    settle: () => rewind(Math.min(grace, limits.idle)),
    stop: () => {
      clearTimeout(total);
      clearTimeout(idle);
      user.removeEventListener("abort", forward);
      controller.abort();
    },
  };
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 1000)} s`;
}
