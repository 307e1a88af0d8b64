import type { Position } from "unist";
import { LineCounter, parseDocument } from "yaml";

/** What stands between the first `---` lines; `values` is empty when there is none or it does not parse. */
export type FrontMatter = { values: Record<string, unknown>; problem?: { message: string; at: Position }; end: number };

const fence = /^---[ \t]*\r?\n/;
const close = /^(?:---|\.\.\.)[ \t]*$/m;

const longest = 65_536;

/** Reads YAML front matter (YAML 1.2, no tags, at most 100 aliases, at most 64 KiB); `end` is the offset behind the closing line. */
export function readFrontMatter(source: string): FrontMatter {
  const open = fence.exec(source);
  if (!open) return { values: {}, end: 0 };
  const rest = source.slice(open[0].length, open[0].length + longest);
  const closing = close.exec(rest);
  if (!closing) return { values: {}, end: 0 };
  const text = rest.slice(0, closing.index);
  if (!/^(?:\s*(?:#.*)?\r?\n)*["']?[\w-]+["']?[ \t]*:/.test(text)) return { values: {}, end: 0 };
  return { ...readYaml(text), end: open[0].length + closing.index + closing[0].length };
}

function readYaml(text: string): Omit<FrontMatter, "end"> {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, logLevel: "silent", customTags: [], stringKeys: true });
  const error = yaml.errors[0];
  if (error) return { values: {}, problem: problemAt(error.message, lines.linePos(error.pos[0])) };
  try {
    const values: unknown = yaml.toJS({ maxAliasCount: 100 });
    return { values: isRecord(values) ? values : {} };
  } catch (cause) {
    return { values: {}, problem: problemAt(String((cause as Error).message), { line: 1, col: 1 }) };
  }
}

function problemAt(message: string, { line, col }: { line: number; col: number }) {
  const point = { line: line + 1, column: col };
  const said = message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "");
  return { message: said, at: { start: point, end: point } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
