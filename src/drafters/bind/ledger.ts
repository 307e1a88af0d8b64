import { type Fact, stem } from "../../brief/index.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Edit } from "./edits.ts";
import { quoted } from "./escape.ts";
import { factorsOf, multiply, sharesOf } from "./factors.ts";
import { invert, restsOn, unitOf } from "./invert.ts";
import { loadEdits } from "./load.ts";
import type { Match } from "./match.ts";
import { mentionEdits } from "./mentions.ts";
import { headroomOn, multipliedPeak, peakOf, peaksIn } from "./peaks.ts";
import { type Ledger, loadOf, readRows } from "./rows.ts";

export type BoundLedger = {
  edits: Edit[];
  /** Rows whose number the brief was to give and did not, with the value assumed. */
  assumed: { name: string; value: string }[];
  /** Numbers that found a row but cannot be written into it, and those that stand in the formula of another. */
  unplaced: Fact[];
  multiplied: Fact[];
};

/** What a product may be read backwards from, and what grows with the load; a budget says nothing of either. */
const growing = new Set<Fact["role"]>(["rate", "count", "ratio"]);

/** Writes the brief's numbers into the ledger: inputs and the formulas that follow from them, never results. */
export function bindLedger(blueprint: Blueprint, matches: Match[], facts: Fact[] = []): BoundLedger {
  const ledger: Ledger = {
    rows: readRows(blueprint),
    written: new Map(),
    load: loadOf(blueprint)?.names ?? [],
    blueprint,
  };
  const unplaced: Fact[] = [];
  const bound: string[] = [];
  for (const match of matches) {
    const name = match.bind.quantity && write(ledger, match, matches, facts);
    if (name && growing.has(match.fact.role)) bound.push(name);
    else if (!name && match.bind.quantity) unplaced.push(match.fact);
  }
  for (const name of bound) invert(ledger, name);
  const assumed = [...ledger.rows.values()].filter(
    ({ name, basis }) => /^brief\b/u.test(basis.text) && !ledger.written.has(name),
  );
  const edits = [...ledger.written].flatMap(([name, { value, basis }]) => {
    const row = ledger.rows.get(name)!;
    if (row.added) return [{ start: row.end, end: row.end, text: `\n| \`${name}\` | ${value} | ${basis} |` }];
    return [
      { ...row.value, text: value },
      { ...row.basis, text: basis },
    ];
  });
  for (const { basis } of assumed) edits.push({ ...basis, text: "assumption: the blueprint's usual value" });
  return {
    edits: [...edits, ...loadEdits(ledger, bound), ...mentionEdits(ledger)],
    assumed: assumed.map(({ name, value }) => ({ name, value: value.text })),
    unplaced,
    multiplied: facts.filter(({ text, measure }) =>
      [...ledger.written].some(
        ([name, { value, basis }]) =>
          basis.includes(`: brief, ${quoted(text)}`) || (ledger.rows.get(name)?.added && value === measure),
      ),
    ),
  };
}

/** Writes one number; answers the row it now stands in. */
function write(ledger: Ledger, match: Match, matches: Match[], facts: Fact[]): string | undefined {
  const { fact, bind, loose } = match;
  const name = bind.quantity!;
  if (!ledger.rows.has(name)) return undefined;
  if (fact.role === "peak" && (fact.statistic === "headroom" || peaksIn(matches).some(({ mean }) => mean)))
    return fact.statistic === "headroom" ? headroomOn(ledger, matches, fact) : undefined;
  const factors = fact.role === "rate" && !ledger.written.has(name) ? factorsOf(match, facts) : undefined;
  const product = factors && multiply(ledger, name, factors);
  if (product) {
    ledger.written.set(name, { value: `? ${unitOf(fact.measure)}`, basis: product });
    return name;
  }
  const basis = loose ? `brief: ${quoted(fact.text)}` : "brief";
  if (fact.role === "rate" && fact.per) return writeShare(ledger, name, fact, matches, facts);
  const target = fact.role === "rate" && fact.statistic === "peak" ? peakOf(ledger, name) : name;
  if (!target || ledger.written.has(target)) return undefined;
  ledger.written.set(target, multipliedPeak(match, facts) ?? { value: fact.measure, basis });
  return target;
}

/** `3 uploads a day for each user`: the rate is computed from the number of users. */
function writeShare(ledger: Ledger, name: string, fact: Fact, matches: Match[], facts: Fact[]): string | undefined {
  const noun = stem(fact.per!);
  const given = matches.find(
    (match) => match.fact.role === "count" && match.fact.noun && stem(match.fact.noun) === noun,
  )?.bind.quantity;
  const count =
    given ??
    ledger.blueprint.binds.find(
      ({ role, quantity, nouns }) => role === "count" && quantity && nouns.map(stem).includes(noun),
    )?.quantity;
  if (count === name || ledger.written.has(name)) return undefined;
  const basis =
    count && ledger.rows.has(count) && (given !== undefined || !restsOn(ledger, count, name))
      ? `\`${count} * ${fact.measure}\`: brief, ${quoted(fact.text)}`
      : multiplied(ledger, name, fact, facts);
  if (!basis) return undefined;
  ledger.written.set(name, { value: `? ${unitOf(fact.measure)}`, basis });
  return name;
}

function multiplied(ledger: Ledger, name: string, fact: Fact, facts: Fact[]): string | undefined {
  const factors = sharesOf(fact, facts);
  return factors && multiply(ledger, name, factors);
}
