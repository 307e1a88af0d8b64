import type { Design } from "../../design/design.ts";
import { read } from "../../design/read.ts";
import { type Document, parse } from "../../document/index.ts";
import { type Blueprint, type Optional, withText } from "./blueprint.ts";
import { applyEdits } from "./edits.ts";
import { formulaOf, linesIn } from "./ledger-lines.ts";
import { createGone, isNaming } from "./prune-names.ts";
import { pruneSections } from "./prune-sections.ts";
import { withoutUnused } from "./prune-unused.ts";
import { isPartOf, termsOf } from "./terms.ts";

/** What goes: parties by name, requirements by id. */
type Dropped = { parties: Set<string>; ids: Set<string> };

/** Fewer components are no design any more. */
const fewest = 3;

/**
 * The blueprint without optional components, as long as three are left: what names them or the requirements that go with
 * them is deleted, from whole sections down to the entry of a list; then ledger rows, events and types that nothing uses
 * any more, but for rows that are `given` by the brief.
 */
export function pruneBlueprint(blueprint: Blueprint, optional: Optional[], given: ReadonlySet<string>): Blueprint {
  const { document, ...head } = blueprint;
  const design = read(document);
  const dropped = affordable(design, optional);
  if (dropped.length === 0) return blueprint;
  const text = textWithout(document, design, dropped);
  return withText(head, withoutUnused(blueprint, { document: parse(text) }, given), document.path);
}

/** In their order, those that leave enough components. */
function affordable(design: Design, optional: Optional[]): Optional[] {
  const chosen: Optional[] = [];
  for (const one of optional) {
    const { parties } = allOf(design, [...chosen, one]);
    if (design.components.filter(({ name }) => !parties.has(name)).length >= fewest) chosen.push(one);
  }
  return chosen;
}

/** The components with their requirements, and components that serve nothing else. */
function allOf({ components }: Design, dropped: Optional[]): Dropped {
  const ids = new Set(dropped.flatMap(({ serves, requirements }) => [...serves, ...requirements]));
  const idle = components.filter(({ serves }) => serves.length > 0 && serves.every((id) => ids.has(id)));
  const named = dropped.flatMap(({ component }) => component ?? []);
  return { ids, parties: new Set([...named, ...idle.map(({ name }) => name)]) };
}

function textWithout(document: Document, design: Design, dropped: Optional[]): string {
  const formulas = formulasOf(dropped);
  const { parties, ids } = allOf(design, dropped);
  for (;;) {
    const { edits, cut } = pruneSections(document, createGone(design, parties, ids), formulas);
    const body = edits.filter(({ start }) => start >= document.frontMatter.end);
    const text = applyEdits(document.source, body);
    const lone = loneOf(cut, design, text).filter((name) => !parties.has(name));
    if (lone.length === 0) return withoutCosts(text, lostTerms(document.source, dropped));
    for (const name of lone) parties.add(name);
  }
}

/** One formula for each row: where several parts that are dropped have one, the terms that all of them leave. */
function formulasOf(dropped: Optional[]): Record<string, string> {
  const formulas: Record<string, string> = {};
  for (const [row, formula] of dropped.flatMap(({ basis }) => Object.entries(basis)))
    formulas[row] = formulas[row] === undefined ? formula : commonTerms(formulas[row], formula);
  return formulas;
}

/** Rows that features without a part of their own brought to sums, which lose them now. */
function lostTerms(source: string, dropped: Optional[]): string[] {
  const standing = new Map(linesIn(source).map(({ name, basis }) => [name, formulaOf(basis) ?? ""]));
  const sums = dropped.flatMap(({ component, basis }) => (component === undefined ? Object.entries(basis) : []));
  return sums.flatMap(([row, formula]) => {
    const whole = standing.get(row) ?? "";
    const left = isPartOf(formula, whole) ? termsOf(formula) : undefined;
    return left ? termsOf(whole)!.filter((term) => /^[a-z]\w*$/u.test(term) && !left.includes(term)) : [];
  });
}

/** What is paid for each of what is no longer done costs nothing. */
function withoutCosts(text: string, terms: string[]): string {
  if (terms.length === 0) return text;
  const counted = new RegExp(`^\\|[^|\\n]*\\|[^|\\n]*\`[^\`\\n]*\\b(?:${terms.join("|")})\\b`, "u");
  return text
    .split(/(?=^## )/mu)
    .map((section) =>
      section.startsWith("## Cost Estimate")
        ? section
            .split("\n")
            .filter((line) => !counted.test(line))
            .join("\n")
        : section,
    )
    .join("");
}

function commonTerms(one: string, other: string): string {
  const [own, others] = [termsOf(one), termsOf(other)];
  const common = own?.filter((term) => others?.includes(term)) ?? [];
  return common.length > 0 ? common.join(" + ") : other;
}

/** Actors and external systems without an edge that no step and no other part speaks of. */
function loneOf(cut: string[], design: Design, text: string): string[] {
  const outer = [...design.externals, ...design.actors].filter(({ name }) => cut.includes(name));
  return outer
    .filter(({ name }) => {
      const own = createGone(design, [name], new Set());
      return !text.split("\n").some((line) => isTelling(line) && isNaming(line, own));
    })
    .map(({ name }) => name);
}

/** A line that tells of something else: no entry of a list of parties, no row on the party itself, no line of a diagram. */
function isTelling(line: string): boolean {
  return /^(?:\d+\. |- \*\*|\| N?FR-)/u.test(line);
}
