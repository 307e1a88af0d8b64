import { readFileSync } from "node:fs";
import { remark } from "remark";

/** A fenced block of a fixture; `meta` is what stands behind the language. */
export type Fence = { title: string; language: string; meta: string; source: string };

/** The blocks of a fixture with the heading above each. */
export function fencesOf(folder: string, name: string): Fence[] {
  const text = readFileSync(new URL(`${folder}/${name}.md`, import.meta.url), "utf8");
  let title = "";
  return remark()
    .parse(text)
    .children.flatMap((node) => {
      if (node.type === "heading") title = text.slice(node.position?.start.offset, node.position?.end.offset);
      if (node.type !== "code") return [];
      return [
        { title: title.replace(/^#+ /, ""), language: node.lang ?? "", meta: node.meta ?? "", source: node.value },
      ];
    });
}
