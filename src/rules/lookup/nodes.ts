import type { Nodes, Root, RootContent } from "mdast";

/** Every node below, in reading order, without recursion: a hostile text may nest as deep as it likes. */
export function* everyNode(root: Root | RootContent[], enter: (node: Nodes) => boolean = () => true): Generator<Nodes> {
  const waiting: Nodes[] = (Array.isArray(root) ? root : root.children).toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!enter(node)) continue;
    yield node;
    if ("children" in node)
      for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]!);
  }
}
