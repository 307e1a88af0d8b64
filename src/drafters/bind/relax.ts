import { isProblem, parseMeasure } from "../../quantities/index.ts";
import { strictly } from "./alerts.ts";
import type { Blueprint } from "./blueprint.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { type Numbers, readNumbers } from "./numbers.ts";
import { tablesWith } from "./places.ts";
import { measuredSide, measureIn, type Requirement, requirementsIn, targetTo } from "./targets.ts";

const margin = 1.2;
const rounds = 2;

/**
 * A target that the brief does not give is an assumption, so it is one that the brief's load can meet: where it cannot,
 * it is set a fifth beyond what is computed. `numbers` are those of the text; `given` are the requirements that the brief sets:
 * these stay, whatever comes out.
 */
export function relaxUnsaid(
  text: string,
  numbers: Numbers,
  blueprint: Blueprint,
  given: ReadonlySet<string | undefined>,
  assumed: { name: string }[],
): string {
  const open = blueprint.binds.filter(({ requirement }) => requirement && !given.has(requirement));
  const names = new Set(assumed.map(({ name }) => name));
  let relaxed = text;
  for (let round = 0; round < rounds; round += 1) {
    const edits = relaxOnce(
      round === 0 ? numbers : readNumbers(relaxed),
      blueprint,
      new Set(open.map(({ requirement }) => requirement!)),
      names,
    );
    if (edits.length === 0) break;
    relaxed = applyEdits(relaxed, edits);
  }
  return relaxed;
}

function relaxOnce(
  { document, ledger }: Numbers,
  blueprint: Blueprint,
  open: ReadonlySet<string>,
  assumed: ReadonlySet<string>,
): Edit[] {
  return [...requirementsIn({ document }).values()].flatMap((requirement) => {
    const side = open.has(requirement.id) ? measuredSide(requirement) : undefined;
    const old = measureIn(requirement.target.text)?.text;
    const target = old ? parseMeasure(old) : undefined;
    const reached = side && ledger.evaluate(side.expression);
    if (!side || !old || !target || !reached || isProblem(reached)) return [];
    if (side.upper ? reached.value <= target.value : reached.value >= target.value) return [];
    const next = strictly(beyond(reached.value, side.upper, old), reached.dimension, old, !side.upper);
    return [
      ...targetTo({ document }, requirement, next),
      ...rowEdits({ document }, blueprint, requirement, { old, next, assumed }),
    ];
  });
}

/** What is missing to a whole share is what an availability leaves room in. */
function beyond(value: number, upper: boolean, target: string): number {
  if (upper) return value * margin;
  return target.includes("%") && value > 0.5 && value < 1 ? 1 - (1 - value) * margin : value / margin;
}

/** A ledger row that repeats an assumed target moves with it. */
function rowEdits(
  { document }: Pick<Blueprint, "document">,
  { binds }: Blueprint,
  { id }: Requirement,
  { old, next, assumed }: { old: string; next: string; assumed: ReadonlySet<string> },
): Edit[] {
  const roles = new Set(binds.filter(({ requirement }) => requirement === id).map(({ role }) => role));
  const names = new Set(
    binds
      .filter(({ quantity, role }) => quantity && assumed.has(quantity) && roles.has(role))
      .map(({ quantity }) => `\`${quantity}\``),
  );
  const rows = tablesWith(document, ["Quantity", "Value", "Basis"]).flatMap((table) => table.rows);
  return rows.flatMap(({ cells: [name, value] }) => {
    const same = name && value && names.has(name.text) && parseMeasure(value.text)?.value === parseMeasure(old)?.value;
    return same ? [{ start: value.start, end: value.end, text: next.replace(/ per .*$/u, "") }] : [];
  });
}
