import type { Code, Html, Image, List, Node, PhrasingContent, RootContent } from "mdast";

const deepest = 300;

/** Quotations opened, so that what is quoted is read like the rest. */
export function flat(nodes: RootContent[]): RootContent[] {
  if (!nodes.some(({ type }) => type === "blockquote")) return nodes;
  const found: RootContent[] = [];
  const open = (some: RootContent[], depth: number) => {
    for (const node of some) {
      if (node.type !== "blockquote") found.push(node);
      else if (depth < deepest) open(node.children, depth + 1);
    }
  };
  open(nodes, 0);
  return found;
}

/** Every node below `nodes`, in reading order. */
export function deep(nodes: Node[]): (RootContent | PhrasingContent)[] {
  const found: (RootContent | PhrasingContent)[] = [];
  const open = (some: Node[], depth: number) => {
    for (const node of some) {
      found.push(node as RootContent);
      if ("children" in node && depth < deepest) open(node.children as Node[], depth + 1);
    }
  };
  open(nodes, 0);
  return found;
}

const blocks = new WeakMap<RootContent, (Code | Html | Image)[]>();

/** Code blocks, images and raw HTML anywhere in one node. */
function embedded(node: RootContent): (Code | Html | Image)[] {
  if (node.type === "code" || node.type === "html" || node.type === "image") return [node];
  if (!("children" in node)) return [];
  const known = blocks.get(node);
  if (known) return known;
  const found = deep([node]).filter((part): part is Code | Html | Image => /^(?:code|html|image)$/.test(part.type));
  blocks.set(node, found);
  return found;
}

export function codeBlocksIn(nodes: RootContent[]): Code[] {
  return nodes.flatMap(embedded).filter((node): node is Code => node.type === "code");
}

export function imagesIn(nodes: RootContent[]): Image[] {
  return nodes.flatMap(embedded).filter((node): node is Image => node.type === "image");
}

export function htmlIn(nodes: RootContent[]): Html[] {
  return nodes.flatMap(embedded).filter((node): node is Html => node.type === "html");
}

export function listsIn(nodes: RootContent[]): List[] {
  return flat(nodes).filter((node): node is List => node.type === "list");
}
