import type { Brief, Fact } from "../../brief/index.ts";
import { parseMeasure } from "../../quantities/index.ts";
import { type Blueprint, withText } from "./blueprint.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { codesIn, sectionNamed, tablesWith } from "./places.ts";
import { measuredSide, measureIn, type Requirement, requirementsIn } from "./targets.ts";

/** Dollars for one unit of each currency, rounded, as of the month below. */
const dollars: Record<string, number> = {
  EUR: 1.17,
  GBP: 1.34,
  CHF: 1.25,
  JPY: 0.0064,
  CNY: 0.143,
  INR: 0.0111,
  CAD: 0.72,
  AUD: 0.67,
  NZD: 0.58,
  SEK: 0.108,
  NOK: 0.099,
  DKK: 0.157,
  PLN: 0.277,
  CZK: 0.048,
  HUF: 0.00305,
  RON: 0.23,
  BGN: 0.598,
  BRL: 0.185,
  MXN: 0.056,
  SGD: 0.775,
  HKD: 0.128,
  KRW: 0.00068,
  ZAR: 0.06,
  ILS: 0.31,
  TRY: 0.0233,
  AED: 0.272,
  SAR: 0.267,
  TWD: 0.031,
  THB: 0.031,
  MYR: 0.24,
};
const month = "2026-01";
const own = "USD";

/**
 * The blueprint ready for money in another currency: prices stay in its own, and the requirement that such an amount goes
 * to compares after an exchange rate, which is a row of the ledger.
 */
export function inCurrencyOf(blueprint: Blueprint, { facts }: Brief): Blueprint {
  const foreign = facts.flatMap((fact) => {
    const currency = currencyOf(fact);
    return (fact.role === "budget" || fact.role === "unit-cost") && currency && dollars[currency]
      ? [{ fact, currency }]
      : [];
  });
  const [first] = foreign;
  if (!first) return blueprint;
  const { currency } = first;
  const roles = new Set(foreign.filter((one) => one.currency === currency).map(({ fact }) => fact.role));
  const ids = new Set(
    blueprint.binds.flatMap(({ role, requirement }) => (roles.has(role) && requirement ? [requirement] : [])),
  );
  const requirements = [...requirementsIn(blueprint).values()].filter(({ id }) => ids.has(id));
  const edits = requirements.flatMap((one) => requirementEdits(blueprint, one, currency));
  if (edits.length === 0) return blueprint;
  const { document, ...head } = blueprint;
  const all = [...edits, ...rowEdits(blueprint, currency), ...overviewEdits(blueprint, currency)];
  return withText(head, applyEdits(document.source, all), document.path);
}

/** The name of the row that holds the exchange rate. */
export function rateName(currency: string): string {
  return `${own.toLowerCase()}_per_${currency.toLowerCase()}`;
}

function currencyOf({ measure }: Fact): string | undefined {
  const bases = Object.keys(parseMeasure(measure)?.dimension ?? {}).filter((base) => /^[A-Z]{3}$/u.test(base));
  return bases.length === 1 && bases[0] !== own ? bases[0] : undefined;
}

/** Target and bound bear the currency of the brief, what is computed is divided by the rate. */
function requirementEdits({ document }: Blueprint, requirement: Requirement, currency: string): Edit[] {
  const { target, check } = requirement;
  const side = measuredSide(requirement);
  const amount = measureIn(target.text);
  const expression = /^`([^`]+)`/u.exec(check.text)?.[1];
  const bound = new RegExp(`\\b${own}\\b`, "u");
  if (!side || !amount || !expression || !bound.test(amount.text)) return [];
  const plain = /[+-]/u.test(side.expression.replace(/\([^()]*\)/gu, "")) ? `(${side.expression})` : side.expression;
  const at = expression.indexOf(side.expression);
  const rest = [expression.slice(0, at), expression.slice(at + side.expression.length)].map((text) =>
    text.replace(bound, currency),
  );
  const next = `${rest[0]}${plain} / ${rateName(currency)}${rest[1]}`;
  return [
    { start: target.start + amount.start, end: target.start + amount.end, text: amount.text.replace(bound, currency) },
    ...codesIn(document)
      .filter(({ text }) => text === expression)
      .map(({ start, text }) => ({ start, end: start + text.length, text: next })),
  ];
}

function rowEdits({ document }: Blueprint, currency: string): Edit[] {
  const ledger = tablesWith(document, ["Quantity", "Value", "Basis"]).at(-1);
  const row = `\n| \`${rateName(currency)}\` | ${dollars[currency]} ${own}/${currency} | assumption: exchange rate of ${month}, rounded; to be replaced by that of the budget |`;
  return ledger ? [{ start: ledger.end, end: ledger.end, text: row }] : [];
}

/** Both amounts stand in the overview. */
function overviewEdits({ document }: Blueprint, currency: string): Edit[] {
  const section = sectionNamed(document, "Overview");
  const [start, end] = [section?.at.start.offset ?? 0, section?.at.end.offset ?? 0];
  const said = /`monthly_cost` = [\d.,]+ [A-Z]{3}\/month/u.exec(document.source.slice(start, end));
  const both = `\`monthly_cost / ${rateName(currency)}\` = ? ${currency}/month`;
  if (said) {
    const at = start + said.index + said[0].length;
    return [{ start: at, end: at, text: ` (${both})` }];
  }
  return section
    ? [{ start: end, end, text: `\n\nA month costs \`monthly_cost\` = ? ${own}/month, that is ${both}.` }]
    : [];
}
