import type { Edit } from "./edits.ts";
import { type Ledger, loadOf } from "./rows.ts";

/** What grows with the load and is now given stands in the load line; what now follows from it does not. */
export function loadEdits(ledger: Ledger, bound: string[]): Edit[] {
  const load = loadOf(ledger.blueprint);
  if (!load) return [];
  const formula = (name: string) => /^`([^`]+)`/u.exec(ledger.written.get(name)?.basis ?? "")?.[1];
  const grows = bound.filter(
    (name) => !formula(name) && ledger.rows.get(name)?.expression && reachesLoad(ledger, name),
  );
  const counts = load.names.flatMap(
    (name) =>
      (formula(name) ?? "")
        .match(/[a-z]\w*/gu)
        ?.filter((word) => ledger.rows.has(word) && !ledger.rows.get(word)!.expression && bound.includes(name)) ?? [],
  );
  const sources = [...ledger.rows.values()].flatMap(({ name, added, expression }) =>
    added && !expression ? [name] : [],
  );
  const names = [...new Set([...load.names.filter((name) => !formula(name)), ...grows, ...counts, ...sources])];
  const same = names.length === load.names.length && names.every((name, index) => name === load.names[index]);
  return same || names.length === 0
    ? []
    : [{ start: load.start, end: load.end, text: names.map((name) => `\`${name}\``).join(", ") }];
}

function reachesLoad({ rows, load }: Ledger, name: string, seen = new Set<string>()): boolean {
  if (load.includes(name)) return true;
  if (seen.has(name)) return false;
  seen.add(name);
  const names = rows.get(name)?.expression?.match(/[a-z]\w*/gu) ?? [];
  return names.some((word) => word !== name && rows.has(word) && reachesLoad({ rows, load } as Ledger, word, seen));
}
