import type { Fact, Naming, Pair } from "./fact.ts";
import { likeness, portraitOf } from "./likeness.ts";
import type { Words } from "./words.ts";

const most = 100;

/**
 * Pairs the facts of two documents by name, in order where a name stands twice; then what is left by likeness, the
 * likest first. In the order of the new document, what is gone behind it. At most a hundred of each side are tried by likeness.
 */
export function pairFacts(olds: Fact[], nows: Fact[], naming: Naming, words: Words): Pair[] {
  const partners = byName(olds, nows, words);
  const left = { olds: olds.filter((one) => !partners.has(one)).slice(0, most), nows: unpaired(nows, partners) };
  for (const [old, now] of byLikeness(left, { olds, nows, partners }, naming)) partners.set(old, now);
  const known = new Map([...partners].map(([old, now]) => [now, old]));
  const gone = olds.filter((old) => !partners.has(old)).map((old): Pair => ({ old }));
  return [...nows.map((now): Pair => (known.has(now) ? { old: known.get(now)!, now } : { now })), ...gone];
}

type Partners = Map<Fact, Fact>;

function byName(olds: Fact[], nows: Fact[], { key }: Words): Partners {
  const waiting = new Map<string, Fact[]>();
  for (const old of olds.toReversed()) {
    const name = key(old.name);
    const known = waiting.get(name);
    if (known) known.push(old);
    else waiting.set(name, [old]);
  }
  const partners: Partners = new Map();
  for (const now of nows) {
    const old = waiting.get(key(now.name))?.pop();
    if (old) partners.set(old, now);
  }
  return partners;
}

function unpaired(nows: Fact[], partners: Partners): Fact[] {
  const taken = new Set(partners.values());
  return nows.filter((now) => !taken.has(now)).slice(0, most);
}

type All = { olds: Fact[]; nows: Fact[]; partners: Partners };

function byLikeness(left: Pick<All, "olds" | "nows">, all: All, naming: Naming): [Fact, Fact][] {
  if (naming === "exact" || left.olds.length === 0 || left.nows.length === 0) return [];
  const isSamePlace = neighboursOf(all);
  const portraits = new Map([...left.olds, ...left.nows].map((fact) => [fact, portraitOf(fact)]));
  const candidates = left.olds.flatMap((old) =>
    left.nows.map((now) => ({
      old,
      now,
      like: likeness(naming, portraits.get(old)!, portraits.get(now)!, isSamePlace(old, now)),
    })),
  );
  const taken = new Set<Fact>();
  const pairs: [Fact, Fact][] = [];
  for (const { old, now, like } of candidates.sort((one, other) => other.like - one.like)) {
    if (like === 0 || taken.has(old) || taken.has(now)) continue;
    taken.add(old).add(now);
    pairs.push([old, now]);
  }
  return pairs;
}

/** Whether two facts stand behind or before the same neighbour, or both at an end. */
function neighboursOf({ olds, nows, partners }: All): (old: Fact, now: Fact) => boolean {
  const [oldIndex, nowIndex] = [olds, nows].map((facts) => new Map(facts.map((fact, index) => [fact, index])));
  const meets = (old: Fact | undefined, now: Fact | undefined) =>
    old === undefined ? now === undefined : now !== undefined && partners.get(old) === now;
  return (old, now) => {
    const [i, j] = [oldIndex!.get(old)!, nowIndex!.get(now)!];
    return meets(olds[i - 1], nows[j - 1]) || meets(olds[i + 1], nows[j + 1]);
  };
}
