type Member = { name: string; type: string };

/** `+get(id) T`. */
export function methodOf(text: string): Member {
  const close = text.lastIndexOf(")");
  const name = text
    .slice(0, close + 1)
    .replace(/^[#+~-]/, "")
    .trim();
  return {
    name,
    type: text
      .slice(close + 1)
      .replace(/[$*]/g, "")
      .replace(/^\s*:/, "")
      .trim(),
  };
}

/** `+String name`, `name: String` or `name`. */
export function attributeOf(text: string): Member {
  const plain = text
    .replace(/^[#+~-]/, "")
    .replace(/[$*]$/, "")
    .trim();
  const colon = plain.indexOf(":");
  if (colon > 0) return { name: plain.slice(0, colon).trim(), type: plain.slice(colon + 1).trim() };
  const space = plain.lastIndexOf(" ");
  return space < 0 ? { name: plain, type: "" } : { name: plain.slice(space + 1), type: plain.slice(0, space).trim() };
}
