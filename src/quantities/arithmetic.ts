import type { ComparisonOperator } from "./tree.ts";

/** Comparisons and ceil allow for what floating point adds, as in format.md, *The ledger*. */
const TOLERANCE = 1e-9;

export function isClose(left: number, right: number): boolean {
  return Math.abs(left - right) <= TOLERANCE * Math.max(Math.abs(left), Math.abs(right));
}

export function compare(left: number, operator: ComparisonOperator, right: number): boolean {
  const close = isClose(left, right);
  if (operator === "==") return close;
  if (operator === "<=" || operator === ">=") return close || (operator === "<=" ? left < right : left > right);
  return !close && (operator === "<" ? left < right : left > right);
}

/** The next whole number up; 5.000000001 counts as 5. */
export function ceilOf(value: number): number {
  const nearest = Math.round(value);
  return isClose(value, nearest) ? nearest : Math.ceil(value);
}

export function floorOf(value: number): number {
  const nearest = Math.round(value);
  return isClose(value, nearest) ? nearest : Math.floor(value);
}

/** 1 − (1 − a)^n: the availability of n independent replicas of availability a, of which one is enough. */
export function parallelOf(availability: number, count: number): number {
  return 1 - (1 - availability) ** count;
}
