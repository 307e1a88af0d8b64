import { singular } from "../../brief/words.ts";
import { lookupUnit } from "../../quantities/index.ts";
import type { Blueprint, Unit } from "./blueprint.ts";
import { componentsIn, externalsIn } from "./page-lines.ts";
import type { Pattern } from "./pattern.ts";
import { actorsIn } from "./patterns-roles.ts";
import { patternOf, pluralOfUnit, rename, reserved } from "./rename.ts";

const roleUnit: Unit = { one: "unit", many: "units" };

/**
 * The noun of a clause as a name for the thing of a pattern: that of the unit, the one that an earlier pattern took for it
 * (`nouns`), or a word that neither the design nor the pattern has for anything else; undefined where the pattern keeps
 * its own word.
 */
export function nounFor(
  thing: Unit,
  noun: string | undefined,
  blueprint: Blueprint,
  text: string,
  nouns: ReadonlyMap<string, Unit>,
): Unit | undefined {
  const known = noun === undefined ? undefined : nouns.get(noun);
  if (known) return known.one === thing.one || isUsed(known, text) ? undefined : known;
  if (!noun || noun === thing.one || reserved.has(noun)) return undefined;
  const unit = unitOf(blueprint);
  if (noun === unit.one || noun === unit.many) return patternOf(roleUnit).test(text) ? undefined : unit;
  const to = { one: noun, many: pluralOfUnit(noun) };
  if (singular(to.many) !== noun || lookupUnit(to.one) || lookupUnit(to.many) || isUsed(to, text)) return undefined;
  return isType(noun, blueprint) || !isUsed(to, blueprint.document.source) ? to : undefined;
}

/** Whether a text uses a word as a name: of a type, a row, a path, a part, a party. */
function isUsed(unit: Unit, text: string): boolean {
  const pattern = patternOf(unit);
  const body = text.replace(/^---\n[\s\S]*?\n---\n/u, "").replace(/^>.*$/gmu, "");
  const codes = Array.from(body.matchAll(/```[\s\S]*?```|`[^`\n]+`/gu), ([code]) => withoutSentences(code));
  return [...codes, ...componentsIn(body), ...externalsIn(body), ...actorsIn(body)].some(
    (name) => name.match(pattern) !== null,
  );
}

/** Code without what diagrams and comments say in words. */
function withoutSentences(code: string): string {
  if (/^```mermaid\n\s*sequence/u.test(code)) return "";
  return code.replace(/\/\/[^\n]*/gu, "").replace(/\|[^|\n]*\|/gu, "");
}

/** What the main load of a blueprint counts. */
export function unitOf({ unit, counted, nouns }: Blueprint): Unit {
  const one = nouns.find((noun) => /^[a-z]+$/u.test(noun)) ?? "record";
  return unit ?? counted ?? { one, many: `${one}s` };
}

function isType(noun: string, { document: { source } }: Blueprint): boolean {
  return new RegExp(`^(?:export )?(?:interface|type) ${noun[0]!.toUpperCase()}${noun.slice(1)}\\b`, "mu").test(source);
}

/** A text of a pattern with the unit of the blueprint and the noun of the clause in the place of its own words. */
export function renamePattern(text: string, { thing }: Pattern, noun: Unit | undefined, unit: Unit): string {
  const kept = (said: string, change: (part: string) => string) =>
    said
      .split(/(\bUnit price\b)/u)
      .map((part, index) => (index % 2 === 1 ? part : change(part)))
      .join("");
  const counted = kept(text, (part) => rename(part, { from: roleUnit, to: unit }));
  return thing && noun ? rename(counted, { from: thing, to: noun }) : counted;
}
