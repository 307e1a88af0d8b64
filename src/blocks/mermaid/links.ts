/** How a link is drawn: its heads, by Mermaid's names, and its stroke. */
export type Line = { type: string; stroke: string };

/** What kind of line an arrow is: Mermaid's own reading of its ends (flowDb.ts, destructLink). */
export function destructLink(end: string, start?: string): Line {
  const last = ends(end.trim(), -1);
  if (start === undefined) return { type: (last.isDouble ? "double_" : "") + last.type, stroke: last.stroke };
  const first = ends(start.trim(), 0);
  if (first.stroke !== last.stroke) return { type: "INVALID", stroke: "INVALID" };
  if (first.type === "arrow_open") return { type: (last.isDouble ? "double_" : "") + last.type, stroke: last.stroke };
  return first.type === last.type
    ? { type: `double_${last.type}`, stroke: last.stroke }
    : { type: "INVALID", stroke: "" };
}

function ends(text: string, at: 0 | -1): { type: string; stroke: string; isDouble: boolean } {
  const heads: Record<string, string> = { x: "arrow_cross", o: "arrow_circle", ">": "arrow_point", "<": "arrow_point" };
  const mark = text.at(at) ?? "";
  const type =
    (mark === "<") === (at === 0) || mark === "x" || mark === "o" ? (heads[mark] ?? "arrow_open") : "arrow_open";
  const isDouble = at === -1 && type !== "arrow_open" && text.length > 1 && heads[text[0]!] === type;
  const line = at === -1 ? text.slice(0, -1) : text;
  const stroke = line.includes(".")
    ? "dotted"
    : line.includes("=")
      ? "thick"
      : line.includes("~")
        ? "invisible"
        : "normal";
  return { type, stroke, isDouble };
}
