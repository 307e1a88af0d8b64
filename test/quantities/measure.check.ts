import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findMeasures,
  parseMeasure,
  parseWanted,
  printMeasure,
  roundsTo,
  sameDimension,
} from "../../src/quantities/index.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;
const MONTH = 730 * HOUR;

describe("parseMeasure", () => {
  test.each<[string, number, Record<string, number>, string]>([
    ["1,000 uploads/day", 1000 / DAY, { time: -1 }, "uploads/day"],
    ["300 MB", 3e8, { data: 1 }, "MB"],
    ["99.9 %", 0.999, {}, "%"],
    ["$0.50", 0.5, { USD: 1 }, "$"],
    ["0.023 USD/GB/month", 0.023 / 1e9 / MONTH, { USD: 1, data: -1, time: -1 }, "USD/GB/month"],
    ["0.023 USD per GB-month", 0.023 / 1e9 / MONTH, { USD: 1, data: -1, time: -1 }, "USD per GB-month"],
    ["40k", 40_000, {}, "k"],
    ["2.5 million", 2.5e6, {}, "million"],
    ["7.7e-4", 7.7e-4, {}, ""],
    ["1 MiB", 2 ** 20, { data: 1 }, "MiB"],
    ["1 Gbit/s", 1.25e8, { data: 1, time: -1 }, "Gbit/s"],
    ["100 Mbps", 1.25e7, { data: 1, time: -1 }, "Mbps"],
    ["5 GBs", 5e9, { data: 1 }, "GBs"],
    ["5 mins", 300, { time: 1 }, "mins"],
    ["30 secs", 30, { time: 1 }, "secs"],
    ["1 year", 365 * DAY, { time: 1 }, "year"],
    ["5 foo GB", 5e9, { data: 1 }, "foo GB"],
    ["12 /s", 12, { time: -1 }, "/s"],
    ["1 million /month", 1e6 / MONTH, { time: -1 }, "million /month"],
    ["0.1 engineer-days/month", 0.1 / MONTH, { time: -1 }, "engineer-days/month"],
    ["$5k/month", 5000 / MONTH, { USD: 1, time: -1 }, "$k/month"],
    ["$3B", 3e9, { USD: 1 }, "$B"],
    ["512B", 512, { data: 1 }, "B"],
    ["1B clicks", 1e9, {}, "B clicks"],
    ["420,000 USD / year", 420_000 / (365 * DAY), { USD: 1, time: -1 }, "USD / year"],
    ["USD 500/month", 500 / MONTH, { USD: 1, time: -1 }, "USD/month"],
    ["€20 per user per month", 20 / MONTH, { EUR: 1, time: -1 }, "€ per user per month"],
    ["0.40 USD per million requests", 4e-7, { USD: 1 }, "USD per million requests"],
    ["500 changes a day", 500 / DAY, { time: -1 }, "changes a day"],
    ["1,000 video uploads per day", 1000 / DAY, { time: -1 }, "video uploads per day"],
    ["-$5", -5, { USD: 1 }, "$"],
  ])("reads `%s`", (text, value, dimension, unit) => {
    const measure = parseMeasure(text)!;
    expect(measure.value / value).toBeCloseTo(1, 12);
    expect(measure.dimension).toEqual(dimension);
    expect(measure.unit).toBe(unit);
    expect(measure.length).toBe(text.length);
  });

  test.each<[string, string | undefined, string | undefined, number, number]>([
    ["p95 < 5 min", "<", "p95", 300, 11],
    ["≤ 17,500 USD/month, half the renewal", "<=", undefined, 17_500 / MONTH, 18],
    ["at least 99.99 % per year", ">=", undefined, 0.9999, 16],
    ["< 1 ms (p99)", "<", "p99", 1e-3, 6],
    ["within 5 minutes p95", "<=", "p95", 300, 16],
    ["about 3 GB of logs", "~", undefined, 3e9, 10],
    ["7.8 h a year", undefined, undefined, 7.8 * HOUR, 5],
    ["3 (two plus one)", undefined, undefined, 3, 1],
  ])("reads the words around `%s`", (text, comparator, statistic, value, length) => {
    const measure = parseMeasure(text)!;
    expect(measure.value / value).toBeCloseTo(1, 12);
    expect([measure.comparator, measure.statistic, measure.length]).toEqual([comparator, statistic, length]);
  });

  test.each([
    "",
    "fast",
    "?",
    "1e999",
    "1e-999",
    "1,5 GB",
    "1,00,000",
    "1.2.3",
    "10–20 ms",
    "10 to 20 min",
    "TBD",
    "–",
  ])("does not guess at `%s`", (text) => expect(parseMeasure(text)).toBeUndefined());

  test("knows half a unit of the last printed digit", () => {
    const measure = parseMeasure("2.67 min")!;
    expect(roundsTo(measure, 160)).toBe(true);
    expect(roundsTo(measure, 160.6)).toBe(false);
    expect(roundsTo(parseMeasure("18,000 USD")!, 18_001)).toBe(false);
    expect(roundsTo(parseMeasure("7.7e-4")!, 7.74e-4)).toBe(true);
  });

  test("reads the wanted unit of a value that the program shall write", () => {
    expect(parseWanted("? USD/month")).toMatchObject({
      dimension: { USD: 1, time: -1 },
      unit: "USD/month",
      start: 0,
      length: 11,
    });
    expect(parseWanted("? (see below)")).toMatchObject({ dimension: {}, unit: "", length: 1 });
    expect(parseWanted("???")).toBeUndefined();
    expect(parseWanted("5 min")).toBeUndefined();
  });
});

