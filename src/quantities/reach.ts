import type { Book } from "./book.ts";

/** What to follow: all entries, or *as sized* those that are used outside of ceil. */
export type Following = "binding" | "sized";

/** The entries that `roots` rest on, each behind what it uses; where `within` marks nothing, nothing is followed. */
export function reach(book: Book, roots: Iterable<number>, following: Following, within?: Uint8Array): number[] {
  const seen = new Set<number>();
  const waiting = [...roots];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen.has(index) || (within && !within[index])) continue;
    seen.add(index);
    for (const used of book.entries[index]!.formula?.[following] ?? []) waiting.push(used);
  }
  return [...seen].sort((left, right) => book.rank[left]! - book.rank[right]!);
}
