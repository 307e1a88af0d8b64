import type { List, ListItem } from "mdast";
import type { Edit } from "./edits.ts";
import { bareName, type Gone } from "./prune-names.ts";
import { lineEdit, type NodeEdits, startOf, textOf } from "./prune-nodes.ts";

const step = /^([^→\n]{1,60}?)\s*→\s*([^→:\n]{1,60}?):\s/u;

/** Whether a list holds the steps of a flow. */
export function isSteps(list: List, source: string): boolean {
  return list.ordered === true && list.children.some((item) => step.test(textOf(item, source)));
}

/** Steps whose party is gone go, the others are counted anew, also where one of them speaks of another. */
export function stepEdits(
  list: List,
  { source, gone }: { source: string; gone: Gone },
  itemEdits: (item: ListItem) => Edit[] | undefined,
): NodeEdits {
  const kept = list.children.map((item) => {
    const [, from = "", to = ""] = step.exec(textOf(item, source)) ?? [];
    return gone.bears(bareName(from)) || gone.bears(bareName(to)) ? undefined : itemEdits(item);
  });
  const count = (before: number) => kept.slice(0, before).filter(Boolean).length;
  const edits = list.children.flatMap((item, index) => {
    const own = kept[index];
    if (!own) return [lineEdit(source, item)];
    const number = /^\d+/u.exec(source.slice(startOf(item)))?.[0] ?? "";
    const [start, next] = [startOf(item), String(count(index + 1))];
    const counted = number === next ? [] : [{ start, end: start + number.length, text: next }];
    return [
      ...counted,
      ...(own.length > 0 || count(kept.length) === kept.length ? own : numberEdits(item, source, count)),
    ];
  });
  return { edits, all: count(kept.length) === 0 };
}

/** `steps 2–4` by their new numbers; `count` tells how many of the first steps are left. */
function numberEdits(item: ListItem, source: string, count: (before: number) => number): Edit[] {
  return Array.from(textOf(item, source).matchAll(/\bsteps? (\d{1,2})(?:(\s?[–-]\s?)(\d{1,2}))?\b/gu), (found) => {
    const [said, first, dash, last = first] = found;
    const start = startOf(item.children[0]!) + found.index;
    const [from, to] = [count(Number(first) - 1) + 1, count(Number(last))];
    return {
      start,
      end: start + said.length,
      text: dash && to > from ? `steps ${from}${dash}${to}` : `step ${Math.max(1, Math.min(from, to))}`,
    };
  });
}
