import type { Facts } from "../rules/rule.ts";
import type { Change, Changes } from "./changes.ts";
import { compareChecks } from "./checks.ts";
import type { Kind } from "./fact.ts";
import { kinds, quantityKind } from "./kinds/index.ts";
import { compareNumbers } from "./numbers.ts";
import { pairFacts } from "./pair.ts";
import { partOf } from "./parts.ts";
import { compareProse } from "./prose.ts";
import { staleNames } from "./stale/names.ts";
import { staleNumbers } from "./stale/numbers.ts";
import { staleResults } from "./stale/results.ts";
import { createStrip } from "./strip.ts";
import { changeOf, compareThings, hasName, isSameName, mergeRenames, type Paired } from "./things.ts";
import { canon, createWords, type Words } from "./words.ts";

/**
 * What changed in meaning from one document to another, and what in the new one did not follow. Moved passages, other
 * words for the same and what the program computes anew are no change. Total: any two texts can be compared.
 */
export function compare(old: Facts, now: Facts): Changes {
  const read = readingOf(old, now);
  const plain = createWords([]);
  const named = kinds.filter(hasName).map((kind) => pairedOf(kind, read, plain));
  const words = createWords(renamesIn(named));
  const paired = kinds.map((kind) => named.find((one) => one.kind === kind) ?? pairedOf(kind, read, words));
  const things = paired.map((one) => compareThings(one.kind === quantityKind ? { ...one, pairs: [] } : one, words));
  const lines = things.flat().some(({ noun }) => noun === "cost line");
  const ledger = compareNumbers(paired.find(({ kind }) => kind === quantityKind)!, old, now, words, lines);
  const told = mergeRenames([...things.flat(), ...ledger]);
  const checks = compareChecks(old, now, words);
  const prose = compareProse(old, now, told, checks, words);
  const changes = [...told, ...prose.changes, ...unread(old, now, paired)];
  const stale = [...staleNumbers(told, now), ...staleNames(told, now, namesIn(paired)), ...staleResults(old, now)];
  const differs = changes.length + checks.length + stale.length > 0;
  const notCompared = [...new Set([old, now].flatMap(({ design }) => design.notRead.map(({ text }) => text)))];
  return { verdict: differs ? "differs" : "same", changes, checks, stale, wordsOnly: prose.wordsOnly, notCompared };
}

type Reading = (kind: Kind) => { olds: ReturnType<Kind["read"]>; nows: ReturnType<Kind["read"]> };

function readingOf(old: Facts, now: Facts): Reading {
  const strips = { old: createStrip(old.design), now: createStrip(now.design) };
  return (kind) => ({ olds: kind.read(old, strips.old), nows: kind.read(now, strips.now) });
}

function pairedOf(kind: Kind, read: Reading, words: Words): Paired {
  const { olds, nows } = read(kind);
  return { kind, pairs: pairFacts(olds, nows, kind.naming, words) };
}

function renamesIn(paired: Paired[]): [string, string][] {
  return paired.flatMap(({ pairs }) =>
    pairs.flatMap(({ old, now }): [string, string][] =>
      old && now && !isSameName(old, now) ? [[old.name, now.name]] : [],
    ),
  );
}

/** The names that things of each kind bear in the new document. */
function namesIn(paired: Paired[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { kind, pairs } of paired) {
    const borne = names.get(kind.noun) ?? new Set();
    if (hasName(kind)) for (const { now } of pairs) if (now) borne.add(now.name);
    names.set(kind.noun, borne);
  }
  return names;
}

/** Of two texts in which nothing was read, no more is known than whether they say the same word by word. */
function unread(old: Facts, now: Facts, paired: Paired[]): Change[] {
  const isRead = paired.some(({ kind, pairs }) => kind.noun !== "document" && pairs.length > 0);
  const [before, after] = [old.document.source, now.document.source];
  if (isRead || before === after || canon(before) === canon(after)) return [];
  const lines = { old: 1, new: 1 };
  const parts = [partOf("text", null, firstLine(before), firstLine(after), lines)];
  return [
    {
      ...changeOf({ section: "overview", noun: "text" }, "changed", "the whole text", undefined, undefined),
      parts,
      lines,
    },
  ];
}

function firstLine(text: string): string {
  return text.slice(0, 400).trim().split("\n", 1)[0] ?? "";
}
