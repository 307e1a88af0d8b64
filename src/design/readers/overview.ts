import type { Blockquote } from "mdast";
import type { Design } from "../design.ts";
import { itemsIn, type Line, linesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";
import { splitNames } from "./parties.ts";
import type { Reader } from "./reader.ts";
import { textOf } from "./value.ts";

/** The front page, the steps of the roll-out, and who is not on the path of an availability: as they stand. */
export const readOverview: Reader = (outline) => {
  const [title] = outline.document.sections;
  const quoted = outline.nodes.filter((node): node is Blockquote => node.type === "blockquote");
  return {
    title:
      title?.depth === 1
        ? { text: title.title.replace(/^system design:\s*/i, ""), at: title.heading.position ?? title.at }
        : undefined,
    brief: briefOf(quoted.flatMap((node) => linesIn([node]))),
    overview: linesIn(outline.content("overview")).map(textOf),
    rollout: itemsIn(outline.content("rollout")).map(textOf),
    offPath: offPathIn(outline),
  };
};

function briefOf(quoted: Line[]) {
  const first = quoted.find(({ label, strong }) => strong && label?.toLowerCase() === "brief");
  return first && { text: first.body, at: first.at };
}

const offPath = /\bNot on the path of (N?FR-\d{1,3})\s*:/gi;

function offPathIn(outline: Outline): Design["offPath"] {
  return outline.passages.flatMap(({ text, at }) => {
    const found = [...text.matchAll(offPath)];
    return found.map((start, index) => {
      const names = text.slice(start.index + start[0].length, found[index + 1]?.index ?? text.length);
      return { requirement: start[1]!.toUpperCase(), parties: splitNames(names.trim(), { at }), at };
    });
  });
}
