const declared =
  /^(?:export )?(?:interface|type|enum) ([A-Z]\w*)[^\n]*(?:\n(?![\]})]|\n|```|(?:export )?(?:interface|type|enum) )[^\n]*)*(?:\n[\]})]+;?)?\n?/gmu;

/** Types of a code block that something named and nothing names now, again and again. */
export function withoutTypes(before: string, text: string): string {
  for (const found of [...text.matchAll(declared)]) {
    const [whole, name] = [found[0], found[1]!];
    const rest = text.replace(whole, "");
    const word = new RegExp(`(?<![\\p{L}\\p{N}_])${name}s?(?![\\p{L}\\p{N}_])`, "gu");
    if (word.test(rest) || (before.match(word) ?? []).length <= (text.match(word) ?? []).length) continue;
    return withoutTypes(before, rest);
  }
  return text;
}
