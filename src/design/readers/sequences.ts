import type { Text } from "../../document/index.ts";
import type { Step } from "../design.ts";

const message =
  /^\s*([^-+:\n<>]{1,80}?)\s*(?:<<)?(?:-->>|->>|-->|->|--x|-x|--\)|-\))\s*[+-]?\s*([^:\n]{1,80}?)\s*:\s*(.*)$/;
const declared =
  /^\s*(?:create\s+)?(?:participant|actor)\s+(?:"([^"]{1,100})"\s+as\s+(\S{1,100})|(\S{1,100})(?:\s+as\s+(.{1,200}))?)\s*$/;

/** The messages of a Mermaid or PlantUML sequence diagram, parties by their names; empty for anything else. */
export function sequenceOf(value: string, lines: Text[]): Step[] {
  const isMermaid = /^\s*(?:%%[^\n]*\n\s*|---\n[^-]{0,500}---\n\s*){0,10}sequenceDiagram\b/.test(value);
  const isPlantuml = /^\s*@startuml/.test(value) && lines.some(({ text }) => /^\s*(?:participant|actor)\b/.test(text));
  if (!isMermaid && !isPlantuml) return [];
  const names = new Map<string, string>();
  for (const { text } of lines) {
    const found = text.length <= 500 ? declared.exec(text) : null;
    if (found) names.set((found[2] ?? found[3])!, (found[1] ?? found[4] ?? found[3])!.trim());
  }
  const nameOf = (id: string) => names.get(id.trim()) ?? id.trim();
  return lines.flatMap(({ text, at }): Step[] => {
    const found = text.length <= 2_000 ? message.exec(text) : null;
    if (!found || /^\s*(?:note|loop|alt|else|opt|par|rect)\b/i.test(text)) return [];
    return [{ text: found[3]!.trim(), from: nameOf(found[1]!), to: nameOf(found[2]!), codes: [], at }];
  });
}
