import type { Fault } from "../../block.ts";

/** A broken text, the line at which an edit is tried, and what the grammar said. */
export type Scene = { lines: string[]; at: number; fault: Fault };

/** Another form of one line, which may become several; undefined where the edit does not apply. */
export type LineEdit = (line: string, scene: Scene) => string | undefined;

/** Other forms of the whole text. */
export type TextEdit = (scene: Scene) => Iterable<string[]>;

/** The edits that may heal a kind of diagram, the least intrusive first. */
export type Mends = { lines: LineEdit[]; texts: TextEdit[] };

export function replaceLine(lines: string[], at: number, text: string): string[] {
  return lines.with(at, text).join("\n").split("\n");
}

export function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)![0];
}

/** An id that every grammar takes, from a name of any form. */
export function idOf(name: string): string {
  const id = name
    .trim()
    .replace(/[^\p{L}\p{N}_]+/gu, "_")
    .replace(/^_|_$/g, "");
  return id === "" ? "node" : id;
}

/** A label between double quotes, with what a quoted label cannot hold escaped. */
export function quoted(label: string): string {
  const bare = label.trim().replace(/^"(.*)"$/, "$1");
  return `"${bare.replace(/"/g, "#quot;").replace(/^`/, "#96;")}"`;
}

/** An edit by a pattern; nothing where it does not occur. */
export function swap(pattern: RegExp, text: string): LineEdit {
  return (line) => changed(line, line.replace(pattern, text));
}

export function changed(line: string, text: string): string | undefined {
  return text === line ? undefined : text;
}
