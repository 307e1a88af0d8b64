import type { Clause } from "../../brief/index.ts";
import { sectionTitles } from "../../design/topics.ts";
import type { Optional } from "./blueprint.ts";
import { literal } from "./escape.ts";
import { formulaOf, type Line, linesIn } from "./ledger-lines.ts";
import { withSection } from "./page-lines.ts";
import type { Pattern } from "./pattern.ts";
import { headOf, sectionsOf } from "./pieces.ts";
import { stemsOf } from "./spoken.ts";

/** The design with the load that a pattern brings added to the sums that its rows stand for; `used` are the terms that found one. */
export function withSums(
  text: string,
  adds: Pattern["adds"],
  names: Record<string, string>,
): { text: string; used: string[] } {
  let joined = text;
  const used: string[] = [];
  for (const [sum, term] of Object.entries(adds)) {
    const row = linesIn(joined).find(({ name }) => name === names[sum]);
    const formula = row && formulaOf(row.basis);
    if (!row || !formula || formula.includes(term)) continue;
    used.push(term);
    joined = joined.replace(row.text, () => row.text.replace(`\`${formula}\``, () => `\`${formula} + ${term}\``));
  }
  return { text: joined, used };
}

/** The text of a pattern with the rows that words of its clauses fix; a question that assumed nothing else goes. */
export function withSets(text: string, { sets }: Pattern, clauses: Clause[]): string {
  const said = clauses.map((clause) => stemsOf(clause.text)).join("");
  let joined = text;
  const fixed = new Set<string>();
  for (const { words, quantity, value } of sets) {
    const word = words.find((one) => said.includes(stemsOf(one)));
    const row = linesIn(joined).find(({ name }) => name === quantity);
    if (word === undefined || !row || fixed.has(quantity)) continue;
    fixed.add(quantity);
    const asked = new RegExp(`^\\| [^|]+ \\| \`${literal(quantity)}\` = [^|,;]* \\|.*\\n`, "gmu");
    joined = joined
      .replace(row.text, () => `| \`${quantity}\` | ${value} | assumption: the brief says “${word}” |`)
      .replace(asked, "");
  }
  return joined;
}

/** The optional parts with the same load in the formulas that stand in where one of them is dropped. */
export function withTerms(optional: Optional[], adds: Pattern["adds"], names: Record<string, string>): Optional[] {
  const terms = new Map(Object.entries(adds).map(([sum, term]) => [names[sum], term]));
  return optional.map((one) => ({
    ...one,
    basis: Object.fromEntries(
      Object.entries(one.basis).map(([row, formula]) => [
        row,
        terms.has(row) ? `${formula} + ${terms.get(row)}` : formula,
      ]),
    ),
  }));
}

/**
 * A pattern with one table of quantities under its own heading: rows that the design has are left out, and those that
 * nothing speaks of.
 */
export function withQuantities(text: string, title: string, standing: ReadonlySet<string>, used: string[]): string {
  const rows = linesIn(text).filter(
    ({ name }, index, all) => !standing.has(name) && all.findIndex((one) => one.name === name) === index,
  );
  const kept = usedRows(rows, text, used);
  const table = ["| Quantity | Value | Basis |", "| --- | --- | --- |", ...kept.map((row) => row.text)].join("\n");
  return withSection(text, sectionTitles.quantities, () =>
    kept.length === 0
      ? `## ${sectionTitles.quantities}\n\n`
      : `## ${sectionTitles.quantities}\n\n### ${title}\n\n${table}\n\n`,
  );
}

function usedRows(rows: Line[], text: string, used: string[]): Line[] {
  const rest = sectionsOf(text, "## ").filter((section) => headOf(section) !== sectionTitles.quantities);
  const said = [...rest.join("").matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code!);
  let kept = rows;
  for (;;) {
    const codes = [...said, ...used, ...kept.flatMap(({ basis }) => formulaOf(basis) ?? [])].join(" ; ");
    const next = kept.filter(({ name }) => new RegExp(`(?<![\\w])${literal(name)}(?![\\w])`, "u").test(codes));
    if (next.length === kept.length) return kept;
    kept = next;
  }
}
