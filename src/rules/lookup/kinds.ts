import type { Dimension } from "../../quantities/index.ts";

/** Money for one use, such as `0.50 USD`. */
export function isUnitCost({ time, data, ...money }: Dimension): boolean {
  const [exponent, ...more] = Object.values(money);
  return time === undefined && data === undefined && exponent === 1 && more.length === 0;
}

/** Whether a currency is in it. */
export function isMoney({ time: _time, data: _data, ...money }: Dimension): boolean {
  return Object.keys(money).length > 0;
}
