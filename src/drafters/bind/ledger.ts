import { type Fact, stem } from "../../brief/index.ts";
import { parseMeasure } from "../../quantities/index.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Edit } from "./edits.ts";
import { quoted } from "./escape.ts";
import { factorsOf, multiply, sharesOf } from "./factors.ts";
import { loadEdits } from "./load.ts";
import type { Match } from "./match.ts";
import { mentionEdits } from "./mentions.ts";
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
  ledger.written.set(target, { value: fact.measure, basis });
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

/** Whether one row is computed from the other, which then cannot be computed from it. */
function restsOn(ledger: Ledger, name: string, other: string, seen = new Set<string>()): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  const written = ledger.written.get(name)?.basis;
  const formula = written ? /^`([^`]+)`/u.exec(written)?.[1] : ledger.rows.get(name)?.expression;
  const names = formula?.match(/[a-z]\w*/gu) ?? [];
  return names.some((one) => one === other || (ledger.rows.has(one) && restsOn(ledger, one, other, seen)));
}

function multiplied(ledger: Ledger, name: string, fact: Fact, facts: Fact[]): string | undefined {
  const factors = sharesOf(fact, facts);
  return factors && multiply(ledger, name, factors);
}

/** The row that holds the peak of a rate; where there is none it is added, so that the peak grows with the load. */
function peakOf({ rows, written, blueprint }: Ledger, name: string): string | undefined {
  if (rows.has(`${name}_peak`)) return `${name}_peak`;
  const factor = blueprint.binds.find(({ role }) => role === "peak")?.quantity;
  const product = [...rows.values()].find(
    ({ factors }) => factor && factors.length === 2 && factors.includes(name) && factors.includes(factor),
  )?.name;
  if (product || !factor || !rows.has(factor) || (written.has(name) && written.has(factor))) return product;
  const row = rows.get(name)!;
  const peak = {
    ...row,
    name: `${name}_peak`,
    expression: `${name} * ${factor}`,
    factors: [name, factor],
    added: true,
  };
  rows.set(peak.name, peak);
  return peak.name;
}

/** When a product is given, the factor that the brief left open follows from it: the load stays in proportion. */
function invert(ledger: Ledger, name: string): void {
  const { rows, written, load } = ledger;
  const { factors } = rows.get(name)!;
  const open = factors.filter((factor) => !written.has(factor) && rows.has(factor) && !restsOn(ledger, name, factor));
  const peak = ledger.blueprint.binds.find(({ role }) => role === "peak")?.quantity;
  const chosen =
    open.find((factor) => load.includes(factor)) ??
    open.find((factor) => dependsOnOpenLoad(ledger, factor)) ??
    open.find((factor) => /^brief\b/u.test(rows.get(factor)!.basis.text)) ??
    open.find((factor) => factor === peak);
  if (!chosen) return;
  const others = [...factors];
  others.splice(others.indexOf(chosen), 1);
  written.set(chosen, {
    value: `? ${unitOf(rows.get(chosen)!.value.text)}`.trim(),
    basis: `\`${[name, ...others].join(" / ")}\`: from the brief's ${name.replaceAll("_", " ")}`,
  });
  invert(ledger, chosen);
}

function dependsOnOpenLoad({ rows, written, load }: Ledger, name: string, depth = 0): boolean {
  const factors = rows.get(name)?.factors ?? [];
  return (
    depth < 8 &&
    factors.some(
      (factor) =>
        !written.has(factor) &&
        (load.includes(factor) || dependsOnOpenLoad({ rows, written, load } as Ledger, factor, depth + 1)),
    )
  );
}

/** The unit of a measure without `k` or `million`. */
export function unitOf(measure: string): string {
  const suffix = parseMeasure(measure)?.suffix.trim() ?? "";
  return suffix.replace(/^(?:k|K|M|m|mn|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}/])\s*/u, "");
}
