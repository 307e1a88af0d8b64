import { distance } from "fastest-levenshtein";
import type { Position } from "unist";
import type { Component, Design, Diagram } from "../design/design.ts";

export type PartyKind = "component" | "external" | "actor" | "store" | "node";

/** Whatever bears a name and can act, be called or keep data. A store that is a component or external is that party. */
export type Party = {
  kind: PartyKind;
  name: string;
  /** What else it is called, such as its technology in parentheses. */
  alias?: string | undefined;
  at: Position;
  /** Whether a step may skip it. */
  passesThrough: boolean;
  component?: Component;
};

export type Names = {
  /** Components, externals, actors, stores, and what is drawn besides; each thing once. */
  parties: Party[];
  /** All that bear the name: none, one, or several when it is ambiguous. */
  find(name: string): Party[];
  /** The one that bears the name; undefined when none or several do. */
  only(name: string): Party | undefined;
  /** The nearest name within a third of its letters, for "did you mean". */
  suggest(name: string): string | undefined;
  /** Those whose name stands in a text as whole words, the longest first where names overlap. */
  mentioned(text: string): Party[];
};

const most = 2_000;

/**
 * The registry of names. A name is found whatever its case, punctuation, articles and plural; `Storage (S3)` is found as
 * `Storage` and as `S3`, `Ledger, also known as Book` as both.
 */
export function createNames(design: Design): Names {
  const parties: Party[] = [];
  const byKey = new Map<string, Party[]>();
  const words = new Map<string, Party[]>();
  const exact = (key: string) => byKey.get(squeezed(key)) ?? [];
  const find = (name: string) => {
    const [whole, ...others] = keysOf(name);
    const found = whole === undefined ? [] : exact(whole);
    return found.length > 0 ? found : [...new Set(others.flatMap(exact))];
  };
  for (const party of declared(design)) {
    if (parties.length >= most || (isLesser(party) && find(party.name).length > 0)) continue;
    parties.push(party);
    for (const key of keysOf(withAlias(party))) {
      add(words, key, party);
      add(byKey, squeezed(key), party);
    }
  }
  const longestFirst = [...words].sort(([one], [other]) => other.length - one.length);
  return {
    parties,
    find,
    only: (name) => {
      const found = find(name);
      return found.length === 1 ? found[0] : undefined;
    },
    suggest: (name) => nearest(keyOf(name), parties),
    mentioned: (text) => mentionedIn(keyOf(text), longestFirst),
  };
}

/** Drawn nodes and stores only name what nobody else declares. */
function isLesser({ kind }: Party): boolean {
  return kind === "store" || kind === "node";
}

function* declared({ components, externals, actors, stores, diagrams }: Design): Generator<Party> {
  for (const component of components) {
    const { name, alias, at, passesThrough } = component;
    yield { kind: "component", name, alias, at, passesThrough, component };
  }
  for (const { name, at, remark } of externals)
    yield { kind: "external", name, alias: remark, at, passesThrough: /passes through/i.test(remark ?? "") };
  for (const { name, at } of actors) yield { kind: "actor", name, at, passesThrough: false };
  for (const { name, at } of stores) yield { kind: "store", name, at, passesThrough: false };
  for (const { label, at } of drawingsOf(diagrams).flatMap(({ nodes }) => nodes))
    if (label) yield { kind: "node", name: label, at, passesThrough: /passes through/i.test(label) };
}

/** The architecture diagrams that could be read. */
export function drawingsOf(diagrams: Diagram[]): Diagram[] {
  return diagrams.filter(({ kind, type }) => kind === "architecture" && type !== undefined);
}

function withAlias({ name, alias: other }: Party): string {
  return other === undefined ? name : `${name} (${other})`;
}

const articles = /\b(?:the|an?|our|its)\b/g;
const alias = /^(.*?),?\s*(?:\(?\b(?:aka|a\.k\.a\.|also known as|alias|also called)\b:?)\s+(.+?)\)?$/i;
const longest = 200;

/** The keys under which a name is known: its own, without its parentheses, and what stands in them if it is short. */
function keysOf(name: string): string[] {
  const whole = name.slice(0, longest);
  const [, first, second] = alias.exec(whole) ?? [];
  if (first && second) return [...keysOf(first), keyOf(second)].filter(Boolean);
  const inner = Array.from(whole.matchAll(/\(([^()]{1,60})\)/g), ([, text]) => text!);
  const outer = whole.replace(/\([^()]*\)/g, " ");
  const bare = inner.map((text) => text.replace(/^\s*(?:also(?: called)?|short|alias|or)\b:?\s*/i, ""));
  const short = bare.filter((text) => text.trim().split(/\s+/).length <= 3 && !/passes through/i.test(text));
  return [...new Set([keyOf(whole), keyOf(outer), ...short.map(keyOf)])].filter(Boolean);
}

/** Lower case, words in singular, no punctuation and articles: `The Upload-APIs` is `upload api`. */
function keyOf(name: string): string {
  const bare = name.slice(0, 20_000).toLowerCase().replace(articles, " ");
  return Array.from(bare.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => singular(word)).join(" ");
}

/** Under what a name is the same, whoever bears it: case, punctuation, articles and plural aside. */
export function nameKey(name: string): string {
  return squeezed(keyOf(name));
}

/** `LoanAPI`, `loan-api` and `Loan API` are one name. */
function squeezed(key: string): string {
  return key.replaceAll(" ", "");
}

function singular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/(?<=[^aeiou])ies$/, "y").replace(/(?<=ss|x|ch|sh)es$|(?<=[^s'u])s$/, "");
}

function nearest(key: string, parties: Party[]): string | undefined {
  const ranked = parties
    .map((party) => ({ name: party.name, far: Math.min(...keysOf(withAlias(party)).map((one) => distance(one, key))) }))
    .sort((one, other) => one.far - other.far);
  const [best] = ranked;
  return best && best.far <= Math.max(1, Math.floor(key.length / 3)) ? best.name : undefined;
}

function add(map: Map<string, Party[]>, key: string, party: Party) {
  const standing = map.get(key);
  if (!standing) map.set(key, [party]);
  else if (!standing.includes(party)) standing.push(party);
}

function mentionedIn(text: string, longestFirst: [key: string, bearers: Party[]][]): Party[] {
  let rest = ` ${text} `;
  const found = new Set<Party>();
  for (const [key, bearers] of longestFirst) {
    const words = ` ${key} `;
    if (!rest.includes(words)) continue;
    rest = rest.replaceAll(words, " | ");
    for (const party of bearers) found.add(party);
  }
  return [...found];
}
