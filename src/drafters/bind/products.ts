import type { Family } from "./families.ts";
import { rows } from "./products-table.ts";

/** Where a design runs; the blueprints are built on AWS. */
export type Site = "AWS" | "Azure" | "Google Cloud" | "own servers";

/** A product by the names that people write, with what it is called where somebody else runs it. */
export type Product = { name: string; family: Family; said: RegExp; on: Partial<Record<Site, string>> };

export const products: Product[] = rows.map(([family, name, said, aws, azure, google]) => ({
  name,
  family,
  said: new RegExp(`(?<![\\p{L}\\p{N}_/.-])(?:${said})(?![\\p{L}\\p{N}_])`, "gu"),
  on: { ...(aws && { AWS: aws }), ...(azure && { Azure: azure }), ...(google && { "Google Cloud": google }) },
}));

/** A product with the place where its name stands. */
export type Named = { product: Product; start: number; end: number };

/** Every product that a text names, in the order of the text; a longer name that begins at the same place is the one meant. */
export function productsIn(text: string): Named[] {
  const found = products.flatMap((product) =>
    Array.from(text.matchAll(product.said), ({ index, 0: said }) => ({
      product,
      start: index,
      end: index + said.length,
    })),
  );
  const ordered = found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return ordered.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** What the product is called where the design runs. */
export function nameOn({ name, on }: Product, site: Site): string {
  return on[site] ?? name;
}
