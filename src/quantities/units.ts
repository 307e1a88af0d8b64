import { CURRENCY_SYMBOLS, CURRENCY_WORDS, currencies } from "./currencies.ts";
import { type Dimension, plain } from "./dimension.ts";

/** One of this unit is `scale` base units: seconds, bytes, a currency, or one. */
export type Unit = { scale: number; dimension: Dimension };

const time: Dimension = { time: 1 };
const data: Dimension = { data: 1 };
const HOUR = 3600;
const DAY = 24 * HOUR;

/** 1 month = 730 h and 1 year = 365 day, as in format.md, *The ledger*. */
const TIMES: [number, string][] = [
  [1e-9, "ns nsec nsecs nanosecond nanoseconds"],
  [1e-6, "µs μs us usec usecs microsecond microseconds"],
  [1e-3, "ms msec msecs millisecond milliseconds"],
  [1, "s sec secs second seconds"],
  [60, "min mins minute minutes"],
  [HOUR, "h hr hrs hour hours"],
  [DAY, "day days d"],
  [7 * DAY, "week weeks wk wks"],
  [730 * HOUR, "month months mo mos"],
  [365 * DAY, "year years yr yrs"],
];
const PREFIXES: [string, string, number][] = [
  ["", "", 1],
  ["k", "kilo", 1e3],
  ["M", "mega", 1e6],
  ["G", "giga", 1e9],
  ["T", "tera", 1e12],
  ["P", "peta", 1e15],
  ["E", "exa", 1e18],
];
const BINARY_PREFIXES: [string, string, number][] = [
  ["Ki", "kibi", 2 ** 10],
  ["Mi", "mebi", 2 ** 20],
  ["Gi", "gibi", 2 ** 30],
  ["Ti", "tebi", 2 ** 40],
  ["Pi", "pebi", 2 ** 50],
  ["Ei", "exbi", 2 ** 60],
];
const RATES = "rps qps tps RPS QPS TPS IOPS iops";

const units = new Map<string, Unit>([...timeUnits(), ...dataUnits(), ...moneyUnits(), ...plainUnits()]);

/** The unit a word names (`GB`, `mins`, `USD`, `%`), or nothing when the word is a label. */
export function lookupUnit(word: string): Unit | undefined {
  const found = units.get(word);
  if (found || word.length < 3) return found;
  const lower = units.get(word.toLowerCase());
  return lower && "time" in lower.dimension ? lower : undefined;
}

function* timeUnits(): Iterable<[string, Unit]> {
  for (const [scale, words] of TIMES) for (const word of words.split(" ")) yield [word, { scale, dimension: time }];
  for (const word of RATES.split(" ")) yield [word, { scale: 1, dimension: { time: -1 } }];
}

function* dataUnits(): Iterable<[string, Unit]> {
  for (const [sign, name, scale] of [...PREFIXES, ...BINARY_PREFIXES]) yield* dataWords(sign, name, scale);
  for (const [sign, , scale] of PREFIXES) {
    const rate = { scale: scale / 8, dimension: { data: 1, time: -1 } };
    yield [`${sign}bps`, rate];
    if (sign !== "") yield [`${sign.toLowerCase()}bps`, rate];
    yield [`${sign}Bps`, { scale, dimension: { data: 1, time: -1 } }];
  }
  yield ["KB", { scale: 1e3, dimension: data }];
  yield ["KBs", { scale: 1e3, dimension: data }];
}

function* dataWords(sign: string, name: string, scale: number): Iterable<[string, Unit]> {
  const bytes = { scale, dimension: data };
  const bits = { scale: scale / 8, dimension: data };
  const loose = sign === "" ? [] : [`${sign.toLowerCase()}b`, `${sign.toLowerCase()}bs`];
  if (sign.length === 1 && sign !== "k") yield [`${sign}b`, bits];
  for (const word of [`${sign}B`, `${sign}Bs`, `${name}byte`, `${name}bytes`, ...loose]) yield [word, bytes];
  for (const word of [`${sign}bit`, `${sign}bits`, `${name}bit`, `${name}bits`]) yield [word, bits];
}

function* moneyUnits(): Iterable<[string, Unit]> {
  for (const code of currencies) yield [code, { scale: 1, dimension: { [code]: 1 } }];
  for (const [sign, code] of CURRENCY_SYMBOLS) yield [sign, { scale: 1, dimension: { [code]: 1 } }];
  for (const [word, code, scale] of CURRENCY_WORDS) yield [word, { scale, dimension: { [code]: 1 } }];
}

function* plainUnits(): Iterable<[string, Unit]> {
  for (const word of ["%", "percent", "pct"]) yield [word, { scale: 0.01, dimension: plain }];
  yield ["‰", { scale: 0.001, dimension: plain }];
}

/** Words that multiply a number before its unit; `B` and `m` do so only where they cannot be bytes or minutes. */
export const MULTIPLIERS = new Map<string, number>([
  ["k", 1e3],
  ["K", 1e3],
  ["thousand", 1e3],
  ["M", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
]);