describe("printMeasure", () => {
  test.each<[number, Record<string, number>, string]>([
    [160, { time: 1 }, "2.67 min"],
    [0.00043, { time: 1 }, "430 µs"],
    [27e12, { data: 1 }, "27 TB"],
    [61.7e6, { data: 1, time: -1 }, "61.7 MB/s"],
    [5 / 60, { time: -1 }, "5 /min"],
    [12_706.4 / MONTH, { USD: 1, time: -1 }, "12,706 USD/month"],
    [1.3876e6, { USD: 1 }, "1.39 million USD"],
    [0.023 / 1e9 / MONTH, { USD: 1, data: -1, time: -1 }, "0.023 USD/GB/month"],
    [23_040, {}, "23,040"],
    [0.999976, {}, "0.999976"],
    [0, { time: 1 }, "0 s"],
    [-12, { EUR: 1 }, "-12 EUR"],
    [4, { time: 2 }, "4 s^2"],
  ])("prints %d %o as `%s`", (value, dimension, text) => expect(printMeasure(value, dimension)).toBe(text));

  test.each<[string, number, string]>([
    ["12,706 USD/month", 14_729.6 / MONTH, "14,730 USD/month"],
    ["0.0768 %", 0.00030738, "0.0307 %"],
    ["99.9976 %", 0.9991, "99.91 %"],
    ["99.9 %", 0.9999762, "99.9976 %"],
    ["1.39 million USD", 1.3695e6, "1.37 million USD"],
    ["$0.50", 0.6, "0.60 USD"],
    ["$5k/month", 6000 / MONTH, "6k USD/month"],
    ["$1.2M/year", 1.5e6 / (365 * DAY), "1.5 million USD/year"],
    ["$0.20 per video", 0.25, "0.25 USD per video"],
    ["$3 million", 4e6, "4 million USD"],
    ["€20", 25, "€25"],
    ["3,600 /s", 36_000, "36,000 /s"],
    ["9 pods", 12, "12 pods"],
    ["10.6 month", 5.25 * MONTH, "5.25 month"],
    ["7.7e-4", 1.2345e-3, "1.23e-3"],
    ["12,706", 3.14259, "3.14"],
  ])("follows the author's `%s`", (like, value, text) => {
    const measure = parseMeasure(like)!;
    expect(printMeasure(value, measure.dimension, measure)).toBe(text);
  });

  test("keeps its own unit where the author's has another dimension", () => {
    expect(printMeasure(160, { time: 1 }, parseMeasure("3 GB")!)).toBe("2.67 min");
  });
});

