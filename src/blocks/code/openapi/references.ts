import { isMap, isSeq } from "yaml";
import { pairsOf } from "../json-schema.ts";
import type { Api } from "./operations.ts";

/** Reports each local `$ref` that names nothing in the document. */
export function referenceFaults({ root, report }: Api): void {
  const visit = (node: unknown, depth: number): void => {
    if (depth > 40) return;
    if (isSeq(node)) for (const item of node.items) visit(item, depth + 1);
    if (!isMap(node)) return;
    for (const { name, value, at } of pairsOf(node)) {
      const target = name === "$ref" ? (value as { value?: unknown } | null)?.value : undefined;
      if (typeof target === "string" && target.startsWith("#/") && !root.hasIn(steps(target)))
        report(at, target, `\`$ref: "${target}"\` names nothing: expected a name that \`${parent(target)}\` defines`);
      visit(value, depth + 1);
    }
  };
  visit(root, 0);
}

const steps = (target: string) =>
  target
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const parent = (target: string) => target.slice(2).split("/").slice(0, -1).join("/");
