const entities: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", nbsp: " ", apos: "'", semi: ";" };

/** The text of a label as it is read in the picture: entities decoded, marks and icons gone, one line per `<br>`. */
export function readable(label: string): string {
  return label
    .replace(/<br[ \t]{0,9}\/?>|\\n/gi, "\n")
    .replace(
      /<\/?(?:b|i|u|s|em|strong|small|sub|sup|span|font|code|center|div|p|a|h\d|img|hr)(?:\s[^<>]{0,500})?\/?>/gi,
      "",
    )
    .replace(/\bfa[bklrs]?:fa-[\w-]{1,50}/g, "")
    .replace(/[&°](#?)(\w{1,20})[;¶]/g, (whole, mark: string, name: string) => decoded(whole, mark, name))
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

function decoded(whole: string, mark: string, name: string): string {
  if (/^\d{1,7}$/.test(name) && (mark !== "" || whole.startsWith("°"))) {
    const code = Number(name);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  }
  return entities[name.toLowerCase()] ?? (whole.startsWith("°") ? `#${name};` : whole);
}

/** A text between double quotes without them. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
}
