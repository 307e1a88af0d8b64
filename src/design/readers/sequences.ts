import type { Code } from "mdast";
import type { Drawing } from "../../blocks/block.ts";
import { blockLines, placeIn } from "../block-lines.ts";
import type { Step } from "../design.ts";

/** By this comment the program knows the diagrams that it drew itself. */
export const drawnMark = "%% drawn from the steps";

export function isDrawn(source: string): boolean {
  return source.includes(drawnMark);
}

const drawnBlock =
  /(?:\r?\n){1,2}```mermaid\r?\nsequenceDiagram\r?\n {2}%% drawn from the steps\r?\n(?:(?!```).*\r?\n)*```/g;

/** A text without the diagrams that the program drew: a model need not read what it need not write. */
export function undrawn(text: string): string {
  return text.replace(drawnBlock, "");
}

/** The messages of a Mermaid or PlantUML sequence diagram, parties by their names; empty for anything else. */
export function sequenceOf(code: Code, drawing: Drawing | undefined, source: string): Step[] {
  if (drawing?.type !== "sequence") return messagesInText(code, source);
  const names = new Map(drawing.nodes.map(({ id, label }) => [id, label.split("\n", 1)[0]!.trim()]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return drawing.edges.map(({ from, to, label = "", dashed, place }) => ({
    text: label,
    from: nameOf(from),
    to: nameOf(to),
    codes: [],
    answers: dashed,
    at: placeIn(code, source, place),
  }));
}

const message =
  /^\s*([^-+:\n<>]{1,80}?)\s*(?:<<)?(?:-->>|->>|-->|->|--x|-x|--\)|-\))\s*[+-]?\s*([^:\n]{1,80}?)\s*:\s*(.*)$/;
const declared =
  /^\s*(?:create\s+)?(?:participant|actor)\s+(?:"([^"]{1,100})"\s+as\s+(\S{1,100})|(\S{1,100})(?:\s+as\s+(.{1,200}))?)\s*$/;

/** Line by line, for PlantUML and for Mermaid that does not parse. */
function messagesInText(code: Code, source: string): Step[] {
  const isMermaid = /^\s*(?:%%[^\n]*\n\s*|---\n[^-]{0,500}---\n\s*){0,10}sequenceDiagram\b/.test(code.value);
  if (!isMermaid && !/^\s*@startuml/.test(code.value)) return [];
  const lines = blockLines(code, source);
  const names = new Map<string, string>();
  for (const { text } of lines) {
    const found = text.length <= 500 ? declared.exec(text) : null;
    if (found) names.set((found[2] ?? found[3])!, (found[1] ?? found[4] ?? found[3])!.trim());
  }
  if (!isMermaid && names.size === 0) return [];
  const nameOf = (id: string) => names.get(id.trim()) ?? id.trim();
  return lines.flatMap(({ text, at }): Step[] => {
    const found = text.length <= 2_000 ? message.exec(text) : null;
    if (!found || /^\s*(?:note|loop|alt|else|opt|par|rect)\b/i.test(text)) return [];
    return [{ text: found[3]!.trim(), from: nameOf(found[1]!), to: nameOf(found[2]!), codes: [], at }];
  });
}