const exponents = fc.integer({ min: -3, max: 3 });
const dimensions = fc
  .record({ time: exponents, data: exponents, USD: exponents, EUR: fc.constantFrom(0, 0, 1) })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, exponent]) => exponent !== 0)));
const sizes = fc.tuple(fc.integer({ min: -12, max: 14 }), fc.double({ min: 1, max: 10, noNaN: true }), fc.boolean());
const values = sizes.map(([power, size, negative]) => size * 10 ** power * (negative ? -1 : 1));

describe("properties", () => {
  test("parsing a print gives the value back, and printing that gives the print back", () => {
    fc.assert(
      fc.property(values, dimensions, (value, dimension) => {
        const text = printMeasure(value, dimension);
        const measure = parseMeasure(text)!;
        expect(measure.length).toBe(text.length);
        expect(sameDimension(measure.dimension, dimension)).toBe(true);
        expect(roundsTo(measure, value)).toBe(true);
        expect(printMeasure(measure.value, measure.dimension, measure)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("a print in the author's unit is read back in that unit", () => {
    const units = fc.constantFrom(
      "GB",
      "/day",
      "uploads/day",
      "USD/GB/month",
      "%",
      "million USD",
      "k",
      "mins",
      "MiB/s",
      "engineer-days/month",
    );
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 99_999, noNaN: true }), units, values, (number, unit, value) => {
        const like = parseMeasure(`${number.toPrecision(4)} ${unit}`);
        fc.pre(like !== undefined);
        const text = printMeasure(value * like.scale, like.dimension, like);
        const again = parseMeasure(text)!;
        expect([again.unit, again.scale, again.length]).toEqual([like.unit, like.scale, text.length]);
        expect(roundsTo(again, value * like.scale)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("no text crashes the readers, and every measure found lies in the text", () => {
    const pieces = fc.constantFrom(
      ..."1 , . 5 e 9 $ USD % k M B million GB /s / per a day · ^ - – ? ( p95 < ≤ at most uploads \n".split(" "),
      " ",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const first = parseMeasure(text);
        if (first) expect(first.start).toBeLessThan(first.length);
        for (const { index, start, length, value } of findMeasures(text)) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(start).toBeGreaterThanOrEqual(index);
          expect(index + length).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("findMeasures", () => {
  test("finds what a brief asks for", () => {
    const text =
      "20k photos per day, up to 15 MB each, ready within 10 seconds p95, 99.95% uptime, under $0.002 per photo";
    const found = findMeasures(text).map(({ index, length, comparator, statistic, value }) => {
      return [text.slice(index, index + length), comparator, statistic, Number(value.toPrecision(6))];
    });
    expect(found).toEqual([
      ["20k photos per day", undefined, undefined, 0.231481],
      ["up to 15 MB", "<=", undefined, 15e6],
      ["within 10 seconds", "<=", "p95", 10],
      ["99.95%", undefined, undefined, 0.9995],
      ["under $0.002 per photo", "<", undefined, 0.002],
    ]);
  });

  test("takes no number out of ids, dates, versions, words and ordinals", () => {
    expect(
      findMeasures("NFR-1, v2.3.1, 2026-01-15, 10:30, t3.large, p95, 1st, HTTP/2, #12, 192.168.0.1, 3-tier"),
    ).toEqual([]);
  });

  test("takes the second number of a range, with its unit", () => {
    expect(findMeasures("10–20 ms").map(({ value }) => value)).toEqual([0.02]);
  });
});
