import type { Brief } from "../../brief/index.ts";
import { givenIn, ofFamily } from "./given.ts";
import { type Numbers, readNumbers } from "./numbers.ts";
import { onOwnServers } from "./own-servers.ts";
import { componentOf, componentsIn, technologyIn, withDecisions } from "./page-lines.ts";
import { placeOf } from "./place.ts";
import { isNamed, type Product, products } from "./products.ts";
import { withRelational } from "./relational.ts";
import { technologiesIn } from "./technologies.ts";

/** The bound text under what the brief fixes, where that needs the numbers: stores, machines. */
export function settled(text: string, { ledger }: Numbers, brief: Brief): string {
  const given = givenIn(brief);
  const place = placeOf(brief);
  const [own] = ofFamily(given, "relational");
  const free = place.site === "own servers" && ofFamily(given, "documents").length === 0;
  const product = own ?? (free ? products.find(({ name }) => name === "PostgreSQL") : undefined);
  const reason = own ? "the brief gives it" : "it is one kind of store less to run on own servers";
  const stored = product ? withRelational(text, ledger, { product, site: place.site, reason }) : text;
  const [loose] = ofFamily(given, "documents");
  const told = loose ? withReason(stored, loose) : stored;
  if (place.site !== "own servers") return told;
  return onOwnServers(told, told === text ? ledger : readNumbers(told).ledger, place, brief.text);
}

/** A store of documents is given and the design rests on constraints over rows: why it stays as it is. */
function withReason(text: string, product: Product): string {
  const { name } = product;
  const stores = componentsIn(text).map((one) => componentOf(text, one));
  if (stores.some((part) => isNamed(product, part))) return text;
  const part = stores.find((one) => technologiesIn(technologyIn(one))[0]?.family === "relational");
  const store = /^### ([^\n(]+)/u.exec(part ?? "")?.[1]?.trim();
  if (!store) return text;
  return withDecisions(text, [
    [
      `${name}, which the brief gives, for the ${store}`,
      `${name}; a relational database`,
      "a relational database",
      `the rules of this design are constraints over several rows, which the database itself refuses to break; in ${name} every writer would have to keep them`,
      `records are written one at a time and no rule spans two of them: then ${name} takes the ${store}`,
    ],
  ]);
}
