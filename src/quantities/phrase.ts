import { type Dimension, plain } from "./dimension.ts";
import { type Draft, isLabel, type Mode, takeUnit } from "./draft.ts";
import { readQuotient, startsRate } from "./quotient.ts";
import { MULTIPLIERS, type Unit } from "./units.ts";
import { isStopWord, matchAt, readWord, skipSpace, type Word } from "./words.ts";

/** The words of unit and label that stand behind a number; `end` is where they end. */
export type Phrase = Unit & { labels: readonly string[]; end: number };

const TIMES = /[·*](?=[\p{L}µ])/uy;
const POWER = /\^(-?\d{1,20}(?:\.\d{1,20})?(?:e-?\d{1,3})?)(?![\d.])/y;
const MAX_FACTORS = 8;

/** Reads what stands behind a number: multiplier, unit or label, then `/unit`, ` per unit` or `·unit`. */
export function readPhrase(text: string, index: number, mode: Mode, currency?: Dimension): Phrase {
  const draft: Draft = { text, mode, at: index, scale: 1, dimension: plain, labels: [] };
  readMultiplier(draft, currency !== undefined);
  readHead(draft, currency);
  for (let count = 0; count < MAX_FACTORS && (readProduct(draft) || readQuotient(draft)); count++);
  return { end: draft.at, scale: draft.scale, dimension: draft.dimension, labels: draft.labels };
}

function readMultiplier(draft: Draft, money: boolean): void {
  const start = skipSpace(draft.text, draft.at);
  const found = readWord(draft.text, start);
  const scale = found && multiplierOf(draft, found, start, money);
  if (!found || scale === undefined) return;
  draft.scale *= scale;
  draft.at = found.end;
}

function multiplierOf(draft: Draft, { word, end }: Word, start: number, money: boolean): number | undefined {
  if (word === "m" && money) return 1e6;
  if (word === "B" && (money || (start === draft.at && countsNouns(draft.text, end)))) return 1e9;
  return MULTIPLIERS.get(word);
}

/** `1B clicks` counts clicks, `512B` are bytes. */
function countsNouns(text: string, index: number): boolean {
  const next = text[index] === " " ? readWord(text, index + 1) : undefined;
  return next !== undefined && next.unit === undefined && next.word.endsWith("s") && !isStopWord(next.word);
}

function readHead(draft: Draft, currency: Dimension | undefined): void {
  const hyphen = draft.mode === "text" && draft.text[draft.at] === "-";
  const found = readWord(draft.text, hyphen ? draft.at + 1 : skipSpace(draft.text, draft.at));
  if (found?.unit) takeHeadUnit(draft, found.unit, found.end, currency);
  else if (found && !hyphen && isLabel(draft, found)) takeLabels(draft, found);
}

/** `$5 USD` says the currency twice. */
function takeHeadUnit(draft: Draft, unit: Unit, end: number, currency: Dimension | undefined): void {
  if (!currency) takeUnit(draft, unit, 1, end);
  else if (Object.keys(unit.dimension).some((base) => base in currency)) draft.at = end;
}

/** One label, the words before a rate (`video uploads/day`), or a label and its unit (`foo GB`). */
function takeLabels(draft: Draft, label: Word): void {
  draft.labels.push(label.word);
  draft.at = label.end;
  const words: string[] = [];
  for (let at = label.end; words.length < 3; ) {
    const next = readWord(draft.text, skipSpace(draft.text, at));
    if (!next || next.end - next.word.length === at) return;
    if (next.unit) {
      if (words.length === 0 && isSymbol(next.word)) takeUnit(draft, next.unit, 1, next.end);
      return;
    }
    if (draft.mode === "expression" || isStopWord(next.word)) return;
    words.push(next.word);
    at = next.end;
    if (!startsRate(draft.text, at)) continue;
    draft.labels.push(...words);
    draft.at = at;
    return;
  }
}

/** A spelt unit behind a noun is prose (`3 phases day by day`). */
function isSymbol(word: string): boolean {
  return !/^\p{Ll}{3,}$/u.test(word);
}

function readProduct(draft: Draft): boolean {
  const found = matchAt(TIMES, draft.text, draft.at) && readWord(draft.text, draft.at + 1);
  if (found?.unit) return takeUnit(draft, found.unit, 1, found.end);
  const power = draft.mode === "text" && draft.last ? matchAt(POWER, draft.text, draft.at) : undefined;
  if (!power || !draft.last) return false;
  return takeUnit(draft, draft.last.unit, draft.last.power * (Number(power[1]) - 1), draft.at + power[0].length);
}
