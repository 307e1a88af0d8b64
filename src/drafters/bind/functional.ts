import { type Brief, type Clause, capital, stem, wordsIn } from "../../brief/index.ts";
import { withoutAsides } from "../../brief/statements.ts";
import { isHollow } from "../../design/substance.ts";
import type { Blueprint } from "./blueprint.ts";
import { deedOf } from "./deeds.ts";
import type { Edit } from "./edits.ts";
import { words } from "./escape.ts";
import { nearestOf, requirementOf } from "./meaning.ts";
import { isRefused } from "./patterns-refused.ts";
import { type Cell, type Table, tablesWith } from "./places.ts";
import { isPlainDeed } from "./plain-deeds.ts";
import { sayingOf } from "./sayings.ts";

/** Capabilities beyond this number are asked about, not listed. */
const most = 30;

export type BoundClauses = {
  edits: Edit[];
  /** The requirements of the blueprint that the brief speaks of, with its words. */
  meant: Map<string, Clause[]>;
  /** Requirements added for what no requirement of the blueprint says, each with the words of the brief. */
  added: { id: string; clause: Clause }[];
  /** Capabilities that no part was made for, each beside the requirement that is next to it by its words. */
  near: { id: string; clause: Clause }[];
  /** Capabilities that were too many to list. */
  beyond: Clause[];
};

/**
 * Brings the brief's clauses into the functional requirements: into the one that means them, or as a new one. New ids
 * follow those of `numbered`, the blueprint before anything was dropped from it.
 */
export function bindClauses(blueprint: Blueprint, brief: Brief, numbered = blueprint): BoundClauses {
  const table = functionalTable(blueprint);
  if (!table) return { edits: [], meant: new Map(), added: [], near: [], beyond: [] };
  const answers = new Map((blueprint.answered ?? []).map(({ clause, requirement }) => [clause, requirement]));
  const capabilities = unique(brief.clauses.filter(({ kind, text }) => kind === "capability" || answers.has(text)));
  const meant = new Map<string, Clause[]>();
  const near: BoundClauses["near"] = [];
  const fresh: Clause[] = [];
  for (const clause of capabilities) {
    const id =
      answers.get(clause.text) ?? (isRefused(clause.text) ? undefined : requirementOf(clause, blueprint, table));
    if (id) meant.set(id, [...(meant.get(id) ?? []), clause]);
    else if (!isStatement(clause, brief) && !isEmpty(clause)) {
      const next = isRefused(clause.text) || isPlainDeed(clause, blueprint) ? undefined : nearestOf(clause, table);
      if (next) near.push({ id: next, clause });
      else fresh.push(clause);
    }
  }
  const ids = (functionalTable(numbered) ?? table).rows.map(({ cells }) =>
    Number(/\d+/.exec(cells[0]?.text ?? "")?.[0] ?? 0),
  );
  const added = fresh.slice(0, most).map((clause, index) => ({ id: `FR-${Math.max(0, ...ids) + 1 + index}`, clause }));
  return {
    edits: [...refined(table, besides(meant, near), brief.clauses), ...rowsFor(table, added, brief.clauses)],
    meant,
    added,
    near,
    beyond: fresh.slice(most),
  };
}

function besides(meant: Map<string, Clause[]>, near: BoundClauses["near"]): Map<string, Clause[]> {
  const all = new Map(meant);
  for (const { id, clause } of near) all.set(id, [...(all.get(id) ?? []), clause]);
  return all;
}

/** A number without a deed, such as `24 h before the start`, and what is not wanted are no capability; they stand under Constraints in their own words. */
export function isStatement(clause: Clause, { clauses, facts }: Brief): boolean {
  if (clause.kind === "capability" && isRefused(clause.text)) return true;
  return (
    clause.kind === "capability" &&
    facts.some(({ clause: index, text }) => clauses[index] === clause && withoutAsides(clause.text).includes(text)) &&
    deedOf(clause) === undefined
  );
}

/** Nothing but brackets, such as `[to be defined]`, or words that say nothing of a system, such as `do this`, ask for nothing. */
function isEmpty({ text, sentence }: Clause): boolean {
  return /^\s*[[({<][^\])}>]*[\])}>]+\s*$/u.test(text) || isHollow(`${sentence}.`, { words: 1, headings: [] });
}

function functionalTable({ document }: Blueprint): Table | undefined {
  return tablesWith(document, ["ID", "Requirement"])[0];
}

function refined(table: Table, meant: Map<string, Clause[]>, all: Clause[]): Edit[] {
  return table.rows.flatMap(({ cells: [id, requirement] }) => {
    const clauses = id && meant.get(id.text);
    return clauses && requirement ? [insertion(requirement, clauses, all)] : [];
  });
}

/** The brief's words lead, what the blueprint makes of them follows, unless it says nothing more: `Users upload videos up to 1 GB. An uploader …`. */
function insertion(cell: Cell, clauses: Clause[], all: Clause[]): Edit {
  const said = clauses.map((clause) => `${capital(words(sayingOf(clause, all)))}.`).join(" ");
  const isRepeated = isSaid(cell.text, clauses);
  return { start: cell.start, end: isRepeated ? cell.end : cell.start, text: isRepeated ? said : `${said} ` };
}

const small = new Set(
  "a an the of to for by in on at and or their his her its is are be can may as with one each".split(" "),
);

/** Whether every word of a requirement stands in the clauses. */
function isSaid(requirement: string, clauses: Clause[]): boolean {
  const stemsIn = (text: string) =>
    wordsIn(text)
      .filter(({ lower }) => !small.has(lower))
      .flatMap(({ lower }) => lower.split("-"))
      .map(stem);
  const said = new Set(clauses.flatMap(({ sentence }) => stemsIn(sentence)));
  return stemsIn(requirement).every((word) => said.has(word));
}

function rowsFor(table: Table, added: BoundClauses["added"], all: Clause[]): Edit[] {
  if (added.length === 0) return [];
  const blanks = " |".repeat(Math.max(0, table.header.length - 2));
  const text = added.map(({ id, clause }) => `\n| ${id} | ${words(standing(clause, all))}. |${blanks}`).join("");
  return [{ start: table.end, end: table.end, text }];
}

/** A thing of one or two words, or of everyday ones, alone in its row is a sentence: `The service offers manual override`. */
function standing(clause: Clause, all: Clause[]): string {
  const said = sayingOf(clause, all);
  const isBare = wordsIn(said).length < 3 || isHollow(`${said}.`, { words: 1, headings: [] });
  return isBare && /^The service offers\b/u.test(clause.sentence) ? clause.sentence : said;
}

function unique(clauses: Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}
