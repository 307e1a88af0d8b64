import type { Document } from "../../document/index.ts";
import { type Family, jobs } from "./families.ts";
import { type Given, isExternal } from "./given.ts";
import type { Place } from "./place.ts";
import { sectionNamed } from "./places.ts";
import { nameOn, type Product, productsIn } from "./products.ts";
import { builtText, type Stack, technologiesIn } from "./technologies.ts";

/** What the brief gives, sorted: what does a job in the design, and what nothing in it needs. */
export type Sorted = { stack: Stack; unused: Product[] };

/** How a product does the job of a neighbouring family. */
const beside: Partial<Record<Family, (name: string) => string>> = {
  queue: (name) =>
    /Kafka|Redpanda/u.test(name) ? `${name}, a share group per queue` : `${name}, a queue per kind of job`,
  machines: (name) => `nodes of ${name}`,
  stream: (name) => (/Rabbit/u.test(name) ? `${name} streams` : `${name}, messages kept`),
};
/** Both are needed to wake phones of both makers, whoever else is named. */
const makers = new Set(["APNs", "Firebase Cloud Messaging"]);

/** Sends each given product to the job that it does in this design. */
export function stackFor(document: Document, given: Given[], { site, machines }: Place): Sorted {
  const body = builtText(document);
  const technologies = technologiesIn(body);
  const present = new Set(technologies.flatMap(({ family }) => family ?? []));
  const named = new Set(productsIn(body).map(({ product }) => product));
  const chosen = new Map<Family, Product>();
  const also = new Map<Family, string>();
  const unused: Product[] = [];
  for (const { product } of given) {
    const { family } = product;
    const near = jobs[family].near?.find((one) => present.has(one) && beside[one]);
    if (family === "language") {
      if (!hasParts(document)) unused.push(product);
    } else if (named.has(product) && !isExternal(family)) continue;
    else if (present.has(family) || hasExternal(document, family)) {
      if (!chosen.has(family) && !makers.has(product.name)) chosen.set(family, product);
    } else if (near) also.set(near, beside[near]!(near === "machines" ? nameOn(product, site) : product.name));
    else if (!isStored(product, present)) unused.push(product);
  }
  const few = site === "own servers" && machines !== undefined && machines.count <= 3;
  return { stack: { site, few, given: new Set(given.map(({ product }) => product)), chosen, also }, unused };
}

/** A store of another kind may become one of this product once the load is known; see `relational.ts`. */
function isStored({ family }: Product, present: ReadonlySet<Family>): boolean {
  return family === "relational" && present.has("documents");
}

/** Whether the design calls a system of this kind outside. */
export function hasExternal(document: Document, family: Family): boolean {
  const { called } = jobs[family];
  return called !== undefined && externalsOf(document).some((name) => called.test(name));
}

/** The external systems by name. */
export function externalsOf(document: Document): string[] {
  const section = sectionNamed(document, "Components");
  const text = document.source.slice(section?.at.start.offset ?? 0, section?.at.end.offset ?? 0);
  const list = /\*\*External systems:\*\*([\s\S]*)$/u.exec(text)?.[1] ?? "";
  return Array.from(list.matchAll(/^- ([^(\n]+?)(?: \(.*)?$/gmu), ([, name]) => name!);
}

function hasParts(document: Document): boolean {
  return /\*\*Technology:\*\* [^\n]*\b(?:Go|Kotlin|Java|TypeScript|Python|Rust)\b/u.test(document.source);
}
