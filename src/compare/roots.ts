/** How many causes are told of one consequence. */
const most = 4;

/**
 * What a name rests on, however far behind, as far as it is one of `roots`: at most four of them, nearest to the root
 * last found. `uses` are the names that each name's own expression uses. A cycle adds nothing.
 */
export function rootsBehind(
  uses: ReadonlyMap<string, readonly string[]>,
  roots: ReadonlySet<string>,
): (name: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  return (name) => {
    const waiting = [name];
    while (waiting.length > 0) {
      const next = waiting.at(-1)!;
      const open = known.has(next) ? [] : (uses.get(next) ?? []).filter((used) => !known.has(used) && !roots.has(used));
      const isFirst = !known.has(next);
      if (isFirst) known.set(next, new Set());
      if (isFirst && open.length > 0) {
        waiting.push(...open);
        continue;
      }
      waiting.pop();
      gather(known.get(next)!, uses.get(next) ?? [], known, roots);
    }
    return known.get(name)!;
  };
}

function gather(
  into: Set<string>,
  used: readonly string[],
  known: Map<string, Set<string>>,
  roots: ReadonlySet<string>,
) {
  for (const name of used) {
    for (const root of roots.has(name) ? [name] : (known.get(name) ?? [])) if (into.size < most) into.add(root);
  }
}
