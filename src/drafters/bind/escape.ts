/** Words of the brief for one line of Markdown: they read as they were written, and nothing in them is markup, code or HTML. */
export function words(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f]+/gu, " ")
    .trim()
    .replace(/\\/gu, "\\\\")
    .replace(/[|[\]*]/gu, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/`/gu, "'")
    .replace(/<(?=[a-z/!?])/giu, "\\<")
    .replace(/~~/gu, "\\~\\~");
}

/** The same between quotation marks. */
export function quoted(text: string): string {
  return `“${words(text)}”`;
}

/** A name that Mermaid takes as a label without quotes. */
export function label(text: string): string {
  const safe = text
    .replace(/[^\p{L}\p{M}\p{N} -]+/gu, " ")
    .replace(/ {2,}/gu, " ")
    .trim();
  return /[^\x20-\x7e]/u.test(safe) || /\bend\b/u.test(safe) ? `"${safe}"` : safe;
}
