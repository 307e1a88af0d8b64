import { type Brief, readBrief } from "../../brief/index.ts";
import type { Facts } from "../rule.ts";

const read = new WeakMap<object, { text: string; brief: Brief }>();

/** The brief of the document, read once. */
export function briefOf({ document, brief: text }: Facts): Brief | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const known = read.get(document);
  if (known?.text === text) return known.brief;
  const brief = readBrief(text);
  read.set(document, { text, brief });
  return brief;
}
