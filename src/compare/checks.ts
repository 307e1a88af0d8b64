import type { Check as Evaluated } from "../quantities/index.ts";
import type { Facts } from "../rules/rule.ts";
import type { CheckChange, Verdict } from "./changes.ts";
import type { Fact } from "./fact.ts";
import { pairFacts } from "./pair.ts";
import { linesOf } from "./parts.ts";
import type { Words } from "./words.ts";

/** A check with its name for pairing: the requirement in whose row it stands, and its text. */
type Known = { fact: Fact; check: Evaluated; requirement: string | null; section: string };

/** Checks that came, went or say something else, that flipped at some load, or that hold as sized up to another load. */
export function compareChecks(old: Facts, now: Facts, words: Words): CheckChange[] {
  const [olds, nows] = [knownOf(old), knownOf(now)];
  const pairs = pairFacts([...olds.keys()], [...nows.keys()], "text", words);
  return pairs.flatMap(({ old: before, now: after }) => {
    const change = changeOf(before && olds.get(before), after && nows.get(after), now.ledger.levels, words);
    return change ? [change] : [];
  });
}

function knownOf({ design, ledger }: Facts): Map<Fact, Known> {
  const rows = placesOf(design.requirements.filter(({ id }) => id !== undefined));
  const sections = placesOf(design.headings);
  return new Map(
    design.checks.map(({ expression, at }, index) => {
      const row = lastBefore(rows, at.start.offset ?? 0);
      const requirement = row && (at.start.offset ?? 0) < (row.at.end.offset ?? 0) ? row.id! : null;
      const section = lastBefore(sections, at.start.offset ?? 0)?.title ?? "";
      const parts = requirement ? [{ label: "requirement", text: `of ${requirement}`, at }] : [];
      const fact = { name: expression.text, at, parts, members: [] };
      return [fact, { fact, check: ledger.checks[index]!, requirement, section }];
    }),
  );
}

function changeOf(
  old: Known | undefined,
  now: Known | undefined,
  levels: readonly number[],
  words: Words,
): CheckChange | undefined {
  const { requirement, section, fact } = (now ?? old)!;
  const flips = levels.flatMap((load, level) => {
    const [before, after] = [old && verdictAt(old.check, level), now && verdictAt(now.check, level)];
    return before === after ? [] : [{ load, before: before ?? null, after: after ?? null }];
  });
  const was = old && now && !words.same(old.fact.name, now.fact.name) ? old.fact.name : null;
  const reach = old && now ? { before: old.check.headroom, after: now.check.headroom } : undefined;
  const isFlipped = reach !== undefined && (reach.before === 0) !== (reach.after === 0);
  const headroom = reach && !isFlipped && !isSameReach(reach.before, reach.after) ? reach : null;
  if (old && now && flips.length === 0 && was === null && !headroom) return undefined;
  const kind = old && now ? "changed" : now ? "added" : "removed";
  return {
    kind,
    requirement,
    section,
    expression: fact.name,
    was,
    flips,
    headroom,
    lines: linesOf(old?.fact, now?.fact),
  };
}

function verdictAt({ verdicts }: Evaluated, level: number): Verdict {
  const verdict = verdicts[level];
  if (verdict?.left === undefined || verdict.right === undefined) return "no value";
  return verdict.holds ? "holds" : "fails";
}

/** To the digits in which it is told: one decimal under 10. */
function isSameReach(before: number, after: number): boolean {
  const told = (factor: number) => Math.floor(factor * (factor < 10 ? 10 : 1) * (1 + 1e-9));
  return Object.is(told(before), told(after)) || before === after;
}

type Placed = { at: Fact["at"] };

function placesOf<T extends Placed>(places: T[]): T[] {
  return places.toSorted((one, other) => (one.at.start.offset ?? 0) - (other.at.start.offset ?? 0));
}

function lastBefore<T extends Placed>(places: T[], offset: number): T | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]!.at.start.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
