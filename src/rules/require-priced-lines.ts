import type { CostLine } from "../design/design.ts";
import {
  combineDimensions,
  type FoundMeasure,
  findMeasures,
  isProblem,
  type Line,
  parseMeasure,
  printMeasure,
  roundsTo,
  sameDimension,
} from "../quantities/index.ts";
import { titleOf } from "./lookup/bodies.ts";
import { isMoney } from "./lookup/kinds.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-priced-lines",
  section: "cost",
  severity: "warning",
  summary: "Require a quantity and a unit price behind every amount that matters.",
  why: "An amount without its quantity and price can neither be checked nor scaled: at ten times the load nobody knows what it becomes.",
  fix: "Give the line a quantity and a unit price, as names, expressions or measures, such as `| Media Store | stored | s3_price | 621 USD/month |` with the names in inline code; the amount is their product.",
  bad: "| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |\n| Pods | 2 | 30 USD/month | 90 USD/month |\n| Total | | | 90 USD/month |\n",
  good: "| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |\n| Pods | 3 | 30 USD/month | 90 USD/month |\n| Total | | | 90 USD/month |\n",
  *check(facts) {
    const { costs, results } = facts.design;
    const lives = new Set(results.map(({ at }) => at.start.offset));
    const judged = facts.ledger.definitions[0]?.lines;
    const unpriced: CostLine[] = [];
    for (const [index, line] of costs.lines.entries()) {
      const isLive = line.amount !== undefined && lives.has(line.amount.at.start.offset);
      const message = isLive ? undefined : judged ? judgedProduct(line, judged[index]!) : plainProduct(line);
      if (message) yield { message, at: line.amount?.at ?? line.at, severity: "error" };
      if (isUnpriced(facts, line, judged?.[index])) unpriced.push(line);
    }
    yield* told(facts, unpriced);
  },
} satisfies Rule;

/** A line that the ledger computes. */
function judgedProduct({ item, amount, quantity, unitPrice }: CostLine, { problem, text }: Line): string | undefined {
  if (!quantity || !unitPrice || (problem?.kind !== "wrong-result" && problem?.kind !== "missing-result"))
    return undefined;
  return `${quote(item)}: ${quote(quantity.text)} × ${quote(unitPrice.text)} gives ${text}, not ${quote(amount?.text ?? "")}: write \`${text}\``;
}

/** A line of a document without a ledger, where all three cells are one plain measure each. */
function plainProduct({ item, amount, quantity, unitPrice }: CostLine): string | undefined {
  const [count, price, stated] = [quantity, unitPrice, amount].map((cell) => onlyMeasure(cell?.text ?? ""));
  if (!count || !price || !stated || !isMoney(price.dimension) || isMoney(count.dimension)) return undefined;
  const given = combineDimensions(count.dimension, price.dimension);
  const isPeriod = sameDimension(given, combineDimensions(stated.dimension, { time: 1 }, -1));
  if (!isPeriod && !sameDimension(given, stated.dimension)) return undefined;
  const product = count.value * price.value * (isPeriod ? month : 1);
  const slack = stated.step / 2 + count.value * (price.step / 2) * (isPeriod ? month : 1);
  const rough = count.unit === "" ? 0 : loose * Math.abs(product);
  if (Math.abs(product - stated.value) <= Math.max(slack * (1 + 1e-9), rough) || roundsTo(stated, product))
    return undefined;
  const right = printMeasure(product, stated.dimension, stated);
  return `${quote(item)}: ${quote(quantity!.text)} × ${quote(unitPrice!.text)} gives ${right}, not ${quote(amount!.text)}: write \`${right}\``;
}

const month = 2_628_000;
/** Months, thousands and units in words leave room. */
const loose = 0.1;

function onlyMeasure(text: string): FoundMeasure | undefined {
  const measure = parseMeasure(text.trim());
  return measure && !/\d/.test(text.trim().slice(measure.length)) ? { ...measure, index: measure.start } : undefined;
}

const matters = 0.02;

/** More than 2 % of the total, and neither a product nor a live expression; a measured volume in words counts as a quantity. */
function isUnpriced({ design }: Facts, line: CostLine, judged: Line | undefined): boolean {
  const { quantity, unitPrice, amount } = line;
  if (!amount || amount.expression || (quantity && unitPrice)) return false;
  const stated = parseMeasure(amount.text) ?? findMeasures(amount.text)[0];
  const value = judged?.value && !isProblem(judged.value) ? judged.value.value : stated?.value;
  const total = design.costs.total && findMeasures(design.costs.total.text)[0];
  if (value === undefined || value === 0 || !stated || !(isMoney(stated.dimension) || quantity || unitPrice))
    return false;
  if (total && total.value > 0 && value < matters * total.value) return false;
  return findMeasures(`${line.item} ${quantity?.text ?? ""} ${amount.text}`).length < 2;
}

function* told(facts: Facts, unpriced: CostLine[]): Generator<Finding> {
  const [first] = unpriced;
  const { lines } = facts.design.costs;
  if (!first) return;
  const names = list(unpriced.map(({ item }) => item));
  const message = `${unpriced.length} of ${lines.length} lines of ${quote(titleOf(facts, "cost"))} without quantity and unit price (${names}): expected both, as names, expressions or measures`;
  yield { message, at: first.at };
}
