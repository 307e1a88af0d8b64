import type { Position } from "unist";
import { findIds } from "../../design/markup.ts";
import type { Facts } from "../rule.ts";
import { placeAt } from "./place.ts";

type Mentions = { defined: string[]; mentions: { id: string; at: Position }[] };

/**
 * The ids that the requirements define, and every id besides that the text refers to, the brief aside. Nothing is
 * referred to where no requirement has an id of that kind: others number otherwise.
 */
export function mentionsOf({ document, design }: Facts): Mentions {
  const defined = [...new Set(design.requirements.flatMap(({ id }) => id ?? []))];
  const kinds = new Set(defined.flatMap((id) => relatives(id.split("-")[0]!)));
  const known = new Set([...defined, ...defined.map((id) => id.split(".")[0]!)]);
  const isKnown = (id: string) => known.has(id) || known.has(id.split(".")[0]!) || !kinds.has(id.split("-")[0]!);
  const [from, until] = [design.brief?.at.start.offset ?? 0, design.brief?.at.end.offset ?? 0];
  const found = findIds(blanked(document.source, document.frontMatter.end)).filter(
    ({ start }) => start < from || start >= until,
  );
  const mentions = found.flatMap(({ ids, start, end }) =>
    ids.filter((id) => !isKnown(id)).map((id) => ({ id, at: placeAt(document, start, end) })),
  );
  return { defined, mentions };
}

/** Functional and non-functional requirements are numbered in one place. */
function relatives(kind: string): string[] {
  return /^N?FR$/.test(kind) ? ["FR", "NFR"] : [kind];
}

/** Front matter and comments are not the document's words. */
function blanked(source: string, start: number): string {
  const body = source.slice(start).replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
  return " ".repeat(start) + body;
}
