import { type Dimension, isProblem, type Node, walk } from "../quantities/index.ts";
import { partOf } from "./lookup/live.ts";
import { quote } from "./lookup/quote.ts";
import { factorsOf, suffixOf, type Tree, termsOf, treesOf } from "./lookup/trees.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-peak-volume",
  section: "quantities",
  severity: "warning",
  summary: "Disallow a peak rate taken for a volume, and a percentile time taken for work in progress.",
  why: "A peak lasts an hour, not a month: storage and cost computed from it are several times too high. By Little's law work in progress is a rate times a mean time; with a percentile it is too high as well.",
  fix: "Multiply the mean rate (the name without `_peak`) by the time or the price, and a rate by an `_avg` time.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans_peak` | 2 /min | assumption: Saturdays |\n| `row_size` | 2 KB | assumption: with history |\n| `stored` | 2.1 GB | `loans_peak * row_size * 1 year` |\n",
  good: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `row_size` | 2 KB | assumption: with history |\n| `stored` | 292 MB | `loans * row_size * 1 year` |\n",
  *check(facts) {
    for (const tree of treesOf(facts)) if (/_(?:peak|p\d)/.test(tree.code.text)) yield* productsIn(facts, tree);
  },
} satisfies Rule;

const day = 86_400;

/** Every product of the expression, once, from the outermost inwards. */
function* productsIn(facts: Facts, { node, code }: Tree): Generator<Finding> {
  const inner = new Set<Node>();
  for (const part of walk(node)) {
    if (inner.has(part) || part.type !== "binary" || !/[*/]/.test(part.operator)) continue;
    for (const below of chainOf(part)) inner.add(below);
    const message = wrongProduct(facts, part, code.text);
    if (message) yield { message, at: partOf(facts.document, code, part.start, part.end) };
  }
}

function chainOf(node: Node): Node[] {
  if (node.type !== "binary" || !/[*/]/.test(node.operator)) return [];
  return [node, ...chainOf(node.left), ...chainOf(node.right)];
}

function wrongProduct(facts: Facts, product: Node, text: string): string | undefined {
  const factors = factorsOf(product).filter(({ power }) => power > 0);
  const known = factors.map(({ node }) => ({ node, ...measured(facts, node, text) }));
  const said = quote(text.slice(product.start, product.end), 100);
  const peak = known.find(({ node, dimension }) => dimension?.time === -1 && hasSuffix(node, /^peak$/));
  const volume = known.find(({ dimension, value = 0 }) => isTime(dimension) && value >= day);
  const price = known.find(({ dimension }) => dimension && isPricePerUse(dimension));
  const cause = volume ?? price;
  if (peak && cause) {
    const [rate, other] = [peak.node, cause.node].map((node) => quote(text.slice(node.start, node.end)));
    return `${said} takes the peak ${rate} for ${volume ? "all of" : "every use at"} ${other}: expected the mean rate`;
  }
  const rate = known.find(({ dimension }) => dimension?.time === -1 && Object.keys(dimension).length === 1);
  const time = known.find(({ node, dimension }) => isTime(dimension) && hasSuffix(node, /^p\d/));
  if (!rate || !time) return undefined;
  const name = quote(text.slice(time.node.start, time.node.end));
  return `${said} takes the percentile ${name} for the time in work: expected a mean (\`_avg\`) time`;
}

/** A sum of peaks is a peak. */
function hasSuffix(node: Node, suffix: RegExp): boolean {
  return termsOf(node).some((term) => term.type === "name" && suffix.test(suffixOf(term.name) ?? ""));
}

function measured({ ledger }: Facts, node: Node, text: string): { value?: number; dimension?: Dimension } {
  const value = ledger.evaluate(text.slice(node.start, node.end));
  return isProblem(value) ? {} : value;
}

function isTime(dimension: Dimension | undefined): boolean {
  return dimension?.time === 1 && Object.keys(dimension).length === 1;
}

/** Money for each use or byte, not for each hour. */
function isPricePerUse({ time, data = 0, ...money }: Dimension): boolean {
  const [exponent, ...more] = Object.values(money);
  return time === undefined && exponent === 1 && more.length === 0 && (data === 0 || data === -1);
}
