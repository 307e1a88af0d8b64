import type { Endpoint } from "../../design/design.ts";
import { tablesIn } from "../../design/markup.ts";
import { endpointsOfTable } from "../../design/readers/endpoint-tables.ts";
import { everySection } from "../../document/index.ts";
import { pathKey } from "../../graph/index.ts";
import type { Facts } from "../rule.ts";

/** An endpoint and a later row of the same table that defines it again. */
export type Repeat = { first: Endpoint; again: Endpoint };

/** Endpoints that a table defines twice; tables that list most of theirs again, such as those of errors, define none. */
export function repeatedIn({ document }: Facts): Repeat[] {
  const tables = [...everySection(document)].flatMap(({ nodes }) => tablesIn(nodes));
  return tables.flatMap((table) => {
    const rows = endpointsOfTable(table, true).filter(({ method, purpose }) => method !== undefined && purpose !== "");
    const first = new Map(rows.toReversed().map((row) => [keyOf(row), row]));
    const repeats = rows.flatMap((again) => {
      const standing = first.get(keyOf(again))!;
      return standing === again ? [] : [{ first: standing, again }];
    });
    return new Set(repeats.map((one) => one.first)).size * 2 <= first.size ? repeats : [];
  });
}

/** The name with its query; parameters are alike whatever they are called. */
function keyOf({ method = "", path }: Endpoint): string {
  return `${method} ${pathKey(path)}`;
}
