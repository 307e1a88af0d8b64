import type { Position } from "unist";
import type { Facts } from "../rule.ts";
import { isStanding, placeOf } from "./presence.ts";

/** What is drawn as a store and stands in no row of the stores, where there are such rows. */
export function storelessIn({ design, graph }: Facts): { name: string; at: Position }[] {
  if (design.stores.length === 0) return [];
  const told = new Set(design.stores.flatMap(({ name }) => graph.names.find(name)));
  const drawn = graph.drawings.flatMap(({ nodes }) => nodes.filter(({ shape }) => shape === "cylinder"));
  const seen = new Set<string>();
  return drawn.flatMap(({ label, at }) => {
    const parties = graph.names.find(label);
    if (parties.length === 0 || parties.some((party) => told.has(party)) || seen.has(label)) return [];
    seen.add(label);
    return [{ name: label, at }];
  });
}

const database =
  /\b(?:postgres(?:ql)?|mysql|mariadb|sqlite|sql server|oracle|mongo(?:db)?|dynamodb|cassandra|scylladb|cockroachdb|spanner|aurora|rds|firestore|bigtable|couchdb|neo4j|databases?|datenbank(?:en)?|banco de dados)\b/i;

const topics: [string, RegExp][] = [
  [
    "how it is backed up",
    /\b(?:back(?:ed)?[- ]?ups?|snapshots?|point-in-time|pitr|dump(?:s|ed)?|restor\w+|sicherung\w*)\b/i,
  ],
  ["how much may be lost (RPO) or how long a restore takes (RTO)", /\b(?:RPO|RTO|recovery (?:point|time))\b/i],
  ["how long it is kept", /\b(?:retention|retain\w*|kept for|expir\w+|ttl|purg\w+|archiv\w+)\b/i],
];

/** Data in a database of which the whole text says no word about backups. */
export function unsaidOf(facts: Facts): { stores: string[]; lacks: string[]; at: Position } | undefined {
  const { design, document } = facts;
  if (design.stores.length > 0 || design.genre !== "design" || !isStanding(facts, "data-model")) return undefined;
  const named = design.components.filter(({ name, technology }) => database.test(`${name} ${technology?.text ?? ""}`));
  const lacks = topics.filter(([, pattern]) => !pattern.test(document.source)).map(([lack]) => lack);
  if (named.length === 0 || !lacks.includes(topics[0]![0])) return undefined;
  return { stores: named.map(({ name }) => name), lacks, at: placeOf(facts, "data-model") };
}
