import { type Dimension, parseMeasure, printMeasure, sameDimension } from "../quantities/index.ts";

const times: [string, RegExp][] = [
  ["ns", /^(?:ns|nanoseconds?)$/iu],
  ["µs", /^(?:[µμu]s|usecs?|microseconds?)$/iu],
  ["ms", /^(?:ms|msecs?|milliseconds?)$/iu],
  ["s", /^(?:s|secs?|seconds?|rps|qps|tps|iops)$/iu],
  ["min", /^(?:mins?|minutes?)$/iu],
  ["h", /^(?:h|hrs?|hours?|hourly)$/iu],
  ["day", /^(?:d|days?|daily|nightly)$/iu],
  ["week", /^(?:weeks?|wks?|weekly)$/iu],
  ["month", /^(?:months?|mos?|monthly)$/iu],
  ["year", /^(?:years?|yrs?|yearly|annual|annually)$/iu],
];
const bytes = new Map([
  ["kilobyte", "kB"],
  ["megabyte", "MB"],
  ["gigabyte", "GB"],
  ["terabyte", "TB"],
  ["petabyte", "PB"],
  ["byte", "B"],
]);

/** The unit of time that a word names, such as `day` for `days` and `daily`. */
export function timeUnit(word: string): string | undefined {
  return times.find(([, pattern]) => pattern.test(word))?.[0];
}

/**
 * Prints a number in house form, in the author's digits and unit where they have one: `20k /day`, `5 min`, `0.50 USD`.
 * `value` is in base units; `said` are the author's words, from which the unit is taken.
 */
export function houseMeasure(value: number, dimension: Dimension, digits: string, said: string): string {
  const unit = unitOf(dimension, said);
  const grouped = inFull(digits).replace(/^\d{4,}(?=$|\.|\s)/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ","));
  const printed = unit === undefined ? undefined : grouped + unit;
  const read = printed === undefined ? undefined : parseMeasure(printed);
  const same =
    read && sameDimension(read.dimension, dimension) && Math.abs(read.value - value) <= 1e-9 * Math.abs(value);
  return same && printed !== undefined ? printed : printMeasure(value, dimension);
}

/** `20k` is written 20000 and `10M` 10 million, so that results printed like it read well. */
function inFull(digits: string): string {
  const short = /^([\d,.]+)\s?(k|thousand|M|mn|mm|bn|B|m)$/u.exec(digits);
  if (!short) return digits;
  if (short[2] !== "k" && short[2] !== "thousand")
    return `${short[1]} ${/^b/iu.test(short[2]!) ? "billion" : "million"}`;
  return String(Number((Number(short[1]!.replaceAll(",", "")) * 1000).toPrecision(12)));
}

function unitOf(dimension: Dimension, said: string): string | undefined {
  const words = said.match(/[\p{L}µ%]+/gu) ?? [];
  const time = words.map(timeUnit).find((unit) => unit !== undefined);
  const data = words.map(dataUnit).find((unit) => unit !== undefined);
  const { time: overTime = 0, data: overData = 0, ...money } = dimension;
  const currency = Object.keys(money)[0];
  const under = overTime === -1 ? `/${time}` : "";
  if ((overTime !== 0 && !time) || Math.abs(overTime) > 1 || Object.keys(money).length > 1) return undefined;
  if (currency && money[currency] === 1 && overData === 0 && overTime < 1) return ` ${currency}${under}`;
  if (currency) return undefined;
  if (overData === 1 && data && overTime < 1) return ` ${data}${under}`;
  if (overData !== 0) return undefined;
  const share = words.map(timeUnit).filter((found) => found !== undefined);
  if (overTime === 0 && share.length === 2) return ` ${share[0]}/${share[1]}`;
  if (overTime === 0) return /[%]|\bper ?cent\b|\bnines\b/iu.test(said) ? " %" : "";
  return overTime === 1 ? ` ${time}` : ` ${under}`;
}

function dataUnit(word: string): string | undefined {
  const bare = word.toLowerCase().replace(/s$/u, "");
  if (bytes.has(bare)) return bytes.get(bare);
  if (/^[kmgtp]b$/iu.test(bare))
    return /^[KMGTP]?B|^k[bB]/u.test(word)
      ? word.replace(/s$/u, "").replace(/^KB/u, "kB")
      : `${bare.slice(0, 1).toUpperCase()}B`.replace("KB", "kB");
  return /^[KMGTP]i[bB]$/u.test(word) ? `${word.slice(0, 2)}B` : undefined;
}
