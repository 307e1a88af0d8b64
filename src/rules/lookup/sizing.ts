import { type Dimension, type FoundMeasure, findMeasures, isPlain } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { meansIn } from "./averages.ts";
import { proseOf } from "./prose.ts";

/** A part of the text in which an average is taken for what must be carried; `said` says how. */
export type Average = { start: number; end: number; said: string; why: string };

/** Words that show that somebody thought of more than the average; a code such as `loans_peak` is one as well. */
const peak =
  /peak|\bbursts?\b|bursty|\bspik(?:es?|ed|y)\b|\brush\b|busiest|busy hour|\bsurges?\b|head-?room|over-?provision|worst[- ]case|flash (?:crowd|sale)|\bevenings?\b|heav(?:y|iest) (?:day|hour|load)|maxim(?:um|al) (?:load|rate|traffic|throughput)|traffic factor|\bspitze|lastspitze|stoßzeit|\bpicos?\b|\bpuntas?\b|\bpointes?\b|пик|峰值|高峰|ピーク|피크/i;
const longest = 20_000;

/** Averages that the design is sized by, where no peak is named anywhere in it. */
export function averagesIn(facts: Facts): Average[] {
  if (peak.test(facts.document.source.slice(facts.document.frontMatter.end))) return [];
  return [...proseOf(facts)].flatMap(({ text, offset }) => {
    const some = text.slice(0, longest);
    const busy = busyWorkers(some);
    const means = meansIn(some).filter((one) => !busy.some(({ start, end }) => one.start < end && start < one.end));
    const found = [...means.map((one) => ({ ...one, said: some.slice(one.start, one.end) })), ...busy];
    return found.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
  });
}

const often = 3;

/** `A job takes 5 minutes, 1,000 jobs per day keep 3.5 workers busy; we run 5`: rate × time against how many run. */
function busyWorkers(text: string): Average[] {
  const measures = findMeasures(text);
  const times = measures.filter(
    (one) => isTime(one.dimension) && /\b(?:takes?|needs?|lasts?|runs? for)\s*$/i.test(before(text, one)),
  );
  const rates = measures.filter(({ dimension }) => isRate(dimension));
  const [time, rate] = [times[0], rates[0]];
  if (!time || !rate || times.length > 1 || rates.length > 1) return [];
  const busy = rate.value * time.value;
  const counts = measures.filter(
    (one) =>
      isPlain(one.dimension) &&
      one.labels.some((label) => runners.test(label)) &&
      one.decimals === 0 &&
      one.value >= busy,
  );
  const run = counts.at(-1);
  if (!run || busy < 1 || run.value >= often * busy) return [];
  const many = `${run.value} ${run.labels[0]}`;
  const why = `sizes \`${many}\` for ${busy.toPrecision(2)} busy on average, ${(run.value / busy).toFixed(1)}x`;
  return [
    {
      start: Math.min(time.index, rate.index),
      end: run.index + run.length,
      said: text.slice(Math.min(time.index, rate.index), run.index + run.length),
      why,
    },
  ];
}

const runners =
  /^(?:workers?|instances?|tasks?|nodes?|pods?|servers?|containers?|threads?|processes|consumers?|machines?|replicas?|agents?|gpus?)$/i;

function before(text: string, { index }: FoundMeasure): string {
  return text
    .slice(Math.max(0, index - 40), index)
    .replace(/\b(?:about|around|some|only|up to|on average|roughly|~)\s*$/i, "");
}

function isRate({ time, ...others }: Dimension): boolean {
  return time === -1 && Object.keys(others).length === 0;
}

function isTime({ time, ...others }: Dimension): boolean {
  return time === 1 && Object.keys(others).length === 0;
}

/** Steps that take as long as a target allows for everything. */
export function spentTargets(
  text: string,
  targets: number[],
): { start: number; end: number; said: string; value: number }[] {
  return findMeasures(text.slice(0, longest)).flatMap((one) => {
    if (
      !isTime(one.dimension) ||
      (one.comparator && one.comparator !== "~") ||
      !targets.some((target) => Math.abs(one.value / target - 1) < 1e-6)
    )
      return [];
    const lead =
      /[^.;:,()]{0,60}\b(?:takes?|lasts?|needs?|processing time(?: is| of)?|service time(?: is| of)?)\s*(?:about|around|some|roughly|~)?\s*$/i.exec(
        text.slice(Math.max(0, one.index - 120), one.index),
      );
    if (!lead || /\b(?:may|must|at most|should|up to|limit|timeout|target)\b/i.test(lead[0])) return [];
    const start = one.index - lead[0].replace(/^[\s*_>-]+/, "").length;
    return [
      { start, end: one.index + one.length, said: text.slice(start, one.index + one.length).trim(), value: one.value },
    ];
  });
}
