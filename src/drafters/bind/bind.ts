import type { Brief } from "../../brief/index.ts";
import { everySection } from "../../document/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { label } from "./escape.ts";
import { bindClauses } from "./functional.ts";
import { bindLedger } from "./ledger.ts";
import { matchFacts } from "./match.ts";
import { questionEdits } from "./questions.ts";
import { relaxUnsaid } from "./relax.ts";
import { valueIn } from "./rows.ts";
import { constraintEdits } from "./scope.ts";
import { bindTargets, measureIn, requirementsIn } from "./targets.ts";

/** The name of the document for a brief: what the brief names, else what the blueprint is usually called. */
export function titleFor(blueprint: Blueprint, { subject }: Brief): string {
  return subject.given ? subject.name : blueprint.title;
}

/**
 * Binds a brief to a blueprint: title, clauses and numbers. Inputs are written, results are left to `fix`.
 * Answers the blueprint's text with every byte that nothing was bound to. One that does not fit says so in a question.
 */
export function bindBrief(blueprint: Blueprint, brief: Brief, fits = true): string {
  const value = valueIn(blueprint);
  const requirements = requirementsIn(blueprint);
  const standing = ({ quantity, requirement }: { quantity?: string; requirement?: string }) =>
    quantity ? value(quantity) : measureIn(requirements.get(requirement ?? "")?.target.text ?? "")?.text;
  const matches = matchFacts(brief, blueprint, standing);
  const ledger = bindLedger(blueprint, matches);
  const targets = bindTargets(blueprint, matches);
  const clauses = bindClauses(blueprint, brief);
  const placed = new Set(matches.map(({ fact }) => fact).filter((fact) => !ledger.unplaced.includes(fact)));
  const unplaced = brief.facts.filter((fact) => !placed.has(fact));
  const edits = [
    ...ledger.edits,
    ...targets.edits,
    ...clauses.edits,
    ...constraintEdits(blueprint, brief, unplaced),
    ...questionEdits(blueprint, brief, { matches, ledger, targets, clauses, unplaced, fits }),
  ];
  const text = applyEdits(blueprint.document.source, [...edits, ...titleEdits(blueprint, titleFor(blueprint, brief))]);
  return relaxUnsaid(text, blueprint, new Set(matches.map(({ bind }) => bind.requirement)), ledger.assumed);
}

/** The blueprint's own name gives way wherever it stands. */
function titleEdits({ document, title }: Blueprint, name: string): Edit[] {
  const { source, frontMatter } = document;
  const first = [...everySection(document)].find(({ depth }) => depth === 2)?.at.start.offset ?? source.length;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${title.replace(/[^\p{L}\p{N} ]/gu, "\\$&")}(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return Array.from(source.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: isLabel(source, index) ? label(name) : name,
  })).filter(({ start }) => start >= Math.max(first, frontMatter.end));
}

/** Whether the name stands as the label of a group in a diagram. */
function isLabel(source: string, index: number): boolean {
  return /subgraph[^\n]*$/u.test(source.slice(Math.max(0, index - 80), index));
}
