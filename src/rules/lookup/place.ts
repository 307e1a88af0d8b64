import type { Position } from "unist";
import type { Design } from "../../design/design.ts";
import type { SectionId } from "../../design/topics.ts";
import type { Document } from "../../document/index.ts";

const lineStarts = new WeakMap<Document, number[]>();

/** The position of `source.slice(start, end)`; lines and columns count from 1. */
export function placeAt(document: Document, start: number, end: number): Position {
  return { start: pointAt(document, start), end: pointAt(document, end) };
}

function pointAt(document: Document, offset: number): Position["start"] {
  const starts = lineStarts.get(document) ?? startsOf(document.source);
  lineStarts.set(document, starts);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1, offset };
}

function startsOf(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\r|\n/g), ({ index, 0: ending }) => index + ending.length)];
}

/** Where the document begins to speak: its first heading, or its first line. */
export function topOf(design: Design): Position {
  const line = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  return design.headings[0]?.at ?? line;
}

/** Sections whose inner headings are names: `### Order API` under Components is no API contract. */
const named = new Set(["components", "data-flow", "failure-modes", "decisions"]);

/** The house section in which a place stands, by the nearest heading above it that means one and still holds it. */
export function sectionAt(design: Design, { start }: Position): SectionId | undefined {
  const open: Design["headings"] = [];
  for (const heading of design.headings) {
    if (heading.at.start.line > start.line) break;
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    open.push(heading);
  }
  const meaning = open.filter(({ sections }) => sections.length > 0);
  const heading = meaning.find(({ sections }) => named.has(sections[0]!)) ?? meaning.at(-1);
  return heading?.sections[0] as SectionId | undefined;
}

/** The heading under which a place stands, or undefined before the first. */
export function headingAt(design: Design, { start }: Position): Design["headings"][number] | undefined {
  return design.headings.findLast(({ at }) => at.start.line <= start.line);
}
