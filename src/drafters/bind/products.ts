import { createCache } from "../../document/index.ts";
import type { Family } from "./families.ts";
import { rows } from "./products-table.ts";

/** Where a design runs; the blueprints are built on AWS. */
export type Site = "AWS" | "Azure" | "Google Cloud" | "own servers";

/** A product by the names that people write (a pattern), with what it is called where somebody else runs it. */
export type Product = { name: string; family: Family; said: string; on: Partial<Record<Site, string>> };

export const products: Product[] = rows.map(([family, name, said, aws, azure, google]) => ({
  name,
  family,
  said,
  on: { ...(aws && { AWS: aws }), ...(azure && { Azure: azure }), ...(google && { "Google Cloud": google }) },
}));

/** Any product, a group for each: one walk over a text instead of one for every product. */
const anyProduct = new RegExp(asWords(products.map(({ said }) => `(${said})`).join("|")), "gu");

function asWords(said: string): string {
  return `(?<![\\p{L}\\p{N}_/.-])(?:${said})(?![\\p{L}\\p{N}_])`;
}

/** Whether a text names the product, be it as part of a longer name. */
export function isNamed({ said }: Product, text: string): boolean {
  return new RegExp(asWords(said), "u").test(text);
}

/** A product with the place where its name stands. */
export type Named = { product: Product; start: number; end: number };

/** Every product that a text names, in the order of the text. */
export function productsIn(text: string): Named[] {
  return known(text, () => namedIn(text));
}

const known = createCache<Named[]>(50, 300_000);

function namedIn(text: string): Named[] {
  return Array.from(text.matchAll(anyProduct), (match) => {
    const [said, ...each] = match;
    const product = products[each.findIndex((one) => one !== undefined)]!;
    return { product, start: match.index, end: match.index + said.length };
  });
}

/** What the product is called where the design runs. */
export function nameOn({ name, on }: Product, site: Site): string {
  return on[site] ?? name;
}
