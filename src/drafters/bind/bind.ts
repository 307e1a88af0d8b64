import type { Brief } from "../../brief/index.ts";
import { everySection } from "../../document/index.ts";
import { placeholdersIn } from "../../rules/lookup/placeholders.ts";
import { withActor } from "./actor.ts";
import { answered } from "./answered.ts";
import type { Blueprint } from "./blueprint.ts";
import { constrained } from "./constrained.ts";
import { withDoubts } from "./doubts.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { isLabel, label, literal } from "./escape.ts";
import { extend } from "./extend.ts";
import { type BoundClauses, bindClauses } from "./functional.ts";
import { type BoundLedger, bindLedger } from "./ledger.ts";
import { type Match, matchFacts } from "./match.ts";
import { type Numbers, readNumbers } from "./numbers.ts";
import { withBaseline } from "./overview.ts";
import type { Pattern } from "./pattern.ts";
import { withPatterns } from "./patterns.ts";
import { droppedFor } from "./prune-decide.ts";
import { pruneKeeping } from "./prune-keep.ts";
import { questionEdits } from "./questions.ts";
import { relaxUnsaid } from "./relax.ts";
import { renamedFor } from "./rename.ts";
import { valueIn } from "./rows.ts";
import { constraintEdits } from "./scope.ts";
import { settled } from "./settled.ts";
import { bindTargets, measureIn, requirementsIn } from "./targets.ts";
import { foreignEdits, toldEdits } from "./told.ts";
import { unmetIn, withUnmet } from "./unmet.ts";

/** A blueprint with a brief written into it. */
type Bound = { text: string; blueprint: Blueprint; matches: Match[]; ledger: BoundLedger; clauses: BoundClauses };

/** The name of the document for a brief: what the brief names, else what the blueprint is usually called. */
export function titleFor(blueprint: Blueprint, { subject }: Brief): string {
  return subject.given && placeholdersIn(subject.name).length === 0 ? subject.name : blueprint.title;
}

/** Where each number of a brief goes. */
export function matchesOf(blueprint: Blueprint, brief: Brief): Match[] {
  const value = valueIn(blueprint);
  const requirements = requirementsIn(blueprint);
  return matchFacts(brief, blueprint, ({ quantity, requirement }) =>
    quantity ? value(quantity) : measureIn(requirements.get(requirement ?? "")?.target.text ?? "")?.text,
  );
}

/**
 * Binds a brief to a blueprint: names, title, clauses and numbers; then optional components that it does without are
 * dropped. Inputs are written, results are left to `fix`. Answers the blueprint's text with every byte that nothing was
 * bound to. One that does not fit says so in a question.
 */
export function bindBrief(blueprint: Blueprint, brief: Brief, fits = true, patterns: Pattern[] = []): string {
  return bindWhole(blueprint, brief, fits, patterns).text;
}

/** The same with the blueprint as it was bound: renamed, and without what was dropped. */
export function bindWhole(
  blueprint: Blueprint,
  brief: Brief,
  fits = true,
  patterns: Pattern[] = [],
): Pick<Bound, "text" | "blueprint" | "matches"> {
  const name = titleFor(blueprint, brief);
  const renamed = renamedFor(blueprint, matchesOf(blueprint, brief));
  const joined = withPatterns(withActor(renamed.blueprint, brief), brief, patterns);
  const placed = constrained(joined, brief);
  const matches = placed === renamed.blueprint ? renamed.matches : matchesOf(placed, brief);
  const whole = bindOnce(placed, matches, brief, { name, fits });
  const numbers = readNumbers(whole.text);
  const dropped = droppedFor(placed, brief, { ...whole, numbers: numbers.ledger });
  if (dropped.length === 0) return relaxed(whole, numbers, brief);
  const pruned = pruneKeeping(placed, dropped, matches);
  const rest = bindOnce(pruned, matchesOf(pruned, brief), brief, { name, fits, numbered: placed });
  return relaxed(rest, readNumbers(rest.text), brief);
}

function relaxed(bound: Bound, bare: Numbers, brief: Brief): Bound {
  const { blueprint, matches, ledger } = bound;
  const given = new Set(matches.map(({ bind }) => bind.requirement));
  const held = settled(bound.text, bare, brief);
  const numbers = held === bound.text ? bare : readNumbers(held);
  const text = relaxUnsaid(held, numbers, blueprint, given, ledger.assumed);
  const now = text === held ? numbers : readNumbers(text);
  const told = withBaseline(text, blueprint.baseline, now.ledger);
  return {
    ...bound,
    text: answered(withDoubts(withUnmet(told, unmetIn(now, given), now.ledger), now), now, brief, blueprint),
  };
}

function bindOnce(
  blueprint: Blueprint,
  matches: Match[],
  brief: Brief,
  { name, fits, numbered = blueprint }: { name: string; fits: boolean; numbered?: Blueprint },
): Bound {
  const ledger = bindLedger(blueprint, matches, brief.facts);
  const targets = bindTargets(blueprint, matches);
  const clauses = bindClauses(blueprint, brief, numbered);
  const { edits: extended, extensions } = extend(blueprint, clauses.added);
  const placed = new Set(matches.map(({ fact }) => fact).filter((fact) => !ledger.unplaced.includes(fact)));
  const unplaced = brief.facts.filter((fact) => !placed.has(fact) && !ledger.multiplied.includes(fact));
  const edits = [
    ...ledger.edits,
    ...targets.edits,
    ...clauses.edits,
    ...extended,
    ...constraintEdits(blueprint, brief, unplaced, clauses),
    ...questionEdits(blueprint, brief, { matches, ledger, targets, clauses, extensions, unplaced, fits }),
    ...(fits ? [] : foreignEdits(blueprint, name)),
    ...toldEdits(blueprint, brief, clauses),
    ...titleEdits(blueprint, name),
  ];
  return { text: applyEdits(blueprint.document.source, edits), blueprint, matches, ledger, clauses };
}

/** The blueprint's own name gives way wherever it stands. */
function titleEdits({ document, title }: Blueprint, name: string): Edit[] {
  const { source, frontMatter } = document;
  const first = [...everySection(document)].find(({ depth }) => depth === 2)?.at.start.offset ?? source.length;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal(title)}(?![\\p{L}\\p{N}])`, "giu");
  return Array.from(source.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: isLabel(source, index) ? label(name) : name,
  })).filter(({ start }) => start >= Math.max(first, frontMatter.end));
}
