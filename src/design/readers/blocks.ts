import type { Code } from "mdast";
import type { Position } from "unist";
import type { Place } from "../../blocks/block.ts";
import { placeIn } from "../block-lines.ts";
import { codeBlocksIn, placeOf } from "../markup.ts";
import type { Outline } from "../outline.ts";
import type { Reader } from "./reader.ts";

/** Fenced blocks that were parsed, with their faults, also those whose names say nothing; and all inline code. */
export const readBlocks: Reader = (outline) => {
  const { document } = outline;
  const placed = placedIn(outline);
  const at = (code: Code, place: Place) => placeIn(code, document.source, place);
  return {
    blocks: placed.map(({ code, block, section, at: all }) => ({
      language: block.language,
      section,
      faults: block.faults.map(({ message, place, mended }) => ({ message, mended, at: at(code, place) })),
      traps: (block.drawing?.traps ?? []).map(({ message, place }) => ({ message, at: at(code, place) })),
      at: all,
    })),
    codes: outline.passages.flatMap(({ codes, section }) =>
      codes.map(({ text, at: where }) => ({ text, at: where, section: outline.sectionOf(section) })),
    ),
    notRead: placed.flatMap(({ block, section, at: all }) =>
      block.notChecked ? [{ text: `${block.notChecked} is not checked`, section: section ?? "overview", at: all }] : [],
    ),
  };
};

/** Every block of the whole document, with the house section of the last heading above it. */
function placedIn({ document, blocks, sections, sectionOf }: Outline) {
  let next = 0;
  return codeBlocksIn(document.tree.children).flatMap((code) => {
    const block = blocks.get(code);
    const at = placeOf(code);
    while (sections[next] && isBefore(sections[next]!.at, at)) next += 1;
    return block ? [{ code, block, section: sectionOf(sections[next - 1]), at }] : [];
  });
}

const isBefore = (one: Position, other: Position) => one.start.line <= other.start.line;
