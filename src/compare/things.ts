import type { Change } from "./changes.ts";
import type { Fact, Kind, Pair, Said } from "./fact.ts";
import { comparePair, linesOf, partOf } from "./parts.ts";
import type { Words } from "./words.ts";

/** A kind of things with the pairs of both documents. */
export type Paired = { kind: Kind; pairs: Pair[] };

/** What became of the things of one kind. */
export function compareThings({ kind, pairs }: Paired, words: Words): Change[] {
  return pairs.flatMap(({ old, now }): Change[] => {
    if (!old || !now) return kind.quiet ? [] : [alone(kind, old, now)];
    const isRenamed = hasName(kind) && !isSameName(old, now);
    const parts = kind.quiet ? [] : comparePair(old, now, kind, words);
    if (!isRenamed && parts.length === 0) return [];
    const change = changeOf(kind, isRenamed ? "renamed" : "changed", now.name, old, now);
    return [{ ...change, was: isRenamed ? old.name : null, parts }];
  });
}

/** One renaming that shows in several kinds is told once, under the first of them; what is drawn yields to what is described. */
export function mergeRenames(changes: Change[]): Change[] {
  const key = ({ was, name }: Change) => `${was}\n${name}`;
  const groups = new Map<string, Change[]>();
  for (const change of changes.filter(({ kind }) => kind === "renamed")) {
    const same = groups.get(key(change));
    if (same) same.push(change);
    else groups.set(key(change), [change]);
  }
  return changes.flatMap((change): Change[] => {
    const same = change.kind === "renamed" ? groups.get(key(change)) : undefined;
    const head = same?.find(({ noun }) => !drawn.has(noun)) ?? same?.[0];
    if (!same || !head) return [change];
    const others = new Set(same.map(({ noun }) => noun).filter((noun) => noun !== head.noun && noun !== "party"));
    if (change === head) return [{ ...head, also: [...others] }];
    return change.parts.length > 0 ? [{ ...change, kind: "changed", was: null }] : [];
  });
}

const drawn = new Set(["node", "party"]);

export const hasName = ({ naming }: Kind): boolean => naming === "name" || naming === "id";

export function isSameName(old: Fact, now: Fact): boolean {
  return fold(old.name) === fold(now.name);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}

/** What came or went, with all that it says. */
function alone(kind: Kind, old: Fact | undefined, now: Fact | undefined): Change {
  const fact = (now ?? old)!;
  const said = [...fact.parts, ...(kind.member ? fact.members : []).map((one) => saidOf(one, kind))];
  const parts = said.map(({ label, text, at }) =>
    partOf(label, null, old && text, now && text, linesOf(old && { at }, now && { at })),
  );
  return { ...changeOf(kind, now ? "added" : "removed", fact.name, old, now), parts };
}

function saidOf({ name, at }: Fact, { member }: Kind): Said {
  return { label: member?.noun ?? "", text: name, at };
}

export function changeOf(
  { section, noun }: Pick<Kind, "section" | "noun">,
  kind: Change["kind"],
  name: string,
  old: Pick<Fact, "at"> | undefined,
  now: Pick<Fact, "at"> | undefined,
): Change {
  return {
    section,
    kind,
    noun,
    name,
    was: null,
    also: [],
    because: [],
    parts: [],
    moves: [],
    lines: linesOf(old, now),
  };
}
