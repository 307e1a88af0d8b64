const patterns = [
  /\b(?:sk|pk|rk)-[\w-]{8,}/g,
  /\b(?:bearer|basic)\s+(?=\S{0,200}\d)[\w.~+/=-]{6,}/gi,
  /\b(?:api[-_]?key|authorization|x-api-key)["']?\s*[:=]\s*["']?[^\s"',;]{6,}/gi,
  /\bAIza[\w-]{20,}/g,
  /\bgh[pousr]_\w{16,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
];

/** The text with every key in it replaced: those given word for word, and whatever looks like one. */
export function redact(text: string, keys: readonly (string | undefined)[] = []): string {
  const known = keys.filter((key): key is string => key !== undefined && key.length >= 4);
  const bare = known.reduce((rest, key) => rest.split(key).join("[key]"), text);
  return patterns.reduce((rest, pattern) => rest.replace(pattern, "[key]"), bare);
}
