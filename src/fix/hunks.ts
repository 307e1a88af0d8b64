/** Lines `from` to `to` of the old text that become `lines`. */
export type Hunk = { from: number; to: number; lines: string[] };

/** The differences of two texts by lines: what is alike is the longest common subsequence of the part that differs. */
export function hunks(old: string[], mended: string[]): Hunk[] {
  let head = 0;
  while (head < old.length && head < mended.length && old[head] === mended[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, mended.length) - head && old.at(-1 - tail) === mended.at(-1 - tail)) tail += 1;
  const middle = mended.slice(head, mended.length - tail);
  const found: Hunk[] = [];
  let at = head;
  let done = 0;
  for (const [one, other] of [...alike(old.slice(head, old.length - tail), middle), [-1, -1]] as const) {
    const to = one < 0 ? old.length - tail : head + one;
    const until = other < 0 ? middle.length : other;
    if (to > at || until > done) found.push({ from: at, to, lines: middle.slice(done, until) });
    at = to + 1;
    done = until + 1;
  }
  return found;
}

const mostCells = 1_000_000;

/** Pairs of equal lines, in order (Wagner and Fischer's table); none where the table would be too large. */
function alike(old: string[], mended: string[]): [number, number][] {
  const width = mended.length + 1;
  if (old.length * width > mostCells) return [];
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let one = old.length - 1; one >= 0; one--)
    for (let other = mended.length - 1; other >= 0; other--)
      lengths[one * width + other] =
        old[one] === mended[other]
          ? lengths[(one + 1) * width + other + 1]! + 1
          : Math.max(lengths[(one + 1) * width + other]!, lengths[one * width + other + 1]!);
  const pairs: [number, number][] = [];
  for (let one = 0, other = 0; one < old.length && other < mended.length; ) {
    if (old[one] === mended[other]) pairs.push([one++, other++]);
    else if (lengths[(one + 1) * width + other]! >= lengths[one * width + other + 1]!) one += 1;
    else other += 1;
  }
  return pairs;
}
