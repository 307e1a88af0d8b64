/** Host and port of a base URL, as shown to people. */
export function hostOf(baseUrl: string): string {
  return new URL(baseUrl).host;
}

/** Whether a base URL names this machine. */
export function isLoopback(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl);
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

/** OpenAI's own hosts cap an answer, thinking included, with `max_completion_tokens`; others know `max_tokens`. */
export function takesCompletionTokens(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl);
  return hostname === "api.openai.com" || hostname.endsWith(".openai.azure.com");
}
