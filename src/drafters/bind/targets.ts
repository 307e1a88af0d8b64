import type { Fact } from "../../brief/index.ts";
import {
  findMeasures,
  isProblem,
  parseExpression,
  parseMeasure,
  printMeasure,
  sameDimension,
} from "../../quantities/index.ts";
import { alertEdits } from "./alerts.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Edit } from "./edits.ts";
import type { Match } from "./match.ts";
import { type Raised, raise } from "./percentiles.ts";
import { type Cell, codesIn, tablesWith } from "./places.ts";
import { scopeEdits } from "./target-scope.ts";

export type Requirement = { id: string; quality: string; target: Cell; check: Cell };

const relational = /<=|>=|==|≤|≥|<|>/u;

export type BoundTargets = {
  edits: Edit[];
  /** Requirements whose percentile the brief raises above that of the formula, and those it gives no percentile for. */
  raised: Raised[];
  unsaid: { id: string; statistic: string; fact: Fact }[];
};

/** The quantified requirements of a blueprint. */
export function requirementsIn({ document }: Pick<Blueprint, "document">): Map<string, Requirement> {
  const rows = tablesWith(document, ["ID", "Quality", "Target", "Check"]).flatMap((table) => table.rows);
  return new Map(
    rows.flatMap(({ cells: [id, quality, target, check] }) =>
      id && quality && target && check ? [[id.text, { id: id.text, quality: quality.text, target, check }]] : [],
    ),
  );
}

/** The measure that a target cell promises, with its place in the cell. */
export function measureIn(target: string): { text: string; start: number; end: number } | undefined {
  const found = findMeasures(target)[0];
  if (!found) return undefined;
  const text = target.slice(found.start, found.index + found.length);
  const label = found.labels[0]
    ? new RegExp(`(?:\\s*/\\s*|\\s+(?:per\\s+|an?\\s+)?)${found.labels[0]}`, "u").exec(text)
    : undefined;
  const end = found.start + (label && label.index > 0 ? label.index : text.length);
  return { text: target.slice(found.start, end), start: found.start, end };
}

/** Writes the brief's targets into the requirements, the bounds of their checks, and alerts that would otherwise be looser. */
export function bindTargets(blueprint: Blueprint, matches: Match[]): BoundTargets {
  const requirements = requirementsIn(blueprint);
  const bound: BoundTargets = { edits: [], raised: [], unsaid: [] };
  for (const { fact, bind } of matches) {
    const requirement = bind.requirement && requirements.get(bind.requirement);
    const old = requirement && measureIn(requirement.target.text);
    if (!requirement || !old) continue;
    bound.edits.push(
      ...targetEdits(requirement, old, fact),
      ...checkEdits(blueprint, requirement, old.text, fact.measure),
      ...alertEdits(blueprint, requirement, old.text, fact.measure),
      ...scopeEdits(blueprint, requirement, fact),
    );
    const statistic = /\bp\d\d(?:\.\d+)?\b/u.exec(requirement.target.text)?.[0];
    const said = /^p\d/u.test(fact.statistic ?? "") ? fact.statistic! : undefined;
    if (statistic && said && Number(said.slice(1)) > Number(statistic.slice(1))) {
      const known = new Set(bound.raised.flatMap(({ ratio }) => ratio?.name ?? []));
      const { edits, raised } = raise(blueprint, requirement, { id: requirement.id, from: statistic, to: said }, known);
      bound.edits.push(...edits);
      bound.raised.push(raised);
    }
    if (statistic && !said && fact.role === "latency") bound.unsaid.push({ id: requirement.id, statistic, fact });
  }
  return bound;
}

/** Writes another target into a requirement and the bounds of its checks. */
export function targetTo(blueprint: Pick<Blueprint, "document">, requirement: Requirement, next: string): Edit[] {
  const old = measureIn(requirement.target.text);
  if (!old) return [];
  const { start } = requirement.target;
  return [
    { start: start + old.start, end: start + old.end, text: next },
    ...checkEdits(blueprint, requirement, old.text, next),
    ...alertEdits(blueprint, requirement, old.text, next),
  ];
}

/** The side of a requirement's check that is computed, and whether it must stay below the target. */
export function measuredSide({ target, check }: Requirement): { expression: string; upper: boolean } | undefined {
  const own = /^`([^`]+)`/u.exec(check.text)?.[1];
  const place = own && boundOf(own, measureIn(target.text)?.text ?? "");
  const sign = own && relational.exec(own);
  if (!own || !place || !sign) return undefined;
  const left = place.start > sign.index;
  const expression = left ? own.slice(0, sign.index) : own.slice(sign.index + sign[0].length);
  return { expression: expression.trim(), upper: /^[<≤]/u.test(sign[0]) === left };
}

function targetEdits({ target }: Requirement, old: { start: number; end: number }, fact: Fact): Edit[] {
  const edits = [{ start: target.start + old.start, end: target.start + old.end, text: fact.measure }];
  if (!/^p\d/u.test(fact.statistic ?? "")) return edits;
  const tag = /\bp\d\d(?:\.\d+)?\b/u.exec(target.text);
  if (tag)
    return [
      ...edits,
      { start: target.start + tag.index, end: target.start + tag.index + tag[0].length, text: fact.statistic! },
    ];
  return [{ ...edits[0]!, text: `${fact.measure} (${fact.statistic})` }];
}

/** The bound is the same literal wherever the check stands. */
function checkEdits(
  { document }: Pick<Blueprint, "document">,
  { check }: Requirement,
  old: string,
  next: string,
): Edit[] {
  const own = /^`([^`]+)`/u.exec(check.text)?.[1];
  const place = own && boundOf(own, old);
  if (!own || !place) return [];
  const literal = inExpression(own, place, next);
  return codesIn(document)
    .filter(({ text }) => text === own)
    .map(({ start }) => ({ start: start + place.start, end: start + place.end, text: literal }));
}

/** Where the bound stands in a comparison: on the right, else on the left. */
function boundOf(comparison: string, old: string): { start: number; end: number } | undefined {
  const sign = relational.exec(comparison);
  const target = parseMeasure(old);
  if (!sign || !target) return undefined;
  const sides = [
    { start: sign.index + sign[0].length, end: comparison.length },
    { start: 0, end: sign.index },
  ];
  for (const side of sides) {
    const text = comparison.slice(side.start, side.end);
    const measure = parseMeasure(text.trim());
    const start = side.start + text.length - text.trimStart().length;
    if (measure && sameDimension(measure.dimension, target.dimension) && same(measure.value, target.value))
      return { start: start + measure.start, end: start + measure.length };
  }
  return undefined;
}

/** A literal that the expression takes; other prints of the same measure serve where it does not. */
function inExpression(own: string, { start, end }: { start: number; end: number }, measure: string): string {
  const read = parseMeasure(measure)!;
  const prints = [measure, printMeasure(read.value, read.dimension), measure.replaceAll(",", "")];
  return prints.find((print) => !isProblem(parseExpression(own.slice(0, start) + print + own.slice(end)))) ?? measure;
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
