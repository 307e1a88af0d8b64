import { type Brief, type Clause, type Role, stem } from "../../brief/index.ts";
import { isProblem, type Ledger, sameDimension } from "../../quantities/index.ts";
import type { Blueprint, Optional } from "./blueprint.ts";
import type { BoundClauses } from "./functional.ts";
import type { Match } from "./match.ts";
import { isRefused, namesInvariant } from "./patterns-refused.ts";
import { stemsOf } from "./spoken.ts";

/** What is known of a brief once it is bound; `numbers` are those of the bound text. */
type Known = { matches: Match[]; clauses: BoundClauses; numbers: Ledger };

const severalCapabilities = 2;

/** The optional components that the brief does without; one that it names, or asks something of, stays. */
export function droppedFor(blueprint: Blueprint, brief: Brief, known: Known): Optional[] {
  const told = toldBeside(blueprint, brief);
  const dropped = blueprint.optional.filter(
    (one) =>
      !isWanted(one, brief, known) &&
      ![...one.serves, ...one.requirements].some((id) => told.has(id)) &&
      (isSmall(one, known) || isUnasked(one, known) || isInvented(one) || isOther(one, known, told)),
  );
  return [...dropped, ...inventedCost(blueprint, known)];
}

/** Where the brief limits the cost of a unit or that of a month, the other limit is nobody's wish. */
function inventedCost({ binds }: Blueprint, { matches }: Known): Optional[] {
  const idsOf = (role: Role) =>
    new Set(binds.flatMap((bind) => (bind.role === role && bind.requirement ? [bind.requirement] : [])));
  const [unit, month] = [idsOf("unit-cost"), idsOf("budget")];
  const given = new Set(matches.flatMap(({ bind }) => bind.requirement ?? []));
  const isGiven = (ids: Set<string>) => [...ids].some((id) => given.has(id));
  const other = isGiven(unit) === isGiven(month) ? [] : [...(isGiven(unit) ? month : unit)];
  const requirements = other.filter((id) => !(unit.has(id) && month.has(id)));
  return requirements.length > 0 ? [{ serves: [], requirements, basis: {} }] : [];
}

/** The requirements that the name of the thing, a capability or a stretch with a number speaks of, in words that no other requirement has. */
function toldBeside({ clauses, answered = [] }: Blueprint, brief: Brief): Set<string> {
  const counted = (index: number) =>
    brief.facts
      .flatMap(({ clause, noun, per }) => (clause === index ? [noun, per] : []))
      .map((noun = "") => stem(noun));
  const targets = brief.clauses.flatMap(({ kind, text }, index) =>
    isTelling(kind, text) && !answered.some(({ clause }) => clause === text)
      ? [counted(index).reduce((left, noun) => left.replaceAll(` ${noun} `, " # "), stemsOf(text))]
      : [],
  );
  const said = [stemsOf(brief.text.slice(brief.subject.at.start, brief.subject.at.end)), ...targets];
  const own = clauses.map(({ requirement, words }) => ({ requirement, names: [...new Set(words.map(stemsOf))] }));
  const bearers = (name: string) => own.filter(({ names }) => names.includes(name)).length;
  const isTold = (name: string) =>
    name.trim() !== "" && said.some((text) => text.includes(name)) && bearers(name) === 1;
  return new Set(own.filter(({ names }) => names.some(isTold)).map(({ requirement }) => requirement));
}

/** What keeps its job beside the design: `SAP stays the system of record for fulfilment`. */
const stands =
  /\b(?:stays?|remains?|is|as) (?:as )?(?:the |our )?(?:system of record|source of truth|master|owner) (?:for|of)\b/iu;

/** A number, a deed, a rule such as `departments must not see each other's requests`, or another system with a job of its own. */
function isTelling(kind: Clause["kind"], text: string): boolean {
  if (kind === "constraint") return namesInvariant(text) || stands.test(text);
  return (kind === "target" || kind === "capability") && !isRefused(text);
}

function isWanted({ component, serves, requirements }: Optional, brief: Brief, { matches, clauses }: Known): boolean {
  const ids = new Set([...serves, ...requirements]);
  const said = brief.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return (
    [...clauses.meant.keys()].some((id) => ids.has(id)) ||
    matches.some(({ bind }) => bind.requirement && ids.has(bind.requirement)) ||
    (component !== undefined && ` ${said} `.includes(` ${component.toLowerCase()} `))
  );
}

/** The brief lists several capabilities, and none of them is what the component exists for. */
function isUnasked({ serves }: Optional, { clauses: { meant, added, beyond } }: Known): boolean {
  const own = [...meant.values()].flat().length + added.length + beyond.length;
  return serves.length > 0 && own >= severalCapabilities;
}

/** The brief speaks of an alternative to it. */
function isOther({ besides = [] }: Optional, { clauses: { meant } }: Known, told: ReadonlySet<string>): boolean {
  return besides.some((id) => told.has(id) || meant.has(id));
}

/** A target that only a number of the brief can ask for. */
function isInvented({ component, below, serves }: Optional): boolean {
  return component === undefined && below === undefined && serves.length === 0;
}

function isSmall({ below }: Optional, { numbers }: Known): boolean {
  return below !== undefined && isHolding(below, numbers);
}

/** Whether a comparison holds over a ledger; what cannot be evaluated does not. */
export function isHolding(comparison: string, numbers: Ledger): boolean {
  const [left, sign, right] = sidesOf(comparison);
  if (!left || !sign || !right) return false;
  const [one, two] = [left, right].map((side) => numbers.evaluate(side));
  if (!one || !two || isProblem(one) || isProblem(two) || !sameDimension(one.dimension, two.dimension)) return false;
  if (sign.startsWith("<") || sign === "≤") return sign === "<" ? one.value < two.value : one.value <= two.value;
  if (sign === "==") return one.value === two.value;
  return sign === ">" ? one.value > two.value : one.value >= two.value;
}

/** What stands left and right of the sign of a comparison. */
export function sidesOf(comparison: string): [left?: string, sign?: string, right?: string] {
  const [, left, sign, right] = /^(.*?)(<=|>=|==|≤|≥|<|>)(.*)$/u.exec(comparison) ?? [];
  return [left?.trim(), sign, right?.trim()];
}
