import type { Design } from "../../design/design.ts";
import { read } from "../../design/read.ts";
import { type Document, parse } from "../../document/index.ts";
import { type Blueprint, type Optional, withText } from "./blueprint.ts";
import { applyEdits } from "./edits.ts";
import { createGone, isNaming } from "./prune-names.ts";
import { pruneSections } from "./prune-sections.ts";
import { withoutUnused } from "./prune-unused.ts";

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
  return { ids, parties: new Set([...dropped.map(({ component }) => component), ...idle.map(({ name }) => name)]) };
}

function textWithout(document: Document, design: Design, dropped: Optional[]): string {
  const formulas = Object.assign({}, ...dropped.map(({ basis }) => basis));
  const { parties, ids } = allOf(design, dropped);
  for (;;) {
    const { edits, cut } = pruneSections(document, createGone(design, parties, ids), formulas);
    const body = edits.filter(({ start }) => start >= document.frontMatter.end);
    const text = applyEdits(document.source, body);
    const lone = loneOf(cut, design, text).filter((name) => !parties.has(name));
    if (lone.length === 0) return text;
    for (const name of lone) parties.add(name);
  }
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
