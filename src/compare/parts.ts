import type { Lines, Part } from "./changes.ts";
import type { Fact, Kind, Pair, Said } from "./fact.ts";
import { pairFacts } from "./pair.ts";
import type { Words } from "./words.ts";

/** Where both stand. */
export function linesOf(old: Pick<Fact, "at"> | undefined, now: Pick<Fact, "at"> | undefined): Lines {
  return { old: old?.at.start.line ?? null, new: now?.at.start.line ?? null };
}

/** What one fact says otherwise than the other: its parts by label, then its members. */
export function comparePair(old: Fact, now: Fact, { noun, naming, member }: Kind, words: Words): Part[] {
  const isReworded = naming === "text" && !words.same(old.name, now.name);
  return [
    ...(isReworded ? [partOf(noun, null, old.name, now.name, linesOf(old, now))] : []),
    ...compareParts(old, now, null, words),
    ...(member ? compareMembers(old, now, member, words) : []),
  ];
}

function compareParts(old: Fact, now: Fact, of: string | null, words: Words): Part[] {
  const labels = new Set([...old.parts, ...now.parts].map(({ label }) => label));
  return [...labels].flatMap((label) => {
    const [before, after] = [find(old.parts, label), find(now.parts, label)];
    if (words.same(before?.text ?? "", after?.text ?? "")) return [];
    return [partOf(label, of, before?.text, after?.text, linesOf(before ?? old, after ?? now))];
  });
}

function compareMembers(old: Fact, now: Fact, member: NonNullable<Kind["member"]>, words: Words): Part[] {
  const pairs = pairFacts(old.members, now.members, member.naming, words);
  const parts = pairs.flatMap((pair) => compareMember(pair, member.noun, words));
  return parts.length === 0 && member.naming === "text" && isReordered(pairs, old)
    ? [partOf("order", null, `${member.noun}s`, `the same ${member.noun}s in another order`, linesOf(old, now))]
    : parts;
}

function compareMember({ old, now }: Pair, noun: string, words: Words): Part[] {
  const isSame = old && now && words.same(old.name, now.name);
  const named = isSame ? [] : [partOf(noun, null, told(old), told(now), linesOf(old, now))];
  return [...named, ...(isSame ? compareParts(old, now, now.name, words) : [])];
}

/** A member in one line, with what it says first. */
function told(member: Fact | undefined): string | undefined {
  return member && [member.name, ...member.parts.slice(0, 1).map(({ text }) => text)].join(": ");
}

function isReordered(pairs: Pair[], { members }: Fact): boolean {
  const index = new Map(members.map((member, position) => [member, position]));
  const order = pairs.map(({ old }) => (old ? index.get(old)! : -1));
  return order.some((position, at) => at > 0 && position < order[at - 1]!);
}

export function partOf(
  part: string,
  of: string | null,
  before: string | undefined,
  after: string | undefined,
  lines: Lines,
  factor: number | null = null,
): Part {
  return { part, of, before: before || null, after: after || null, factor, lines };
}

function find(parts: Said[], label: string): Said | undefined {
  return parts.find((one) => one.label === label);
}
