/** An order in which every entry follows what it uses, and for entries on a cycle the way round. */
export type Order = { order: number[]; cycles: Map<number, readonly number[]> };

/** Sorts `count` entries by what they use, without recursion: a chain of 100,000 rows is an input like any other. */
export function sortByUse(count: number, uses: (entry: number) => Int32Array | undefined): Order {
  const result: Order = { order: [], cycles: new Map() };
  const state = new Uint8Array(count);
  const next = new Int32Array(count);
  for (let root = 0; root < count; root++) if (state[root] === UNSEEN) visit(root, uses, state, next, result);
  return result;
}

const UNSEEN = 0;
const OPEN = 1;
const DONE = 2;

function visit(
  root: number,
  uses: (entry: number) => Int32Array | undefined,
  state: Uint8Array,
  next: Int32Array,
  result: Order,
): void {
  const path = [root];
  state[root] = OPEN;
  while (path.length > 0) {
    const entry = path.at(-1)!;
    const used = uses(entry)?.[next[entry]!];
    if (used === undefined) {
      state[entry] = DONE;
      result.order.push(entry);
      path.pop();
      continue;
    }
    next[entry]!++;
    if (state[used] === OPEN) noteCycle(path, used, result.cycles);
    if (state[used] !== UNSEEN) continue;
    state[used] = OPEN;
    path.push(used);
  }
}

/** Each entry keeps the first cycle it is found on; long cycles are kept once, not once per member. */
function noteCycle(path: readonly number[], entry: number, cycles: Map<number, readonly number[]>): void {
  if (cycles.has(entry) && cycles.has(path.at(-1)!)) return;
  const cycle = path.slice(path.lastIndexOf(entry));
  for (const member of cycle) if (!cycles.has(member)) cycles.set(member, cycle);
}
