import type { Fact } from "../../brief/index.ts";
import type { Blueprint, Optional } from "./blueprint.ts";
import type { Match } from "./match.ts";
import { pruneBlueprint } from "./prune.ts";
import { readRows } from "./rows.ts";

/**
 * A part stays that alone uses a row in which a number of the brief stands; how many there are of a thing asks for no part
 * that serves no requirement of its own, such as a cache.
 */
export function pruneKeeping(blueprint: Blueprint, dropped: Optional[], matches: Match[]): Blueprint {
  const given = new Set(matches.flatMap(({ bind }) => bind.quantity ?? []));
  const pruned = pruneBlueprint(blueprint, dropped, new Set());
  const lost = lostIn(pruned, given);
  if (lost.size === 0) return pruned;
  const asking = lostIn(
    pruned,
    new Set(matches.flatMap(({ fact, bind }) => (isVolume(fact) ? [] : (bind.quantity ?? [])))),
  );
  const rest = dropped.filter((one) => {
    const wanted = one.serves.length > 0 ? lost : asking;
    return wanted.size === 0 || lostIn(pruneBlueprint(blueprint, [one], new Set()), wanted).size === 0;
  });
  return rest.length === 0 ? blueprint : pruneBlueprint(blueprint, rest, given);
}

function isVolume({ role }: Fact): boolean {
  return role === "count" || role === "size";
}

function lostIn(pruned: Blueprint, given: ReadonlySet<string>): Set<string> {
  const rows = readRows(pruned);
  return new Set([...given].filter((name) => !rows.has(name)));
}
