import type { Optional } from "./blueprint.ts";
import { formulaOf, linesIn } from "./ledger-lines.ts";
import { sums } from "./pattern.ts";
import { isPartOf, termsOf } from "./terms.ts";

/**
 * The optional parts of a joined design: one that the pattern (`own`) uses is not dropped. The feature that it was drawn for
 * may go, with the terms that it brought to sums; not so what the part itself brings, which grows with the sums.
 */
export function usedOptional(
  optional: Optional[],
  own: string,
  text: string,
  names: Record<string, string>,
): Optional[] {
  const formulas = new Map(linesIn(text).map(({ name, basis }) => [name, formulaOf(basis) ?? ""]));
  const totals = new Set(sums.flatMap((sum) => names[sum] ?? []));
  return optional.flatMap((one) => {
    const { component, serves, requirements, basis } = one;
    if (!component || !own.includes(component)) return [one];
    if (serves.length === 0) return [];
    const kept = Object.entries(basis).filter(([row, formula]) => {
      const whole = formulas.get(row) ?? "";
      const lost = isPartOf(formula, whole) ? termsOf(whole)!.filter((term) => !termsOf(formula)!.includes(term)) : [];
      return lost.length > 0 && !lost.some((term) => reaches(term, totals, formulas));
    });
    return [{ serves, requirements, basis: Object.fromEntries(kept) }];
  });
}

/** Whether a formula is computed from one of the rows. */
function reaches(
  formula: string,
  rows: ReadonlySet<string>,
  formulas: ReadonlyMap<string, string>,
  seen = new Set<string>(),
): boolean {
  return (formula.match(/[a-z]\w*/gu) ?? []).some((name) => {
    if (rows.has(name)) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return reaches(formulas.get(name) ?? "", rows, formulas, seen);
  });
}
