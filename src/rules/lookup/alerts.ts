import type { Design, Monitor } from "../../design/design.ts";
import { idsIn } from "../../design/words.ts";
import { type Dimension, type FoundMeasure, findMeasures, isPlain, isProblem } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";

type Said = Monitor["alerts"][number];

/** A value in base units above or below which an alert fires. */
export type Limit = {
  side: "above" | "below";
  value: number;
  dimension: Dimension;
  unit: string;
  labels: readonly string[];
  /** Computed from the ledger, and so as wrong as the number that it watches. */
  live?: boolean;
};

/**
 * One alert with the indicator it belongs to and the requirements it is for. `burn` watches what is left of the target;
 * `limit` fires above or below a value; `event` fires when something happens; of `words` nobody can say when it fires.
 */
export type Alert = {
  said: Said;
  indicator: string;
  ids: string[];
  form: "burn" | "limit" | "event" | "words";
  limit?: Limit;
};

const known = new WeakMap<Design, Alert[]>();

/** Every alert; where a row has one per indicator, each with its own. */
export function alertsOf(facts: Facts): Alert[] {
  const alerts = known.get(facts.design) ?? facts.design.monitors.flatMap((monitor) => alertsIn(facts, monitor));
  known.set(facts.design, alerts);
  return alerts;
}

function alertsIn(facts: Facts, { requirement, indicators, alerts }: Monitor): Alert[] {
  const ids = idsIn(requirement);
  return alerts.map((said, index) => {
    const own = alerts.length === indicators.length ? indicators.slice(index, index + 1) : indicators;
    const limit = burn.test(said.text) ? undefined : limitIn(facts, said);
    const form = burn.test(said.text) ? "burn" : limit ? "limit" : event.test(said.text) ? "event" : "words";
    return { said, indicator: own.map(({ text }) => text).join("; "), ids, form, ...(limit && { limit }) };
  });
}

const burn = /\bburn(?:s|ing|ed)?\b|\b(?:error|slo)[- ]budget\b|错误预算/i;
const event =
  /\b(?:any|none|missing|absent|zero|silent|down|no data|fail(?:s|ed|ing|ures?)?|miss(?:es|ed)?|unhealthy|lost|unreachable|unavailable)\b/i;

const signs =
  /(?<sign>[<>≤≥]=?)|\b(?<above>exceed(?:s|ed|ing)?|above|over|(?:more|greater|higher|longer|larger|older|later) than|beyond|reach(?:es|ed)?|at least|hits?)(?![\p{L}-])|\b(?<below>below|under|(?:less|lower|fewer|shorter|younger) than|at most)(?![\p{L}-])/giu;
const most = 6;

/** The first value that is compared; a time after a word that may also tell for how long is a window where another value stands. */
function limitIn(facts: Facts, said: Said): Limit | undefined {
  const text = said.text.slice(0, 1_000);
  const found: Limit[] = [];
  let window: Limit | undefined;
  for (const { index, 0: word, groups } of [...text.matchAll(signs)].slice(0, most)) {
    const read = valueAfter(facts, said, text.slice(index + word.length, index + word.length + 300));
    if (!read) continue;
    const isBelow = groups?.below || groups?.sign?.startsWith("<") || groups?.sign === "≤";
    const limit: Limit = { side: isBelow ? "below" : "above", ...read };
    if (!/^(?:over|under)$/i.test(word) || !isTime(read.dimension)) found.push(limit);
    else if (!/(?<![\p{L}\d])\d/u.test(text.slice(0, index))) window ??= limit;
  }
  return found[0] ?? window;
}

function isTime({ time, ...others }: Dimension): boolean {
  return time === 1 && Object.keys(others).length === 0;
}

type Read = Omit<Limit, "side">;

/** A measure, or a live expression over the ledger with its printed result; `10x` and a share of something else are none. */
function valueAfter({ design, ledger }: Facts, said: Said, rest: string): Read | undefined {
  const text = rest.trimStart();
  const live = codesAt(design, said).find((code) => text.startsWith(code));
  if (live !== undefined) {
    const value = ledger.evaluate(live);
    const shown = measureAt(text.slice(live.length).replace(/^\s*=\s*/, ""));
    if (isProblem(value)) return shown;
    return { ...value, unit: shown?.unit ?? "", labels: shown?.labels ?? [], live: true };
  }
  return measureAt(text);
}

function measureAt(text: string): Read | undefined {
  const [measure] = findMeasures(text.slice(0, 80));
  if (!measure || measure.index > 0 || isRelative(text, measure)) return undefined;
  const { value, dimension, unit, labels } = measure;
  return { value, dimension, unit, labels };
}

function isRelative(text: string, { length, index, labels, unit, dimension }: FoundMeasure): boolean {
  const behind = text.slice(index + length, index + length + 40);
  if (isPlain(dimension) && (labels[0] === "x" || unit === "x" || /^\s?(?:x|×|times)(?![\p{L}])/iu.test(behind)))
    return true;
  return unit === "%" && relative.test(behind);
}

const relative =
  /^\s+(?:of|more than|less than|(?:over|above|below|higher than) (?:the|its|last|normal|usual|average|baseline|forecast))\b/i;

function codesAt({ codes }: Design, { at }: Said): string[] {
  const [start, end] = [at.start.offset ?? 0, at.end.offset ?? 0];
  return codes
    .filter((code) => (code.at.start.offset ?? 0) >= start && (code.at.end.offset ?? 0) <= end)
    .map(({ text }) => text);
}
