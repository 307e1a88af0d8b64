import { readLeadBefore, readStatisticAfter } from "./comparators.ts";
import { currencies } from "./currencies.ts";
import { isRange, type Measure, readMeasureAt } from "./measure.ts";
import { matchAt } from "./words.ts";

/** A measure in prose: `text.slice(index, index + length)` is the measure with the comparator words before it. */
export type FoundMeasure = Measure & { index: number };

const NUMBER = /(?<![\p{L}\p{N}_.,/#$€£¥₹₩-]|\d:)[-−]?(?:US\$|[$€£¥₹₩])?[ \u00a0]?\.?\d/gu;
const RUN = /[\p{L}\p{N}_.,:-]*/uy;
const CODE = /(?<![\p{L}\p{N}_])[A-Z]{3}[ \u00a0]?$/u;
const INSIDE_WORD = /[\p{L}\p{N}_-]|:\d/uy;
const ORDINAL = /^(?:st|nd|rd|th)$/;

/** Finds all measures in free prose; those of words, dates, versions, ids, ordinals and range starts are none. */
export function findMeasures(text: string): FoundMeasure[] {
  const found: FoundMeasure[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const first = match.index + (/^[ \u00a0]/.test(match[0]) ? 1 : 0);
    const measure = readMeasureAt(text, codeBefore(text, first), "text");
    const inside = measure && matchAt(INSIDE_WORD, text, measure.length);
    if (!measure || inside || isOrdinal(measure)) {
      const run = matchAt(RUN, text, match.index + match[0].length);
      NUMBER.lastIndex = match.index + match[0].length + (run?.[0].length ?? 0);
      continue;
    }
    if (!isRange(text, measure)) found.push(withLead(text, measure));
    NUMBER.lastIndex = measure.length;
  }
  return found;
}

function isOrdinal({ suffix, labels }: Measure): boolean {
  return labels[0] !== undefined && suffix.startsWith(labels[0]) && ORDINAL.test(labels[0]);
}

/** Steps back over a currency code that stands before the number: `USD 500`. */
function codeBefore(text: string, index: number): number {
  const code = CODE.exec(text.slice(Math.max(0, index - 5), index))?.[0];
  return code && currencies.has(code.trim()) ? index - code.length : index;
}

function withLead(text: string, measure: Measure): FoundMeasure {
  const lead = readLeadBefore(text, measure.start);
  const { end: index, comparator, statistic = readStatisticAfter(text, measure.length) } = lead;
  const length = measure.length - index;
  return { ...measure, index, length, ...(comparator && { comparator }), ...(statistic && { statistic }) };
}
