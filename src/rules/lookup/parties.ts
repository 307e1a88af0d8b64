import { distance } from "fastest-levenshtein";
import type { Party } from "../../graph/index.ts";
import type { Facts, Severity } from "../rule.ts";
import { stemsOf, tellingStems } from "./stems.ts";

type Given = Pick<Facts, "design" | "graph">;

/** Whether the author lists who takes part besides the components; then every name is held to its letters. */
export function isListed({ design }: Given): boolean {
  return design.components.length >= 2 && design.actors.length + design.externals.length > 0;
}

/** What else is missing may be described in words that were not read as a list. */
export function severityIn(given: Given): { severity?: Severity } {
  return isListed(given) ? {} : { severity: "warning" };
}

/**
 * Who is declared under a name or under each of several, as in `Console and Relay`. Where the author lists no actors and
 * externals, names that share their telling words are taken for the same.
 */
export function bearersOf(given: Given, text: string): Party[] {
  const known = cache.get(given.graph) ?? new Map<string, Party[]>();
  cache.set(given.graph, known);
  const found = known.get(text) ?? bearers(given, text);
  known.set(text, found);
  return found;
}

const cache = new WeakMap<Given["graph"], Map<string, Party[]>>();

/** A design has no more parts to compare word by word. */
const most = 150;

type Words = { stems: Set<string>; telling: string[] };
type Declared = Words & { party: Party };

const declarations = new WeakMap<Given["graph"], Declared[]>();

function declaredIn({ graph }: Given): Declared[] {
  const parties = graph.names.parties.slice(0, most).filter(({ kind }) => kind !== "node");
  const declared = declarations.get(graph) ?? parties.map((party) => ({ party, ...wordsOf(party.name) }));
  declarations.set(graph, declared);
  return declared;
}

function wordsOf(name: string): Words {
  return { stems: stemsOf(name), telling: tellingStems(name) };
}

/** Those that share its telling words. */
function alikeIn(given: Given, text: string): Party[] {
  const words = wordsOf(text);
  return declaredIn(given).flatMap(({ party, ...own }) => (areAlike(own, words) ? [party] : []));
}

function bearers(given: Given, text: string): Party[] {
  const { names } = given.graph;
  const declared = (name: string) => names.find(name).filter(({ kind }) => kind !== "node");
  const whole = declared(text);
  if (whole.length > 0) return whole;
  const several = text.split(/\s*(?:[,/&+]|\b(?:and|or)\b)\s*/).filter(Boolean);
  const each = several.length > 1 && several.length <= 6 ? several.map(declared) : [];
  if (each.length > 0 && each.every((found) => found.length > 0)) return [...new Set(each.flat())];
  return isListed(given) ? [] : alikeIn(given, text);
}

/** Who may be meant by a name that nobody bears: those that share its telling words, are near in letters, or made of it. */
export function meantBy(given: Given, text: string): string[] {
  const alike = alikeIn(given, text).map(({ name }) => name);
  if (alike.length > 0) return alike;
  const names = declaredIn(given).map(({ party }) => party.name);
  const near = names.filter((name) => isNear(name, text));
  if (near.length > 0) return near.sort((one, other) => farOf(one, text) - farOf(other, text)).slice(0, 1);
  const stems = tellingStems(text);
  const made = given.design.components.slice(0, most).filter(({ technology }) => {
    const words = stemsOf(technology?.text ?? "");
    return stems.every((stem) => words.has(stem));
  });
  return stems.length > 0 ? made.map(({ name }) => name) : [];
}

/** "did you mean" with what is meant, for the end of a message. */
export function askedFor(meant: string[]): string {
  const shown = meant.slice(0, 3).map((name) => `\`${name}\``);
  return shown.length > 0 ? `; did you mean ${shown.join(" or ")}?` : "";
}

/** Whether the telling words of one name all stand in the other. */
export function isAlike(one: string, other: string): boolean {
  return areAlike(wordsOf(one), wordsOf(other));
}

function areAlike(one: Words, other: Words): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin({ telling }: Words, { stems }: Words): boolean {
  return telling.length > 0 && telling.every((stem) => stems.has(stem));
}

/** Whether two names differ in no more than a third of their letters. */
export function isNear(one: string, other: string): boolean {
  return farOf(one, other) <= Math.max(1, Math.floor(Math.min(one.length, other.length, 100) / 3));
}

function farOf(one: string, other: string): number {
  return distance(one.toLowerCase().slice(0, 100), other.toLowerCase().slice(0, 100));
}
