import { type FoundMeasure, findMeasures, isPlain } from "../../quantities/index.ts";
import { piecesOf } from "./sayings.ts";

/** Where a mean over a day or longer is taken for a load or a size, and what it does. */
export type Mean = Stretch & { why: string };
type Stretch = { start: number; end: number };

/** Statements that turn a daily, weekly or monthly rate into one per hour or less, and sizes that are taken from an average. */
export function meansIn(text: string): Mean[] {
  return piecesOf(text, ends).flatMap(({ said, start }) => {
    if (bounded.test(said)) return [];
    const spelled = spell(said);
    const measures = findMeasures(spelled);
    const rate = rateIn(spelled, measures);
    const found = rate ?? sizeIn(spelled, measures);
    const why = rate ? "spreads the load evenly over the day" : "sizes for the average";
    return found ? [{ start: start + found.start, end: start + found.end, why }] : [];
  });
}

/** A limit that somebody else counts by the day, what one user may do, and what comes evenly. */
const bounded =
  /\b(?:limit(?:s|ed)?|quotas?|allowance|free tier|caps?|capped|throttl\w+|poll(?:s|ed|ing)?|heartbeats?|cron\w*|steady|evenly|constant)\b|\b(?:per|each|every|an?) (?:user|member|customer|client|key|tenant|device|sensor|meter|ip|account|person|visitor|agent)\b/i;

const ends = /(?<=;)(?=\s)|(?<=[.!?])(?=\s+[^\p{Ll}\s])/u;

/** `events a day` and `events daily` as `events/day`, in as many characters. */
function spell(text: string): string {
  return text
    .replace(/[ ](?:an?|each|every)[ ](second|minute|hour|day|week|month|year)(?![\p{L}])/giu, (all, unit) =>
      `/${unit}`.padEnd(all.length),
    )
    .replace(/[ ](dai|hour|week|month|year)ly(?![\p{L}])/giu, (all, unit) =>
      `/${/dai/i.test(unit) ? "day" : unit}`.padEnd(all.length),
    );
}

const same =
  /^[\s*_]{0,4}[,(–—-]?\s{0,2}(?:[=≈≃≅~→⇒]|or|i\.?\s?e\.?,?|that is|that's|so|which is|is|are|means?|equals?|makes?|gives?|amounts? to|works out (?:at|to)|translates? (?:in)?to)?[\s*_(]{0,3}(?:[=≈≃≅~]|just|only|about|around|roughly|approximately|some|under|less than|ca\.?|on average|(?:an )?average of|avg\.?)?[\s*_]{0,3}(?:[=≈≃≅~]|about|around|roughly|approximately|some)?[\s*_]{0,3}$/i;
const hour = 3_600;
const day = 86_400;

/** A day written out in seconds, minutes or hours below a fraction bar. */
const spread =
  /\d[^.;]{0,60}[/÷]\s?\(?\s?(?:86[.,' ]?400|1[.,' ]?440|24\s?(?:[*×x·]|\/)\s?(?:60|3[.,]?600))(?!\d)(?:[^.;]|\.\d){0,40}/;

/** `1,000 uploads/day ≈ 0.7/min`: two rates of one thing, the second over a shorter time; or the division itself. */
function rateIn(text: string, measures: FoundMeasure[]): Stretch | undefined {
  const division = spread.exec(text);
  if (division) return { start: division.index, end: division.index + division[0].trimEnd().length };
  for (const [index, right] of measures.entries()) {
    const left = measures[index - 1];
    if (!left || !isRate(left) || !isRate(right) || periodOf(left) < day || periodOf(right) > hour) continue;
    if (!same.test(text.slice(left.index + left.length, right.start))) continue;
    if (!isAbout(left.value, right.value)) continue;
    return { start: left.start, end: right.index + right.length };
  }
  return undefined;
}

function isRate({ dimension }: FoundMeasure): boolean {
  return dimension.time === -1 && Object.keys(dimension).every((key) => key === "time" || key === "data");
}

const periods: [RegExp, number][] = [
  [/^(?:year|yr|annum)s?$/i, 31_536_000],
  [/^(?:month|mo)s?$/i, 2_628_000],
  [/^weeks?$/i, 604_800],
  [/^(?:day|d)s?$/i, day],
  [/^(?:hour|hr|h)s?$/i, hour],
];

/** The time over which a rate is told, in seconds; a minute or less is one minute. */
function periodOf({ unit }: FoundMeasure): number {
  const over = /(?:\/|per\s|an?\s)\s*([a-z]+)$/i.exec(unit)?.[1] ?? "";
  return periods.find(([word]) => word.test(over))?.[1] ?? 60;
}

/** Rates are rounded roughly: 0.69 is called 1. */
function isAbout(one: number, other: number): boolean {
  return one / other < 1.6 && other / one < 1.6;
}

const average =
  /\b(?:on (?:an |the )?average|averages?|avg\.?|mean|typical(?:ly)?|im (?:schnitt|mittel)|durchschnittlich|em média|en promedio|en moyenne)(?![\p{L}])|平均/iu;
const capacity =
  /^(?:workers?|instances?|tasks?|pods?|nodes?|servers?|replicas?|threads?|containers?|consumers?|machines?|vms?|gpus?|cores?|vcpus?|cpus?|shards?|partitions?|encoders?|runners?|slots?|lambdas?|executors?|brokers?)$/i;
const derived =
  /\b(?:so|hence|thus|therefore|needs?|requires?|keeps?|busy|suffic\w+|enough|occup\w+|utili[sz]\w+|concurren\w+|in (?:flight|parallel|use)|provision\w*|siz(?:e|es|ed|ing)|deploy\w*)\b|[=≈→⇒]/i;
/** What follows the load, and work that may wait until the night. */
const elastic =
  /auto-?scal|\bscal(?:es?|ed|ing) (?:up|out|to|from|on|with)\b|\bup to\b|\bhpa\b|\babove\b|\bexceed|\bover \d|[>≥]|\balert|\bnight|\bbatch|\boff-?hours/i;

/** `1,000 jobs a day keep 3.5 workers busy on average`: how many of something from a mean, or from what comes in a day. */
function sizeIn(text: string, measures: FoundMeasure[]): Stretch | undefined {
  const counts = measures.filter(
    ({ dimension, labels }) => isPlain(dimension) && labels.some((label) => capacity.test(label)),
  );
  if (counts.length === 0 || !derived.test(text) || elastic.test(text)) return undefined;
  const daily = measures.some((one) => isRate(one) && periodOf(one) >= day);
  if (!daily && !average.test(text)) return undefined;
  const start = text.search(/\S/);
  return { start, end: start + text.trim().length };
}
