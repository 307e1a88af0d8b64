/** A text as Mermaid's grammars get it; line `n` of it is line `n + line` of the source, its first line begins at `column`. */
export type Prepared = { text: string; line: number; column: number; frontMatter: string | undefined };

const directive = /%{2}{\s*(?:(\w+)\s*:|(\w+))\s*(?:(\w+)|((?:(?!}%{2}).|\r?\n)*))?\s*(?:}%{2})?/gi;

/** Does what Mermaid does before it parses, and keeps every line where it is: what goes leaves its line breaks behind. */
export function prepare(source: string): Prepared {
  const cleaned = source.replace(/\r\n?/g, "\n").replace(/<\w+[^<>]*>/g, (tag) => tag.replace(/="([^"]*)"/g, "='$1'"));
  const front = frontMatterOf(cleaned);
  const body = front ? breaksOf(cleaned.slice(0, front.end)) + cleaned.slice(front.end) : cleaned;
  const lines = body
    .replace(directive, breaksOf)
    .split("\n")
    .map((line) => (/^\s*%%(?!\{)./.test(line) ? "" : line));
  const text = lines.join("\n");
  const lead = text.length - text.trimStart().length;
  const before = text.slice(0, lead);
  const line = before.split("\n").length - 1;
  const column = lead - before.lastIndexOf("\n") - 1;
  return { text: `${encoded(text.slice(lead))}\n`, line, column, frontMatter: front?.text };
}

/** The first lines between `---`, if the text begins with them. */
function frontMatterOf(text: string): { text: string; end: number } | undefined {
  const open = /^[^\S\n]*---\s*?\n/.exec(text)?.[0];
  if (open === undefined) return undefined;
  const indent = /^[^\S\n]*/.exec(open)![0];
  for (let at = open.length; at < text.length; ) {
    const stop = text.indexOf("\n", at);
    if (stop < 0) return undefined;
    const line = text.slice(at, stop);
    if (at > open.length && line.startsWith(`${indent}---`) && line.trim() === "---")
      return { text: text.slice(open.length, at), end: stop + 1 };
    at = stop + 1;
  }
  return undefined;
}

function breaksOf(text: string): string {
  return "\n".repeat(text.split("\n").length - 1);
}

/** Mermaid's own code for `#name;`, in as many characters; a `;` behind a style with a `#` colour goes. */
function encoded(text: string): string {
  return text
    .split("\n")
    .map((line) => withoutEnd(withoutEnd(line, "style"), "classDef"))
    .join("\n")
    .replace(/#(\w+);/g, "°$1¶");
}

function withoutEnd(line: string, keyword: string): string {
  const from = line.indexOf(keyword);
  const end = line.lastIndexOf(";");
  if (from < 0 || end < from) return line;
  const hasColour = line
    .slice(from + keyword.length, end)
    .split(/\s/)
    .some((word) => word.includes(":") && word.indexOf(":") < word.lastIndexOf("#"));
  return hasColour ? line.slice(0, end) + line.slice(end + 1) : line;
}
