import { type Clause, wordsIn } from "../../brief/index.ts";
import { isBaseVerb } from "../../brief/verbs.ts";
import type { Pattern } from "./pattern.ts";
import { type Points, scoredFor } from "./patterns-score.ts";

/** A pattern that another part of a clause asks for than the best one; `said` is that part. */
export type Beside = { points: Points; said: Clause };

const most = 2;
const between = / (?:and|or|plus) | ?[,+&] ?/u;

/** What the parts of a list ask for in which the best pattern is not spoken of, as in `coupon codes and gift cards`. */
export function besideIn(clause: Clause, best: Points, patterns: Pattern[]): Beside[] {
  const parts = clause.text.split(between).filter((part) => part.trim() !== "");
  if (parts.length < 2) return [];
  const found = new Map<string, Beside>();
  for (const text of parts) {
    const verb = wordsIn(text).find(({ lower }) => isBaseVerb(lower))?.lower;
    const { verb: _, ...rest } = clause;
    const said = { ...rest, text, ...(verb && { verb }) };
    const scored = scoredFor(said, patterns);
    const [points] = scored;
    if (!points || scored.some(({ pattern }) => pattern === best.pattern) || found.has(points.pattern.id)) continue;
    if (points.phrases > 0 || points.verbs.size > 0) found.set(points.pattern.id, { points, said });
  }
  return [...found.values()].slice(0, most);
}
