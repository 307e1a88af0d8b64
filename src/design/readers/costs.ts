import { contentOf, within } from "../../document/index.ts";
import type { CostLine, Design } from "../design.ts";
import {
  cellAt,
  column,
  columnBut,
  type Item,
  isBlank,
  itemsIn,
  linesIn,
  rowText,
  type Table,
  tablesIn,
} from "../markup.ts";
import { hasMoney } from "../measures.ts";
import type { Outline } from "../outline.ts";
import type { Reader } from "./reader.ts";
import { distinctByLine, textOf, valueAt } from "./value.ts";

/** Cost lines with quantity, unit price and amount, their total, what costs nothing; build or buy. */
export const readCosts: Reader = (outline) => {
  const sections = outline.about("cost", "build-or-buy");
  const content = sections.flatMap(contentOf);
  const lines = linesIn(content);
  const elsewhere = outline.sections
    .filter((section) => !outline.within(section).has("cost"))
    .flatMap(({ nodes }) => tablesIn(nodes));
  const read = [
    ...tablesIn(content).flatMap((table) => linesOfTable(table, true)),
    ...elsewhere.flatMap((table) => linesOfTable(table, false)),
    ...itemsIn(content).flatMap(fromItem),
  ];
  const titles = sections
    .flatMap((section) => [...within(section)])
    .filter(({ depth }) => depth >= 7)
    .map(({ title, at }) => ({ text: title, label: title, at }));
  const bold = [...lines, ...itemsIn(content), ...titles].find(
    ({ text, label }) => isTotal(label ?? text) && hasMoney(text),
  );
  const prices = lines.find(({ text }) => /^prices:/i.test(text));
  return {
    costs: {
      lines: distinctByLine(read.filter(({ item }) => !isTotal(item))),
      total: read.find(({ item }) => isTotal(item))?.amount ?? (bold && textOf(bold)),
      free: lines.filter(({ text }) => /^no cost:/i.test(text)).map(textOf),
      prices: prices && textOf(prices),
      remarks: remarks(outline),
    },
    options: outline.sections.flatMap(({ nodes }) => tablesIn(nodes)).flatMap(optionsOf),
  };
};

function isTotal(text: string): boolean {
  return /^\W{0,5}(?:(?:grand |estimated |monthly |overall ){0,2}total|sum|gesamt|summe|合计|总计)(?![\p{L}])/iu.test(
    text,
  );
}

const itemColumn = /item|component|resource|service|line|category|position|kosten|what|tier|phase|iteration/i;
const amountColumn = /monthly|cost|month|amount|total|price|estimate|usd|eur\b|gbp|\$|€|£|kosten|custo|费用|成本/i;

const either = /^\W*(?:alternative|iteration|option|phase|scenario|stage|variant)s?\b/i;

function linesOfTable(table: Table, inCost: boolean): CostLine[] {
  if (optionsOf(table).length > 0) return [];
  const item = Math.max(column(table, itemColumn), 0);
  const amount = table.header.findLastIndex(
    (title, index) => index !== item && amountColumn.test(title) && !/unit|note|comment/i.test(title),
  );
  const quantity = columnBut(table, /quantit|usage|units?$|volume|count|size|menge|specification|spec/i, item, amount);
  const price = columnBut(table, /unit price|unit cost|price|rate|per unit/i, item, amount);
  const isPriced = /[$€£]|\b(?:usd|eur|gbp|chf|brl)\b/i.test(table.header[amount] ?? "");
  const isMoney = ({ text, codes }: { text: string; codes: unknown[] }) =>
    hasMoney(text) || (inCost && codes.length > 0) || (isPriced && /\d/.test(text));
  const named = amount >= 0 && (inCost || /cost|price|kosten|custo|费用|成本/i.test(table.header[amount] ?? ""));
  if (!named || !table.rows.some((row) => (inCost ? row.cells : [cellAt(row, amount)]).some(isMoney))) return [];
  const isEither = either.test(table.header[item] ?? "");
  return table.rows
    .map((row) => ({
      ...(isEither && { alternative: true }),
      item: cellAt(row, item).text,
      quantity: valueAt(row, quantity),
      unitPrice: valueAt(row, price),
      amount: valueAt(row, amount),
      at: row.at,
    }))
    .filter((line) => !isBlank(line.item));
}

/** `- S3 storage: $50 (2 TB at $0.025)`. */
function fromItem(item: Item): CostLine[] {
  if (!hasMoney(item.text)) return item.items.flatMap(fromItem);
  const name = item.label ?? item.text.split(/[:=~–—]|\s-\s/, 1)[0]!.trim();
  return [{ item: name, amount: { text: item.body, at: item.at }, at: item.at }, ...item.items.flatMap(fromItem)];
}

const spoken =
  /\bcost[- ]?(?:effective\w*|efficien\w*|saving\w*|optimi[sz]\w*|conscious|benefit)|\b(?:infrastructure|storage|bandwidth|operational|hosting|compute|cloud|licen[cs]e|operating|running|server|maintenance|egress|hardware|api|token|inference|llm|energy)[- ]costs?\b|\b(?:reduc\w+|sav\w+|lower\w*|minimi[sz]\w*|additional|higher|extra) (?:\w+ ){0,2}costs?\b|\bcosts? (?:money|scaling|control|cap)\b|\bpricing tiers?\b|\bcheap(?:er|est)? (?:storage|to run|hardware|instances?|than|bandwidth)|\bexpensive (?:to (?:run|operate|host|store)|hardware|storage|licen)|\b(?:open[- ]source|commercial) licen[cs]e|\blicen[cs]e (?:fee|cost)s?|\b(?:kosten|betriebskosten|lizenzkosten|kostengünstig|kostenlos)\b|\bcusto (?:de|operacional)\b|\bbaixo custo\b|成本|费用/i;

function remarks(outline: Outline) {
  const money = /\b(?:cost|price|pricing|budget|bill|fee|charge|per month|\/month|monthly|annual|salary)\w*/i;
  const found = outline.passages.filter(({ text, inside }) => {
    const some = text.slice(0, 2_000);
    return (
      !inside.has("quantities") && (inside.has("cost") || spoken.test(some) || (hasMoney(some) && money.test(some)))
    );
  });
  return distinctByLine(found).map(textOf);
}

function optionsOf(table: Table): Design["options"] {
  const option = column(table, /^(?:option|alternative|choice|approach|solution)$/i);
  const names = [
    /^(?:once|one-?time|upfront|setup|capex|build)/i,
    /^(?:monthly|recurring|opex|per month|running)/i,
    /^meanwhile/i,
    /total|tco/i,
  ];
  const columns = names.map((name) => columnBut(table, name, option));
  if (option < 0 || columns.every((index) => index < 0)) return [];
  return table.rows.map((row) => {
    const [once, monthly, meanwhile, total] = columns.map((index) => valueAt(row, index));
    return { option: cellAt(row, option).text || rowText(row), once, monthly, meanwhile, total, at: row.at };
  });
}
