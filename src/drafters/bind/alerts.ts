import { type Dimension, parseMeasure, printMeasure, sameDimension } from "../../quantities/index.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Edit } from "./edits.ts";
import { type Cell, sectionNamed, tablesWith } from "./places.ts";

/** A threshold that the new target overtakes keeps its distance from it; one of money also follows upward, or it would ring for ever. */
export function alertEdits(
  { document }: Pick<Blueprint, "document">,
  { id, target }: { id: string; target: Cell },
  old: string,
  next: string,
): Edit[] {
  const [from, to] = [parseMeasure(old), parseMeasure(next)];
  if (!from || !to || from.value === 0 || to.value === 0) return [];
  const upper = !/≥|>=|>|at least/u.test(target.text);
  const rows = tablesWith(
    document,
    ["Requirement", "Indicator", "Alert"],
    sectionNamed(document, "Monitoring"),
  ).flatMap((table) => table.rows);
  return rows
    .filter(({ cells }) => cells[0]?.text === id)
    .flatMap(({ cells }) =>
      (cells[2] ? thresholds(cells[2]) : []).flatMap(({ start, end, value, dimension, text }) => {
        if (!sameDimension(dimension, from.dimension) || (upper ? value > from.value : value < from.value)) return [];
        const money = Object.keys(dimension).some((base) => base !== "time" && base !== "data");
        const looser = upper ? value > to.value : value < to.value;
        if (!looser && !(money && to.value > from.value)) return [];
        const moved = !isShare(text)
          ? (value * to.value) / from.value
          : 1 - ((1 - value) * (1 - to.value)) / (1 - from.value);
        return [{ start, end, text: strictly(moved, dimension, text, upper) }];
      }),
    );
}

type Threshold = { start: number; end: number; value: number; dimension: Dimension; text: string };

/** The first measure of each alert, such as `> 4 min` in `> 4 min for 10 min`; live code is computed and stays. */
function thresholds(cell: Cell): Threshold[] {
  const found: Threshold[] = [];
  let at = 0;
  for (const alert of cell.text.split(";")) {
    const sign = /^\s*(?:[\p{L}\p{N}]+ ){0,3}(?:[<>≤≥]=?|over|under|above|below)\s*(?=[\d$€£])/u.exec(alert);
    const measure = sign && parseMeasure(alert.slice(sign[0].length));
    if (sign && measure) {
      const start = cell.start + at + sign[0].length;
      const text = alert.slice(sign[0].length + measure.start, sign[0].length + measure.length);
      found.push({
        start: start + measure.start,
        end: start + measure.length,
        value: measure.value,
        dimension: measure.dimension,
        text,
      });
    }
    at += alert.length + 1;
  }
  return found;
}

function isShare(text: string): boolean {
  return text.includes("%");
}

/** Two significant digits, rounded to the strict side of an upper or a lower bound, in the author's unit where that reads well. */
export function strictly(value: number, dimension: Dimension, text: string, upper: boolean): string {
  if (isShare(text)) return `${Number((value * 100).toPrecision(6))} %`;
  const like = parseMeasure(text);
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value) / (like?.scale ?? 1))) - 1);
  const shown = value / (like?.scale ?? 1) / step;
  const rounded = (upper ? Math.floor(shown + 1e-9) : Math.ceil(shown - 1e-9)) * step * (like?.scale ?? 1);
  const readable = Math.abs(rounded / (like?.scale ?? 1)) >= 0.1 && Math.abs(rounded / (like?.scale ?? 1)) < 10_000;
  return printMeasure(rounded, dimension, readable ? like : undefined, 2);
}
