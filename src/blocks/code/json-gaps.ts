type Walk = { out: string[]; at: number; depth: number; last: number; gap: number; values: number };

const placeholder = /\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}|<[A-Za-z][\w .:|/-]{0,60}>/y;
const gap = /\.{3,}|…/y;
const comment = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const text = /"(?:[^"\\\n]|\\.)*"?/y;
const bare = /[^\s"{}[\]:,]+/y;

/**
 * JSON with what a document leaves out made readable: gaps vanish with the comma that goes with them, or become a value;
 * placeholders become texts; lines of a request before a value vanish. No offset moves. `values`: how many it holds.
 */
export function filledJson(source: string): { text: string; values: number } {
  const walk: Walk = { out: source.split(""), at: 0, depth: 0, last: -1, gap: -1, values: 0 };
  while (walk.at < source.length) step(source, walk);
  if (walk.gap >= 0 && walk.out[walk.last] === ",") walk.out[walk.last] = " ";
  return { text: walk.out.join(""), values: walk.values };
}

function step(source: string, walk: Walk): void {
  const { at } = walk;
  const char = source[at]!;
  if (/\s/.test(char)) walk.at += 1;
  else if (take(comment, source, at)) walk.at += take(comment, source, at);
  else if (walk.depth === 0 && headLine(source, at)) blank(walk, headLine(source, at));
  else if (take(gap, source, at)) passGap(walk, take(gap, source, at));
  else if (take(placeholder, source, at)) {
    const length = take(placeholder, source, at);
    fill(walk, at, `"${"_".repeat(length - 2)}"`);
    meet(walk, '"', length);
  } else if (char === '"') meet(walk, '"', take(text, source, at));
  else if (/[{}[\]:,]/.test(char)) meet(walk, char, 1);
  else meet(walk, "0", take(bare, source, at) || 1);
}

function take(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

/** A line of a request or an answer that stands above its body. */
function headLine(source: string, at: number): number {
  if (at > 0 && source[at - 1] !== "\n") return 0;
  const line = source.slice(at, at + 300).split("\n", 1)[0]!;
  const isHead =
    /^(?:(?:GET|POST|PUT|PATCH|DELETE)\s+\S|HTTP\/|\d{3}(?:\s+[A-Z]|\s*:|$)|[A-Z][\w-]{1,40}:\s+[^\s"{[])/.test(line);
  return isHead ? line.length : 0;
}

function fill({ out }: Walk, at: number, word: string): void {
  for (let index = 0; index < word.length; index++) out[at + index] = word[index]!;
}

function blank(walk: Walk, length: number): void {
  fill(walk, walk.at, " ".repeat(length));
  walk.at += length;
}

function passGap(walk: Walk, length: number): void {
  const { at } = walk;
  blank(walk, length);
  if (walk.out[walk.last] === ":") {
    walk.out[at] = "0";
    walk.last = at;
  } else if (walk.gap < 0) walk.gap = at;
}

/** One significant mark or value: settles the commas around a gap before it, and between values at the outermost level. */
function meet(walk: Walk, mark: string, length: number): void {
  const { out, at, last } = walk;
  const before = out[last] ?? "";
  const isOpen = /^[{[,]?$/.test(before);
  if (walk.gap >= 0 && mark === "," && isOpen) out[at] = " ";
  else if (walk.gap >= 0 && /^[}\]]$/.test(mark) && before === ",") out[last] = " ";
  else if (walk.gap >= 0 && !isOpen && before !== ":" && /^["0{[]$/.test(mark)) out[walk.gap] = ",";
  else if (walk.depth === 0 && /^["0{[]$/.test(mark) && last >= 0 && !/^[,:]$/.test(before))
    out[last + 1] = out[last + 1] === "\n" || out[last + 1] === " " ? "," : out[last + 1]!;
  if (walk.depth === 0 && /^["0{[,]$/.test(mark) && before !== ":") walk.values += 1;
  walk.gap = -1;
  walk.depth = Math.max(0, walk.depth + (/^[{[]$/.test(mark) ? 1 : /^[}\]]$/.test(mark) ? -1 : 0));
  walk.last = at + length - 1;
  walk.at += length;
}
