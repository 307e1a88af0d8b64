import { isProblem, type Ledger, parseMeasure } from "../../quantities/index.ts";
import { componentsIn, externalsIn, linesOf, listed, withDecisions } from "./page-lines.ts";
import type { Product } from "./products.ts";
import type { Relational } from "./relational.ts";

/** The dimension of a price in words, for lines whose kind is told by it. */
export function moneyOf(cell: string, ledger: Ledger): string {
  const code = /^`([^`]+)`/u.exec(cell)?.[1];
  const value = code ? ledger.evaluate(code) : parseMeasure(cell);
  if (!value || isProblem(value)) return "";
  return Object.entries(value.dimension)
    .map(([base, power]) => (power === 1 ? base : `${base}${power}`))
    .sort()
    .join(" ");
}

export function withLinesFor(text: string, name: string, rows: string): string {
  const lines = linesOf(text, ["Item", "Quantity", "Unit price"], "Cost Estimate").filter(({ cells }) =>
    cells[0]?.startsWith(name),
  );
  const [first] = lines;
  const total = linesOf(text, ["Item", "Quantity", "Unit price"], "Cost Estimate").find(({ cells }) =>
    /Total/u.test(cells[0] ?? ""),
  );
  const at = first?.start ?? total?.start;
  if (at === undefined) return text;
  const without = lines.toReversed().reduce((now, { start, end }) => now.slice(0, start) + now.slice(end + 1), text);
  return `${without.slice(0, at)}${rows}\n${without.slice(at)}`;
}

/** Limits of the old store: what the new one promises instead. */
export function withSources(text: string, name: string, { product, site }: Relational): string {
  const lines = linesOf(text, ["Quantity", "Value", "Basis"]).filter(
    ({ cells }) =>
      /\bDynamoDB|ScyllaDB|Cosmos DB|Firestore/u.test(cells[2] ?? "") &&
      /^(?:limit|assumption|price)/u.test(cells[2] ?? ""),
  );
  const parts = [...componentsIn(text), ...externalsIn(text)];
  return lines.toReversed().reduce((now, { cells: [quantity = "", value = "", basis = ""], start, end }) => {
    const named = parts.filter((part) => basis.includes(part));
    const parties = named.length > 0 ? named : [name];
    const share =
      site === "own servers" ? (parties.length > 1 ? "99.85 %" : "99.9 %") : parties.length > 1 ? value : "99.99 %";
    const isShare = /^99\.?\d* %$/u.test(value) && /SLA/u.test(basis);
    const used = new RegExp(`(?<!\\w)${quantity.replaceAll("`", "")}(?!\\w)`, "gu");
    if (/^price/u.test(basis) && (now.match(used)?.length ?? 0) < 2) return now.slice(0, start) + now.slice(end + 1);
    const isCopies = /ack|quorum|zones|copies/u.test(quantity);
    const words = quantity.replaceAll("`", "").replaceAll("_", " ");
    const row = isShare
      ? [
          quantity,
          share,
          `assumption: failovers and upgrades of ${product.name} in a year together, for the ${listed(parties)}`,
        ]
      : isCopies
        ? [quantity, value, `choice: primary and standby of ${product.name} confirm a commit`]
        : [
            quantity,
            value,
            /read/u.test(quantity)
              ? `assumption: how far a standby of ${product.name} that is read may be behind; measured`
              : `assumption: ${words} of ${product.name}, whose log is shipped all the time; restore drill`,
          ];
    return `${now.slice(0, start)}| ${row.join(" | ")} |${now.slice(end)}`;
  }, text);
}

/** The decision on the store: turned where the design has one, else added. */
export function decided(text: string, name: string, { name: product }: Product, because: string): string {
  const rows = linesOf(text, ["Decision", "Options"], "Trade-offs");
  const own =
    rows.find(({ cells: [, , chosen = ""] }) => chosen === product) ??
    rows.find(({ cells: [decision = ""] }) => decision.includes(name)) ??
    rows.find(({ cells: [, options = "", chosen = ""] }) => /key-value/u.test(chosen) && options.includes("SQL"));
  const options = `a key-value store of its own; ${product}`;
  const row: [string, string, string, string, string] = [
    own?.cells[0] ?? `Where the ${name} is kept`,
    options,
    product,
    because,
    "that limit is near at the peak",
  ];
  return own ? `${text.slice(0, own.start)}| ${row.join(" | ")} |${text.slice(own.end)}` : withDecisions(text, [row]);
}
