import type { Design } from "../../design/design.ts";
import { isPlain, parseMeasure } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { basisOf } from "./leaves.ts";
import { reachedBy } from "./reached.ts";

type Quantity = Design["quantities"][number];

/** Timers, limits and counts that were chosen or that a vendor sets, and that no check depends on. */
export function danglingIn(facts: Facts): Quantity[] {
  if (facts.design.checks.length === 0) return [];
  const { checks } = reachedBy(facts);
  return facts.design.quantities.filter((row) => !row.expression && !checks.has(row.name) && isLimit(row));
}

function isLimit(row: Quantity): boolean {
  const kind = basisOf(row);
  if (kind !== "choice" && kind !== "limit") return false;
  const measure = parseMeasure(row.value.text);
  if (!measure || measure.unit.startsWith("%")) return false;
  const { time, ...others } = measure.dimension;
  const isTimer = time === 1 && Object.keys(others).length === 0;
  return kind === "limit" || isTimer || isPlain(measure.dimension);
}
