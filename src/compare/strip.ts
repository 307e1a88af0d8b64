import type { Position } from "unist";
import type { Design } from "../design/design.ts";
import type { Strip } from "./fact.ts";

/** What is printed behind a live expression. */
type Live = { expression: string; printed: string; start: number; end: number };

const most = 100;

/** Takes out of a text what the program writes there: results behind `=`, verdicts and remarks of checks. */
export function createStrip(design: Design): Strip {
  const lives = livesOf(design);
  return (text, at) => {
    let [stripped, from] = [text, 0];
    let index = firstFrom(lives, at.start.offset ?? 0);
    for (let seen = 0; seen < most; seen++, index++) {
      const live = lives[index];
      if (!live || live.end > (at.end.offset ?? 0)) break;
      const found = findPrinted(stripped, live, from);
      if (!found) continue;
      stripped = stripped.slice(0, found.start) + stripped.slice(found.end);
      from = found.start;
    }
    return stripped;
  };
}

/** Where the result stands behind its expression; the words of an expression may stand elsewhere too. */
function findPrinted(
  text: string,
  { expression, printed }: Live,
  from: number,
): { start: number; end: number } | undefined {
  let at = text.indexOf(expression, from);
  for (let seen = 0; at >= 0 && seen < most; seen++, at = text.indexOf(expression, at + 1)) {
    const start = at + expression.length;
    const gap = /^\s{0,3}[=≈]?\s{0,3}/.exec(text.slice(start, start + 8))![0].length;
    if (text.startsWith(printed, start + gap)) return { start, end: start + gap + printed.length };
  }
  return undefined;
}

function livesOf({ results, checks }: Design): Live[] {
  const printed = results.map(({ expression, printed, at }) => liveOf(expression.text, printed.text, at));
  const judged = checks.flatMap(({ expression, verdict, remark, at }) => {
    const said = remark === undefined ? verdict : `${verdict} (${remark})`;
    return verdict === undefined ? [] : [liveOf(expression.text, said!, at)];
  });
  return [...printed, ...judged].sort((one, other) => one.start - other.start);
}

function liveOf(expression: string, printed: string, { start, end }: Position): Live {
  return { expression, printed, start: start.offset ?? 0, end: end.offset ?? 0 };
}

function firstFrom(lives: Live[], offset: number): number {
  let [low, high] = [0, lives.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lives[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
