import { isPlain } from "./dimension.ts";
import { type Draft, isLabel, takeUnit } from "./draft.ts";
import { readNumber } from "./number.ts";
import { MULTIPLIERS, type Unit } from "./units.ts";
import { matchAt, readWord, skipSpace, type Word } from "./words.ts";

/** `per 1,000 requests`, `per million`; `end` is where the amount ends. */
type Amount = { scale: number; end: number };

const SLASH = /[ \t\u00a0\u2009\u202f]{0,3}\/(?=[\p{L}µ\d])/uy;
const SPACED_SLASH = /[ \t\u00a0]\/[ \t\u00a0](?=[\p{L}µ])/uy;
const PER = /[ \t\u00a0]{1,3}per[ \t\u00a0]{1,3}/iy;
const EACH = /[ \t\u00a0]{1,3}(?:an?|each|every)[ \t\u00a0]{1,3}/iy;

/** Reads one `/unit`, ` per unit` or ` a day` into the draft; false where there is none. */
export function readQuotient(draft: Draft): boolean {
  const { text, at } = draft;
  const sign = matchAt(PER, text, at) ?? matchAt(SLASH, text, at);
  if (!sign) return draft.mode === "text" && readLoose(draft);
  const start = at + sign[0].length;
  const divides = draft.mode === "expression" && sign[0].includes("/");
  const amount = divides ? readMultiplier(text, start) : readAmount(text, start);
  const found = readWord(text, amount ? skipSpace(text, amount.end) : start);
  if (found?.unit && isWindow(draft, sign[0], found.unit)) return false;
  if (found?.unit) {
    draft.scale /= amount?.scale ?? 1;
    return takeUnit(draft, found.unit, -1, found.end);
  }
  return takeLabelUnder(draft, divides && sign[0] === "/", found, amount);
}

/** `99.9 % per month` is a share over a window, `5 %/month` a growth. */
function isWindow({ mode, last, dimension }: Draft, sign: string, unit: Unit): boolean {
  return mode === "text" && !sign.includes("/") && last !== undefined && isPlain(dimension) && "time" in unit.dimension;
}

export function startsRate(text: string, index: number): boolean {
  const sign = matchAt(SLASH, text, index) ?? matchAt(PER, text, index) ?? matchAt(EACH, text, index);
  const unit = sign && readWord(text, index + sign[0].length)?.unit;
  return unit !== undefined && "time" in unit.dimension;
}

/** `500 USD / month` and `500 uploads a day`: only before a known unit; after one, `7.8 h a year` is prose. */
function readLoose(draft: Draft): boolean {
  const spaced = matchAt(SPACED_SLASH, draft.text, draft.at);
  const sign = spaced ?? (draft.last ? undefined : matchAt(EACH, draft.text, draft.at));
  const found = sign && readWord(draft.text, draft.at + sign[0].length);
  if (!found?.unit || !(spaced || "time" in found.unit.dimension)) return false;
  return takeUnit(draft, found.unit, -1, found.end);
}

/** In an expression `1/x` divides by a name, while `5 /pod` and `5 USD/pod` carry a label. */
function takeLabelUnder(draft: Draft, tight: boolean, found: Word | undefined, amount: Amount | undefined): boolean {
  const unsure = tight && /\d/.test(draft.text[draft.at - 1] ?? "");
  const label = found && !unsure && isLabel(draft, found) ? found : undefined;
  if (!label && !amount) return false;
  if (label) draft.labels.push(label.word);
  draft.scale /= amount?.scale ?? 1;
  draft.at = label?.end ?? amount?.end ?? draft.at;
  return true;
}

/** In an expression a number behind the slash is a divisor of its own, while `USD/million` is one unit. */
function readMultiplier(text: string, index: number): Amount | undefined {
  const word = readWord(text, index);
  const scale = word && MULTIPLIERS.get(word.word);
  return scale === undefined ? undefined : { scale, end: word!.end };
}

function readAmount(text: string, index: number): Amount | undefined {
  const number = readNumber(text, index);
  const word = readWord(text, number ? skipSpace(text, number.end) : index);
  const multiplier = word ? MULTIPLIERS.get(word.word) : undefined;
  if ((!number && multiplier === undefined) || (number && number.value <= 0)) return undefined;
  return { scale: (number?.value ?? 1) * (multiplier ?? 1), end: multiplier !== undefined ? word!.end : number!.end };
}
