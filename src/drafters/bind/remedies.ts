import { isProblem, type Ledger, parseMeasure } from "../../quantities/index.ts";
import { linesOf, textOf } from "./page-lines.ts";

/** A line of the cost table as a formula, with its part of the whole. */
export type CostPart = { item: string; formula: string; share: number; value: number; isCompute: boolean };

/** What processors cost less for a year that is paid ahead, about. */
export const discount = 0.3;

/** The lines of cost, dearest first; shares of what stands above are none of their own. */
export function costParts(text: string, ledger: Ledger): CostPart[] {
  const total = ledger.value("monthly_cost");
  if (isProblem(total) || total.value <= 0) return [];
  const lines = linesOf(text, ["Item", "Quantity", "Unit price"], "Cost Estimate");
  return lines
    .flatMap(({ cells: [item = "", quantity = "", price = "", monthly = ""] }) => {
      if (/^(?:\*\*)?Total/u.test(item) || price === "above") return [];
      const own = /^`([^`]+)` = /u.exec(monthly)?.[1];
      const formula = own ?? `${factor(quantity)} * ${factor(price)}`;
      const value = ledger.evaluate(formula);
      if (isProblem(value)) return [];
      const dimension = dimensionOf(price, ledger);
      return [
        {
          item,
          formula,
          value: value.value,
          share: value.value / total.value,
          isCompute: dimension === "USD time-1" && !/month/u.test(price),
        },
      ];
    })
    .sort((one, other) => other.value - one.value);
}

function factor(cell: string): string {
  const code = /^`([^`]+)`/u.exec(cell)?.[1];
  if (code) return / [+-] /u.test(code) ? `(${code})` : code;
  const measure = parseMeasure(cell);
  return measure && measure.start === 0 ? cell.slice(0, measure.length).trim() : cell.trim();
}

function dimensionOf(price: string, ledger: Ledger): string {
  const value = ledger.evaluate(factor(price));
  if (isProblem(value)) return "";
  return Object.entries(value.dimension)
    .map(([base, power]) => (power === 1 ? base : `${base}${power}`))
    .sort()
    .join(" ");
}

/** The decision of the design that names another way for what a line pays. */
export function otherWay(text: string, item: string): string | undefined {
  const head = /^((?:\p{Lu}[\p{L}-]+ ?)+)/u.exec(item)?.[1]?.trim();
  if (!head) return undefined;
  const names = head.toLowerCase().split(" ");
  const rows = linesOf(text, ["Decision", "Options"], "Trade-offs").filter(({ cells: [, options = ""] }) =>
    options.includes(";"),
  );
  const named = (cells: string[]) => names.every((name) => cells.slice(0, 3).join(" ").toLowerCase().includes(name));
  return rows.find(({ cells }) => named(cells))?.cells[0];
}

/** Whether processors are paid by the hour from a public list. */
export function isListed(text: string): boolean {
  return /^Prices:.*\b(?:on-demand list|pricing pages?)\b/mu.test(textOf(text, "Cost Estimate"));
}
