import type { Position } from "unist";
import { readBrief } from "../../brief/index.ts";
import { type FoundMeasure, findMeasures, type Measure, parseMeasure } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { briefOf } from "./asked.ts";
import { isMoney, isUnitCost } from "./kinds.ts";
import { type Saying, sayingsOf } from "./sayings.ts";
import { stemsOf } from "./stems.ts";

/** What one of something may cost: `less than $0.50 per video`. */
export type UnitTarget = { text: string; name: string; per: string; measure: Measure; at: Position };

const most = 200;

/** The targets for a cost per unit of the requirements, else those of the brief. */
export function unitTargetsOf(facts: Facts): UnitTarget[] {
  const { design } = facts;
  const asked = design.requirements
    .filter(({ kind }) => kind === "non-functional")
    .slice(0, most)
    .flatMap(({ id, quality, text, target, at }) => {
      const said = [quality === id ? "" : quality, target?.text ?? text].filter(Boolean).join(" ");
      return unitsIn(said).map((one) => ({ ...one, name: id ?? quality ?? text, at: target?.at ?? at }));
    });
  if (asked.length > 0 || !design.brief) return asked;
  const { brief } = design;
  return unitsIn(briefOf(facts)?.text ?? "").map((one) => ({ ...one, name: "the brief", at: brief.at }));
}

const costOf =
  /\b(?:costs?|price|spend|kosten)\s+(?:per|for (?:an?|one|each)|of (?:an?|one|each)|pro|je|por)\s+(\p{L}{2,30})|\b(?:an?|each|every|one|per)\s+(\p{L}{2,30})\s+(?:(?:may|must|shall|should|can|will|not)\s+){0,2}costs?(?![\p{L}])/iu;
const period = /^(?:months?|years?|days?|hours?|weeks?|quarters?|monat|jahr|million|thousand|gb|tb|month|low|total)$/i;

/** What the brief's reader takes for a unit cost; else an amount without a time after `cost per video` or `a video costs`. */
function unitsIn(said: string): Omit<UnitTarget, "name" | "at">[] {
  const read = readIn(said);
  const [, first, second] = costOf.exec(said.slice(0, 1_000)) ?? [];
  const per = first ?? second;
  const measure = findMeasures(said).find(({ dimension }) => isMoney(dimension));
  if (read.length > 0 || !per || period.test(per) || !measure || !isUnitCost(measure.dimension)) return read;
  return [{ text: said, per, measure }];
}

function readIn(said: string): Omit<UnitTarget, "name" | "at">[] {
  return readBrief(said).facts.flatMap(({ role, per, text, measure: written }) => {
    const measure = parseMeasure(written);
    return role === "unit-cost" && per && measure ? [{ text, per, measure }] : [];
  });
}

const judged = ["cost", "overview", "requirements", "scaling", "quantities", undefined];
const speaks =
  /\bunit (?:costs?|economics)\b|\bcosts? (?:per|of (?:one|an?|each))\b|\bper[- ]\w{1,30}[- ]costs?\b|\bstückkosten\b|\bkosten (?:pro|je)\b/i;

/** An amount of money that the design speaks of, where it may say what one of something costs. */
export type Amount = Pick<Saying, "text" | "section" | "at"> & { measures: FoundMeasure[] };

/** What is said of money where costs are judged. */
export function amountsIn(facts: Facts): Amount[] {
  return sayingsOf(facts).flatMap(({ text, section, at }) => {
    if (!judged.includes(section)) return [];
    const measures = findMeasures(text.slice(0, 2_000)).filter(({ dimension }) => isMoney(dimension));
    return measures.length > 0 ? [{ text, section, at, measures }] : [];
  });
}

/** Whether an amount says of its own what one costs; the price that somebody takes for each, in a line, is not that. */
export function isSaid({ design }: Facts, amounts: Amount[], { per, measure, name, at }: UnitTarget): boolean {
  const items = new Map(design.costs.lines.map((line) => [line.at.start.line, line.item]));
  const nouns = stemsOf(per);
  return amounts.some(({ text, section, measures, at: { start } }) => {
    if (start.line >= at.start.line && start.line <= at.end.line) return false;
    if (!measures.some((one) => isOther(one, measure))) return false;
    const words = items.get(start.line) ?? text;
    const isResult = section === "cost" && !items.has(start.line) && result.test(text);
    return isResult || speaks.test(words) || words.includes(name) || isPerUnit(words, nouns);
  });
}

/** Not the target once more. */
function isOther({ dimension, value }: FoundMeasure, target: Measure): boolean {
  return !(isUnitCost(dimension) && Math.abs(value - target.value) < 1e-9);
}

/** What one of something comes to, by whatever word for it. */
const result =
  /[=≈÷].{0,40}[$€£]?\d[\d.,]{0,12}.{0,6}(?:\/|per|je|pro|por)\s?(?!month|year|day|hour|week|gb|tb|million|thousand)\p{L}/iu;
const each =
  /(?:\/|÷|\b(?:per|an?|each|every|one|pro|je|por|par)\b)\s{0,2}(?:\d[\d,.]{0,12}\s{1,2})?((?:[\p{L}-]{1,30}\s{1,2}){0,2}[\p{L}-]{1,30})/giu;

function isPerUnit(text: string, nouns: ReadonlySet<string>): boolean {
  return Array.from(text.matchAll(each), ([, words = ""]) => words).some((words) =>
    [...stemsOf(words)].some((stem) => nouns.has(stem)),
  );
}
