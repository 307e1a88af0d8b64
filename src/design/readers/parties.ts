import type { Position } from "unist";
import { contentOf } from "../../document/index.ts";
import type { Party } from "../design.ts";
import { cellAt, type Item, isBlank, itemsIn, type Line, linesIn, tablesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";

const labels = {
  actors: /^(?:(?:primary |system )?actors|users|roles|akteure|atores|actores)$/i,
  externals: /^external(?:s| systems?| services?| dependencies)$|^(?:externe systeme|fremdsysteme|sistemas externos)$/i,
};

/** Whether a line opens a list of actors or external systems. */
export function opensParties(text: string): boolean {
  const label = /^([^:：]{1,60})[:：]/.exec(text)?.[1] ?? "";
  return Object.values(labels).some((pattern) => pattern.test(label));
}

/** `**Actors:** A, B (remark)`, a bullet each below such a label, or a section of them. */
export function partiesOf(outline: Outline, kind: keyof typeof labels): Party[] {
  const content = outline.content("components", "actors", "externals", "architecture");
  const inline = [...linesIn(content), ...itemsIn(content)].filter(
    (line) => line.label !== undefined && labels[kind].test(line.label),
  );
  const named = inline.flatMap((line: Line | Item) => [
    ...splitNames(line.body, line),
    ...("items" in line ? line.items.map(partyOf) : []),
  ]);
  const listed = outline.about(kind).flatMap((section) => {
    const nodes = contentOf(section);
    const rows = tablesIn(nodes).flatMap((table) =>
      table.rows.map((row) => ({ name: cellAt(row, 0).text, remark: cellAt(row, 1).text, at: row.at })),
    );
    return [...itemsIn(nodes).map(partyOf), ...rows];
  });
  return [...named, ...listed].filter(({ name }) => !isBlank(name));
}

function partyOf(item: Item): Party {
  const name = (item.label ?? item.text).replace(/\.$/, "");
  const remark = /\(([^()]{0,200})\)/.exec(item.text)?.[1] ?? (item.label ? item.body : undefined);
  return {
    name: name
      .replace(/\s*\([^()]*\)/g, "")
      .split(/\s+[–—-]\s+/)[0]!
      .trim(),
    remark,
    at: item.at,
  };
}

/** Names separated by commas or semicolons outside of parentheses. */
export function splitNames(text: string, { at }: { at: Position }): Party[] {
  return outsideParentheses(text).flatMap((part) => {
    const name = part
      .replace(/\([^()]*\)/g, "")
      .replace(/\.\s*$/, "")
      .trim();
    return name ? [{ name, remark: /\(([^()]*)\)/.exec(part)?.[1], at }] : [];
  });
}

function outsideParentheses(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const char = text[index];
    if (char === "(") depth += 1;
    if (char === ")") depth = Math.max(0, depth - 1);
    if (char !== undefined && (depth > 0 || !/[,;]/.test(char))) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return parts;
}
