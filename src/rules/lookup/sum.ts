import type { Design } from "../../design/design.ts";
import { isPlain, type Measure, parseMeasure, printMeasure, sameDimension } from "../../quantities/index.ts";

type Total = NonNullable<Design["costs"]["total"]>;

/** What the lines add up to, printed like the total, where all are plain amounts in one list and the total says something else. */
export function differingSum({ lines, total }: Design["costs"]): string | undefined {
  if (!total || lines.length < 2 || !standTogether(lines, total)) return undefined;
  const stated = plainAmount(total.text);
  const amounts = lines.map(({ amount }) => (amount ? plainAmount(amount.text) : undefined));
  if (
    !stated ||
    isPlain(stated.dimension) ||
    !amounts.every((amount) => amount && sameDimension(amount.dimension, stated.dimension))
  )
    return undefined;
  const sum = (amounts as Measure[]).reduce((all, { value }) => all + value, 0);
  const slack = [stated, ...(amounts as Measure[])].reduce((all, { step }) => all + step / 2, 0);
  const rounded = /~|≈|about|approx|\bca\b/i.test(total.text) ? 0.05 * Math.abs(sum) : 0;
  return Math.abs(sum - stated.value) > Math.max(slack, rounded) * (1 + 1e-9)
    ? printMeasure(sum, stated.dimension, stated, 15)
    : undefined;
}

/** The whole text is one amount: no range, no expression, no second number. */
function plainAmount(text: string): Measure | undefined {
  const bare = text
    .replace(/[*_`]/g, "")
    .replace(/^[^:]{0,40}\btotal\b[^:]{0,40}:/i, "")
    .replace(/^\s*[~≈]\s*/, "")
    .trim();
  const measure = parseMeasure(bare);
  return measure && !/[\d%]/.test(bare.slice(measure.length)) ? measure : undefined;
}

/** Rows or items of one table or list, with the total right behind them; subtotals and second estimates end the trust. */
function standTogether(lines: Design["costs"]["lines"], { at }: Total): boolean {
  const rows = lines.map((line) => line.at.start.line);
  const inOrder = rows.every((row, index) => index === 0 || row === rows[index - 1]! + 1);
  const last = rows.at(-1)!;
  return (
    inOrder &&
    at.start.line > last &&
    at.start.line - last <= 4 &&
    !lines.some(({ item }) => /subtotal|zwischensumme/i.test(item))
  );
}
