import type { Book } from "./book.ts";

/** The entries that `binding` rests on, each behind what it uses. `within` keeps those it marks, and what lies behind them. */
export function reach(book: Book, binding: Int32Array, within?: Uint8Array): number[] {
  const seen = new Set<number>();
  const waiting = [...binding];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen.has(index) || (within && !within[index])) continue;
    seen.add(index);
    for (const used of book.entries[index]!.formula?.binding ?? []) waiting.push(used);
  }
  return [...seen].sort((left, right) => book.rank[left]! - book.rank[right]!);
}
