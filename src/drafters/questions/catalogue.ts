import type { Role } from "../../brief/index.ts";
import { parseMeasure, printMeasure } from "../../quantities/index.ts";
import { unitOf } from "../bind/invert.ts";

/** What a brief should say in numbers: how it is asked for, and by which factors of the usual value real systems differ. */
export type Topic = { role: Role; ask: (noun: string) => string; from: number; to: number };

/** The numeric part of the catalogue, in the order in which equals are asked. */
export const topics: Topic[] = [
  { role: "rate", ask: (noun) => `How many ${noun} a day, on average?`, from: 0.01, to: 100 },
  { role: "peak", ask: () => "How far is the busiest hour above the average?", from: 0.5, to: 3 },
  { role: "count", ask: (noun) => `How many ${noun} are there?`, from: 0.01, to: 100 },
  { role: "size", ask: (noun) => `How large is one, where ${noun} carry data?`, from: 0.1, to: 10 },
  { role: "retention", ask: () => "How long is it kept?", from: 0.1, to: 10 },
  { role: "latency", ask: () => "How fast must it be, and for which share of the cases?", from: 0.2, to: 5 },
  { role: "availability", ask: () => "How long may it be down in a month?", from: 10, to: 0.1 },
  { role: "durability", ask: () => "How much may be lost when a store is lost (RPO)?", from: 0.1, to: 10 },
  { role: "recovery", ask: () => "How soon must it be back after a loss (RTO)?", from: 0.1, to: 10 },
  { role: "budget", ask: () => "What may it cost a month?", from: 0.2, to: 5 },
  { role: "unit-cost", ask: (noun) => `What may one of the ${noun} cost?`, from: 0.2, to: 5 },
];

/** A measure moved by a factor; a share above 50 % by its complement, so that 99.9 % at 0.1 is 99.99 %. */
export function moved(measure: string, factor: number): string | undefined {
  const usual = parseMeasure(measure);
  if (!usual) return undefined;
  const share = measure.includes("%") && usual.value > 0.5 && usual.value < 1;
  if (share) return `${Number((100 * (1 - (1 - usual.value) * factor)).toPrecision(6))} %`;
  return printMeasure(usual.value * factor, usual.dimension, parseMeasure(`1 ${unitOf(measure)}`), 2);
}
