import type { Diagram } from "../design/design.ts";
import type { Names, Party } from "./names.ts";

/** An edge of an architecture diagram between named things; `both` when it says no direction, or both. */
export type Link = { from: Party; to: Party; label?: string | undefined; both: boolean; at: Diagram["at"] };

/** Every edge of the architecture diagrams; one that ends at a group joins what bears its name, else all that stands in it. */
export function linksOf(diagrams: Diagram[], names: Names): Link[] {
  return diagrams.flatMap(({ nodes, edges, groups }) => {
    const labels = new Map([...groups, ...nodes].map(({ id, label }) => [id, label]));
    const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
    const isInside = (inner: string | undefined, outer: string): boolean => {
      for (let id = inner, left = 20; id !== undefined && left > 0; id = parents.get(id), left -= 1)
        if (id === outer) return true;
      return false;
    };
    const endsAt = (id: string): Party[] => {
      const isNamed = names.find(labels.get(id) ?? id).length > 0;
      const ids =
        parents.has(id) && !isNamed ? nodes.filter(({ group }) => isInside(group, id)).map((node) => node.id) : [id];
      return ids.flatMap((one) => names.find(labels.get(one) ?? one).slice(0, 1));
    };
    return edges.flatMap(({ from, to, label, heads, at }) =>
      endsAt(from).flatMap((source) =>
        endsAt(to).map((target) => ({ from: source, to: target, label, both: heads !== "to", at })),
      ),
    );
  });
}

/** Whether an edge leads from one to the other, or a path whose every part between may be skipped; told apart from one that only leads back. */
export function connection(links: Link[], from: Party, to: Party): "forth" | "back" | undefined {
  if (reaches(links, from, to)) return "forth";
  return reaches(links, to, from) ? "back" : undefined;
}

function reaches(links: Link[], from: Party, to: Party): boolean {
  const seen = new Set<Party>([from]);
  const waiting = [from];
  for (let party = waiting.pop(); party; party = waiting.pop()) {
    for (const next of nextOf(links, party)) {
      if (next === to) return true;
      if (!next.passesThrough || seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return false;
}

function nextOf(links: Link[], party: Party): Party[] {
  return links.flatMap((link) => {
    if (link.from === party) return [link.to];
    return link.both && link.to === party ? [link.from] : [];
  });
}
