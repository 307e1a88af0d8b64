import { parseMeasure } from "../quantities/index.ts";
import { timeUnit } from "./house-measure.ts";
import { partOfDay } from "./nouns.ts";
import type { RawNumber } from "./numbers.ts";

const every =
  /(?<![\p{L}\p{N}_-])(?:(?:every|once every|once per) (?:second|minute|hour|day|week|month|quarter|year|morning|evening|night|weekday|workday)|each (?:second|minute|hour|night|morning|evening)|once an? (?:minute|hour|day|night|week|month|quarter|year))\b(?! of\b)/giu;
const adverb =
  /(?<![\p{L}\p{N}_-])(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)(?![\p{L}\p{N}_-])(?!\s+(?:actives?|users?|players?|visitors?|customers?|people|traffic|volume|loads?|peaks?|budgets?|costs?|spend\w*|bills?|average|limits?|quota|fees?|rate|basis|life|work|business|uptime|availability|sla|revenue|sales|totals?|growth)\b)/giu;

/** Finds the times at which something comes again, said in words: `every minute`, `each night`, `weekly`. */
export function* findPeriods(text: string): Generator<RawNumber> {
  for (const { index, 0: words } of text.matchAll(every)) yield* period(index, words, words.split(" ").at(-1)!);
  for (const { index, 0: words } of text.matchAll(adverb)) {
    if (!counted.test(text.slice(Math.max(0, index - 40), index))) yield* period(index, words, words);
  }
}

/** `3,000 jobs nightly`, `120 orders daily` say a rate. */
const counted = /\d[\d.,]*\s?(?:k|m|bn|thousand|million)?(?:\s\p{L}+){0,2}\s+$|%\s(?:of\s)?(?:the\s|all\s)?$/iu;

function* period(start: number, words: string, named: string): Generator<RawNumber> {
  const unit = /^quarter/iu.test(named) ? "3 month" : `1 ${partOfDay.test(named) ? "day" : timeUnit(named)}`;
  const measure = parseMeasure(unit);
  if (!measure) return;
  const at = { start, end: start + words.length };
  yield {
    ...{ at, kind: "period", value: measure.value, dimension: measure.dimension },
    ...{ digits: unit.split(" ")[0]!, bare: at.end },
  };
}
