import { placeholdersIn } from "../../rules/lookup/placeholders.ts";

/**
 * Words of the brief for one line of Markdown: they read as they were written, and nothing in them is markup or HTML. What
 * a template would leave, such as `TBD`, is quoted as code, since it is the author's and no gap of the design.
 */
export function words(text: string): string {
  let done = 0;
  let out = "";
  for (const { text: found, index } of placeholdersIn(text)) {
    out += `${escaped(text.slice(done, index))}\`${found.replace(/[`|\s]+/gu, " ")}\``;
    done = index + found.length;
  }
  return (out + escaped(text.slice(done))).trim();
}

function escaped(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f]+/gu, " ")
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

/** A text as a pattern that matches it and nothing else, also with the flag `u`. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** Whether what stands at an offset is the label of a group in a diagram. */
export function isLabel(source: string, index: number): boolean {
  return /subgraph[^\n]*$/u.test(source.slice(Math.max(0, index - 80), index));
}
