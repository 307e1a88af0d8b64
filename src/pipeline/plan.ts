/** What each section needs; the plan holds exactly the sections named. */
export type Needs<Id> = ReadonlyMap<Id, readonly Id[]>;

/** The number of sections on the longest way from each section to the end of the run, itself included. Needs have no circle. */
export function remainingPaths<Id>(needs: Needs<Id>): Map<Id, number> {
  const lengths = new Map<Id, number>();
  const users = (id: Id) => [...needs].filter(([, some]) => some.includes(id)).map(([user]) => user);
  const length = (id: Id): number => {
    const known = lengths.get(id);
    if (known !== undefined) return known;
    const longest = 1 + Math.max(0, ...users(id).map(length));
    lengths.set(id, longest);
    return longest;
  };
  for (const id of needs.keys()) length(id);
  return lengths;
}

/**
 * Runs `task` for every section as soon as what it needs is done, at most `concurrency` at once, the section with the
 * longest remaining path first. `task` must not throw; when it answers `false` no further one is started.
 */
export async function runPlan<Id>(
  needs: Needs<Id>,
  concurrency: number,
  task: (id: Id) => Promise<boolean>,
): Promise<void> {
  const paths = remainingPaths(needs);
  const open = new Set([...needs.keys()].sort((a, b) => (paths.get(b) ?? 0) - (paths.get(a) ?? 0)));
  const done = new Set<Id>();
  const running = new Map<Id, Promise<void>>();
  let going = true;
  const isReady = (id: Id) => (needs.get(id) ?? []).every((need) => done.has(need) || !needs.has(need));
  const start = (id: Id) => {
    open.delete(id);
    const run = task(id).then((goOn) => {
      going &&= goOn;
      done.add(id);
      running.delete(id);
    });
    running.set(id, run);
  };
  while (going || running.size > 0) {
    for (const id of going ? [...open].filter(isReady).slice(0, Math.max(0, concurrency - running.size)) : [])
      start(id);
    if (running.size === 0) return;
    await Promise.race(running.values());
  }
}
