/** The author's words in backticks, on one line, shortened to `most` characters. */
export function quote(text: string, most = 60): string {
  const line = text.replace(/[\s`]+/g, " ").trim();
  const characters = [...line.slice(0, 2 * most + 2)];
  return characters.length > most
    ? `\`${characters
        .slice(0, most - 1)
        .join("")
        .trim()}…\``
    : `\`${line}\``;
}

/** `a`, `b` and `c`; from the fifth on only their number. */
export function list(texts: string[], shown = 4): string {
  const quoted = texts.slice(0, shown).map((text) => quote(text, 40));
  const rest = texts.length - quoted.length;
  if (rest > 0) return `${quoted.join(", ")} and ${rest} more`;
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}` : (quoted[0] ?? "");
}

/** The same without backticks, for the house's own words. */
export function words(texts: string[], last = "and"): string {
  return texts.length > 1 ? `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1)}` : (texts[0] ?? "");
}
