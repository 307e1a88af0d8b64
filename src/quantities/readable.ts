import { currencies } from "./currencies.ts";
import type { Dimension } from "./dimension.ts";
import { lookupUnit } from "./units.ts";

/** How to print: `suffix` stands behind the digits, and `scale` is what a printed 1 is worth in base units. */
export type PrintUnit = { prefix: string; suffix: string; scale: number };

/** Units from small to large; the largest that leaves a number of at least one is taken. */
const LADDERS = new Map<string, [Dimension, readonly string[]]>([
  ["time", [{ time: 1 }, ["ns", "µs", "ms", "s", "min", "h", "day", "year"]]],
  ["data", [{ data: 1 }, ["B", "kB", "MB", "GB", "TB", "PB"]]],
]);
const RATES = ["/year", "/month", "/day", "/h", "/min", "/s"];
const LARGE: [number, string][] = [
  [1e9, " billion"],
  [1e6, " million"],
];

/** Chooses a readable unit: `2.67 min`, `61.7 MB/s`, `3.47 /min`, `12,706 USD/month`, `1.39 million USD`. */
export function chooseUnit(value: number, dimension: Dimension): PrintUnit {
  const { time = 0, data = 0, ...others } = dimension;
  const money = Object.keys(others);
  if (money.length === 0 && data === 0 && time === 1) return climb(value, "time", "", 1);
  if (money.length === 0 && data === 1 && time === 0) return climb(value, "data", "", 1);
  if (money.length === 0 && data === 1 && time === -1) return climb(value, "data", "/s", 1);
  if (money.length === 0 && data === 0 && time === -1) return chooseRate(value);
  return compose(value, dimension);
}

function climb(value: number, base: string, tail: string, over: number): PrintUnit {
  const [, ladder] = LADDERS.get(base)!;
  let chosen = ladder[0]!;
  for (const unit of ladder) if (Math.abs(value) >= scaleOf(unit) * over) chosen = unit;
  if (value === 0) chosen = base === "time" ? "s" : "B";
  return { prefix: "", suffix: ` ${chosen}${tail}`, scale: scaleOf(chosen) };
}

function chooseRate(value: number): PrintUnit {
  let chosen = "/s";
  for (const unit of RATES) if (Math.abs(value) * scaleOf(unit.slice(1)) >= 1) chosen = unit;
  return { prefix: "", suffix: ` ${chosen}`, scale: 1 / scaleOf(chosen.slice(1)) };
}

/** A cost is per month, a price per GB; everything else is in base units, numerators first. */
function compose(value: number, dimension: Dimension): PrintUnit {
  const bases = Object.entries(dimension);
  const priced = bases.some(([base, exponent]) => currencies.has(base) && exponent > 0);
  const over = bases.filter(([, exponent]) => exponent > 0);
  const under = bases.filter(([, exponent]) => exponent < 0).sort(([left], [right]) => (left < right ? -1 : 1));
  const unitOf = (base: string, below: boolean) =>
    base === "time" ? (priced && below ? "month" : "s") : base === "data" ? "GB" : base;
  const scale = bases.reduce(
    (product, [base, exponent]) => product * scaleOf(unitOf(base, exponent < 0)) ** exponent,
    1,
  );
  const top = over.map(([base, exponent]) => raise(unitOf(base, false), exponent)).join("·");
  const bottom = under.map(([base, exponent]) => `/${raise(unitOf(base, true), -exponent)}`).join("");
  const countable = bases.length === 0 || (priced && over.length === 1);
  const [large, word] = (countable && LARGE.find(([size]) => Math.abs(value / scale) >= size)) || [1, ""];
  const gap = top === "" && bottom === "" ? "" : " ";
  return { prefix: "", suffix: `${word}${gap}${top}${bottom}`, scale: scale * large };
}

function raise(unit: string, exponent: number): string {
  return exponent === 1 ? unit : `${unit}^${exponent}`;
}

function scaleOf(unit: string): number {
  return lookupUnit(unit)?.scale ?? 1;
}
