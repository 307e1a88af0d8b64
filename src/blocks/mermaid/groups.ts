import type { DrawnGroup } from "../block.ts";
import type { Sketch } from "./sketch.ts";

/** Adds a group around what is listed: Mermaid leaves a node or group in the first group, inside out, that lists it. */
export function addGroup(sketch: Sketch, group: DrawnGroup, list: unknown[]): void {
  const { nodes, groups, traps } = sketch;
  for (const id of new Set(list)) {
    if (typeof id !== "string") continue;
    const [inner, node] = [groups.get(id), nodes.get(id)];
    if (inner && id !== group.id) inner.parent ??= group.id;
    else if (node) node.group ??= group.id;
    if (id === group.id)
      traps.push({
        message: `the subgraph \`${id}\` holds a node \`${id}\` of the same id, which Mermaid cannot draw: give one another id`,
        place: group.place,
      });
  }
  const standing = groups.get(group.id);
  if (standing && standing.label !== group.label && group.label !== "") {
    const message = `two groups have the id \`${group.id}\`, and \`${group.label}\` is not drawn: give it another id`;
    traps.push({ message, place: group.place });
    return;
  }
  groups.set(group.id, groups.has(group.id) ? { ...group, parent: groups.get(group.id)!.parent } : group);
}
