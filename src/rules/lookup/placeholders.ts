const asks =
  "describe|insert|add (?:your|a|an|the)|list (?:the|of|your|all|any|each)|explain|specify|enter|provide|fill in|replace|summari[sz]e|name of|link to|your|brief description|short description|e\\.g\\.?|example of|what is|why is|how does";
const blanks =
  "name|title|description|date|number|version|author|owner|here|placeholder|text|url|link|statement|summary|details";

/** What writers and templates leave where content should come; each at its first character, global. */
const residue: RegExp[] = [
  /(?<![\p{L}\p{N}_])(?:TBD|TBC|TBA|FIXME|T\.B\.D\.|TODO(?! (?:list|app|item|comment)))(?![\p{L}\p{N}_])/gu,
  /(?<!\S)\?{3,}/g,
  /\blorem ipsum\b/gi,
  /\bto be (?:determined|filled in|written|completed|added later)\b/gi,
  /\[NEEDS[ _-]CLARIFICATION[^\]\n]{0,200}\]?/g,
  new RegExp(String.raw`\[(?:${asks})\b[^\][\n]{0,120}\](?![(:[])`, "gi"),
  new RegExp(String.raw`\[\p{L}[\p{L}/&'-]{0,30}(?: [\p{L}/&'-]{1,30}){0,3} (?:${blanks})\](?![(:[])`, "giu"),
  /\[(?:FEATURE|PROJECT|SYSTEM|SERVICE|COMPONENT|COMPANY|DATE|AUTHOR|NAME|TITLE|TEAM|PRODUCT|OWNER|PLACEHOLDER|INSERT|YOUR)(?:[ _-][A-Z]{2,20}){0,3}\]/g,
  /(?<![\p{L}\p{N}])<\p{L}[\p{L}+&' -]{2,60}(?: \d)?>/gu,
  /\{\{[^{}\n]{1,60}\}\}/g,
  /(?<![\p{L}\p{N}])\$?X{2,4}(?:,(?:000|X{3})){0,3}(?![\p{L}\p{N}])/gu,
];

/** The whole of a paragraph, item or cell. */
const alone =
  /^\s*(?:coming soon|work in progress|wip|under construction|to follow|to come|placeholder|pending|fill me in|insert here|\.{3,}|…)[.!…]?\s*$/i;

export type Placeholder = { text: string; index: number };

/** The residue in a text without code. */
export function placeholdersIn(text: string): Placeholder[] {
  if (alone.test(text)) return [{ text: text.trim(), index: text.length - text.trimStart().length }];
  const found = residue.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ text: match, index })),
  );
  const inOrder = found.sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  let end = 0;
  return inOrder.filter(({ text: match, index }) => {
    if (index < end) return false;
    end = index + match.length;
    return true;
  });
}

/** The text without its residue. */
export function withoutPlaceholders(text: string): string {
  const found = placeholdersIn(text);
  const kept = found.map(({ index }, nth) => text.slice(endOf(found[nth - 1]), index));
  return kept.join("") + text.slice(endOf(found.at(-1)));
}

function endOf(placeholder: Placeholder | undefined): number {
  return placeholder ? placeholder.index + placeholder.text.length : 0;
}
