import type { Position } from "unist";
import type { Design } from "../../design/design.ts";
import { type Document, everySection } from "../../document/index.ts";

/** What a check is called: by the requirement in whose row it stands, else by its section and its text. */
export type Name = { check: string; requirement: string | null; section: string };
export type Namer = (expression: string, offset: number) => Name;

/** Names checks by where they stand. */
export function namerOf(document: Document, design: Design): Namer {
  const rows = inOrder(design.requirements.filter(({ id }) => id !== undefined));
  const sections = inOrder([...everySection(document)].filter(({ depth }) => depth <= 6));
  return (expression, offset) => {
    const row = lastBefore(rows, offset);
    const requirement = row && offset < row.at.end.offset! ? row.id! : null;
    const section = lastBefore(sections, offset)?.title ?? "";
    const place = section === "" ? "" : `${section}, `;
    return { check: requirement ?? `${place}\`${shorten(expression)}\``, requirement, section };
  };
}

const LONGEST = 120;

/** An expression of any length, for a line of text. */
export function shorten(expression: string): string {
  return expression.length > LONGEST ? `${expression.slice(0, LONGEST)}…` : expression;
}

function inOrder<T extends { at: Position }>(places: T[]): T[] {
  return places.sort((one, other) => one.at.start.offset! - other.at.start.offset!);
}

function lastBefore<T extends { at: Position }>(places: T[], offset: number): T | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at.start.offset! <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
