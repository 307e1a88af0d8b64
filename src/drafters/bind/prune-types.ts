const declared =
  /^(?:export )?(?:interface|type|enum) ([A-Z]\w*)[^\n]*(?:\n(?![\]})]|\n|```|(?:export )?(?:interface|type|enum) )[^\n]*)*(?:\n[\]})]+;?)?\n?/gmu;

type Counts = Map<string, number>;

/** Types of a code block that something named and nothing names now, again and again. */
export function withoutTypes(before: string, text: string): string {
  const old = countsIn(before);
  const now = countsIn(text);
  const types = Array.from(text.matchAll(declared), ([whole, name]) => ({ whole, name: name!, own: countsIn(whole) }));
  const gone = new Set<(typeof types)[number]>();
  const isGone = (name: string, own: Counts) =>
    namings(now, name) === namings(own, name) && namings(old, name) > namings(now, name);
  for (;;) {
    const found = types.find((one) => !gone.has(one) && isGone(one.name, one.own));
    if (!found) return [...gone].reduce((left, { whole }) => left.replace(whole, () => ""), text);
    gone.add(found);
    for (const [word, count] of found.own) now.set(word, now.get(word)! - count);
  }
}

/** How often each word stands in a text. */
function countsIn(text: string): Counts {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}_]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How often one of a type, or several, are named. */
function namings(counts: Counts, name: string): number {
  return (counts.get(name) ?? 0) + (counts.get(`${name}s`) ?? 0);
}
