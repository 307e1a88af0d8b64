import type { Brief } from "../../brief/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { inCurrencyOf } from "./currency.ts";
import { givenIn } from "./given.ts";
import { placeOf } from "./place.ts";
import { onStack } from "./platforms.ts";
import { inRegion } from "./regions.ts";
import { regulated } from "./regulations.ts";
import { stackFor } from "./stack.ts";
import { withVendors } from "./vendors.ts";

/** The blueprint under what the brief fixes, before a number is bound: place, products, region, currency. */
export function constrained(blueprint: Blueprint, brief: Brief): Blueprint {
  const given = givenIn(brief);
  const place = placeOf(brief);
  const { stack } = stackFor(blueprint.document, given, place);
  const built = withVendors(onStack(blueprint, stack), given);
  return inCurrencyOf(regulated(inRegion(built, place), brief), brief);
}
