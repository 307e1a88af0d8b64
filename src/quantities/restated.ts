import type { Book } from "./book.ts";
import type { RunnableCheck } from "./compiled-check.ts";
import { type Node, walk } from "./tree.ts";

const OWN_WORD = /^\s*(?:assumption|choice)\b/i;
const MOST_ALIASES = 20;

/** A check is restated when one side is a bare assumption or choice and the other names no quantity. */
export function isRestated(book: Book, { left, right }: RunnableCheck): boolean {
  return (isBare(book, left.tree) && namesNothing(right.tree)) || (isBare(book, right.tree) && namesNothing(left.tree));
}

/** A row that is computed as another row alone stands for that row. */
function isBare(book: Book, tree: Node): boolean {
  let node: Node | undefined = tree;
  for (let count = 0; node?.type === "name" && count < MOST_ALIASES; count++) {
    const entry: Book["entries"][number] | undefined = book.entries[book.indexes.get(node.name) ?? -1];
    if (entry && !entry.expression) return OWN_WORD.test(entry.basis ?? "");
    node = entry?.expression?.left;
  }
  return false;
}

function namesNothing(tree: Node): boolean {
  for (const node of walk(tree)) if (node.type === "name") return false;
  return true;
}
