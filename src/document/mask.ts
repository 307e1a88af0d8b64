import type { Code, Parents, Root, RootContent } from "mdast";
import type { Position } from "unist";
import type { Mask } from "./document.ts";

const deepest = 200;
const prefix = /^[ \t>]{201,}|^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){61,}/;

/** Blanks lines nested so deeply that no author meant it and the parser would choke on them. */
export function maskDepth(text: string): { text: string; masks: Mask[] } {
  const masks: Mask[] = [];
  if (text.length <= deepest) return { text, masks };
  let line = 0;
  let offset = 0;
  const lines = text.split("\n").map((content) => {
    line += 1;
    const start = offset;
    offset += content.length + 1;
    if (content.length <= 61 || content.trim() === "" || !prefix.test(content.slice(0, 2_000))) return content;
    masks.push({ reason: "too deep", at: span(line, 1, start, line, content.length + 1, start + content.length) });
    return content.replace(/[^\r]/g, " ");
  });
  return masks.length > 0 ? { text: lines.join("\n"), masks } : { text, masks };
}

/**
 * The opening lines of fences that swallow what was meant as text: one that is never closed and holds headings,
 * or one without a language that holds headings and another fence's opening.
 */
export function strayFences(tree: Root, source: string): Mask[] {
  return codes(tree)
    .filter((code) => isStray(code, source))
    .map((code): Mask => ({ reason: "stray fence", at: openingLine(code, source) }));
}

const headings = /^ {0,3}#{1,5} \S.*$/gm;

function isStray(code: Code, source: string): boolean {
  const text = source.slice(code.position?.start.offset, code.position?.end.offset);
  const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
  if (!fence || /^(?:md|markdown|mdx)$/i.test(code.lang ?? "")) return false;
  const found = code.value.match(headings)?.length ?? 0;
  if (found === 0) return false;
  const isOpen = !isClosed(text, fence);
  if (isOpen) return found >= 2 || !isScript(code.lang);
  return !code.lang && new RegExp(`^ {0,3}${fence}[a-z]\\w*[ \\t]*$`, "m").test(code.value) && found >= 1;
}

function isClosed(text: string, fence: string): boolean {
  const last = text.slice(text.lastIndexOf("\n") + 1).replace(/^[ \t>]*/, "");
  return text.includes("\n") && last.startsWith(fence) && last.replaceAll(fence[0] ?? "`", "").trim() === "";
}

/** Languages in which `# …` is a comment. */
function isScript(lang: string | null | undefined): boolean {
  return /^(?:sh|bash|shell|zsh|console|python|py|yaml|yml|toml|ruby|rb|r|dockerfile|make|makefile|hcl|terraform|nginx|ini|conf|perl)$/i.test(
    lang ?? "",
  );
}

function codes(node: Parents): Code[] {
  return (node.children as RootContent[]).flatMap((child) => {
    if (child.type === "code") return [child];
    return child.type === "blockquote" ? codes(child) : [];
  });
}

function openingLine({ position }: Code, source: string): Position {
  const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
  const end = source.indexOf("\n", offset);
  const length = (end < 0 ? source.length : end) - offset;
  return span(line, column, offset, line, column + length, offset + length);
}

function span(line: number, column: number, offset: number, endLine: number, endColumn: number, endOffset: number) {
  return {
    start: { line, column, offset },
    end: { line: endLine, column: endColumn, offset: endOffset },
  };
}
