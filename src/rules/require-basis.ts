import { type Node, parseMeasure, walk } from "../quantities/index.ts";
import { isMoney } from "./lookup/kinds.ts";
import { basisOf } from "./lookup/leaves.ts";
import { partOf } from "./lookup/live.ts";
import { list, quote } from "./lookup/quote.ts";
import { treesOf } from "./lookup/trees.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

const accepted =
  "`brief`, `choice: why`, `assumption: why`, `measured: where`, `price: source, YYYY-MM`, `limit: source`, or an expression";

export default {
  id: "require-basis",
  section: "quantities",
  severity: "warning",
  summary: "Require of every ledger row what its value rests on.",
  why: "A number without a source cannot be checked or corrected by anybody but its author; one without a month is yesterday's price.",
  fix: `Begin the Basis cell with ${accepted}.`,
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | |\n| `row_price` | 0.25 USD/GB/month | price: the vendor's page |\n",
  good: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `row_price` | 0.25 USD/GB/month | price: Amazon DynamoDB pricing, us-east-1, 2026-01 |\n",
  *check(facts) {
    for (const row of facts.design.quantities) {
      if (row.expression) continue;
      const message = lackOf(row);
      if (message) yield { message, at: row.at };
    }
    yield* unpricedLines(facts);
    yield* hiddenNumbers(facts);
    yield* unverifiedPrices(facts);
  },
} satisfies Rule;

function lackOf(row: Facts["design"]["quantities"][number]): string | undefined {
  const { name, value, basis } = row;
  const said = basis.text.trim();
  const kind = basisOf(row);
  const shown = quote(`${name} = ${value.text}`);
  if (/^[-–—?]?$/.test(said)) return `${shown} has no basis: expected ${accepted}`;
  if (!kind) return `${quote(said)} is no basis of ${quote(name)}: expected ${accepted}`;
  if (kind === "price" && !/\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b/.test(said))
    return `${quote(said)} of ${quote(name)} has no month: expected \`price: source, YYYY-MM\``;
  const why = said.slice(kind.length).replace(/^[\s:,–-]+/, "");
  if (kind !== "brief" && !/[\p{L}\p{N}]{2}/u.test(why))
    return `${quote(said)} of ${quote(name)} does not say ${kind === "choice" || kind === "assumption" ? "why" : "from where"}: expected \`${kind}: …\``;
  return undefined;
}

/** A price that stands in the cost table itself is covered by one line `Prices: source, YYYY-MM`. */
function* unpricedLines({ design }: Facts): Generator<Finding> {
  if (design.quantities.length === 0 || design.costs.prices) return;
  const literal = design.costs.lines.filter(({ unitPrice }) => {
    const price = unitPrice && !unitPrice.expression ? parseMeasure(unitPrice.text) : undefined;
    return price && isMoney(price.dimension);
  });
  const [first] = literal;
  if (!first) return;
  const shown = list(literal.map(({ unitPrice }) => unitPrice!.text));
  const message = `${shown}: no source and month; expected a line \`Prices: source, YYYY-MM\` below the table, or rows of the ledger`;
  yield { message, at: first.unitPrice!.at, section: "cost" };
}

function* hiddenNumbers(facts: Facts): Generator<Finding> {
  const found = treesOf(facts).flatMap(({ node, code }) =>
    node.type === "number" ? [] : hiddenIn(node).map((hidden) => ({ hidden, code })),
  );
  const [first] = found;
  if (!first) return;
  const shown = list([...new Set(found.map(({ hidden, code }) => code.text.slice(hidden.start, hidden.end)))]);
  const message = `${shown} inside expressions, without a basis: give a number that can be questioned a row of its own`;
  yield { message, at: partOf(facts.document, first.code, first.hidden.start, first.hidden.end), severity: "info" };
}

/** Numbers other than 0, 1, 2, a bare unit such as `1 year`, 100 %, and exponents. */
function hiddenIn(tree: Node): Node[] {
  const exponents = new Set(
    [...walk(tree)].flatMap((node) => (node.type === "binary" && node.operator === "^" ? [node.right] : [])),
  );
  return [...walk(tree)].filter((node) => {
    if (node.type !== "number" || exponents.has(node)) return false;
    const isPlain = Object.keys(node.dimension).length === 0;
    return isPlain ? ![0, 1, 2].includes(node.value) : node.value !== 0 && !isUnit(node);
  });
}

const units = new Set([1, 60, 3600, 86_400, 604_800, 2_628_000, 31_536_000]);

function isUnit({ dimension, value }: Node & { type: "number" }): boolean {
  return Object.keys(dimension).length === 1 && dimension.time === 1 && units.has(value);
}

/** How many prices nobody can look up. */
function* unverifiedPrices({ design }: Facts): Generator<Finding> {
  const prices = design.quantities.filter((row) => {
    const measure = row.expression ? undefined : parseMeasure(row.value.text);
    return measure && isMoney(measure.dimension) && basisOf(row) !== "brief";
  });
  const open = prices.filter((row) => basisOf(row) !== "price");
  if (!open[0]) return;
  const message = `${open.length} of ${prices.length} prices rest on no source that can be opened (${list(open.map(({ name }) => name))})`;
  yield { message, at: open[0].at, severity: "info" };
}
