import type { Code } from "mdast";
import type { Place } from "../../blocks/block.ts";
import { placeIn } from "../block-lines.ts";
import { codeBlocksIn, placeOf } from "../markup.ts";
import type { Reader } from "./reader.ts";

/** Fenced blocks that were parsed, with their faults, and all inline code. */
export const readBlocks: Reader = (outline) => {
  const { blocks, document } = outline;
  const placed = outline.nodes.flatMap((node) => {
    const section = outline.sectionAt(node);
    return codeBlocksIn([node]).flatMap((code) => {
      const block = blocks.get(code);
      return block ? [{ code, block, section, at: placeOf(code) }] : [];
    });
  });
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
