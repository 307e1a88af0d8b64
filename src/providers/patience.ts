type Dispatcher = object;
type Patience = { headersTimeout: number; bodyTimeout: number };

/**
 * What the built-in fetch sends with: its own gives up on a server that is silent for five minutes, as one is that reads a
 * long prompt on a small machine. `silence` in milliseconds, 0 for no end: timers of ours decide. Undefined where the
 * runtime does not show its dispatcher, which leaves its own limit.
 */
export function patientDispatcher(silence = 0): Dispatcher | undefined {
  // The dispatcher appears with the first use of any part of fetch.
  const usual = new Headers() && (globalThis as Record<symbol, unknown>)[Symbol.for("undici.globalDispatcher.1")];
  const Agent = (usual as { constructor?: new (patience: Patience) => Dispatcher } | undefined)?.constructor;
  if (Agent?.name !== "Agent") return undefined;
  return new Agent({ headersTimeout: silence, bodyTimeout: silence });
}
