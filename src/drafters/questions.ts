import { type Brief, type Role, readBrief } from "../brief/index.ts";
import { read } from "../design/read.ts";
import { parse } from "../document/index.ts";
import { ledgerOf } from "../ledger.ts";
import { bindWhole } from "./bind/bind.ts";
import type { Ask, Bind, Blueprint } from "./bind/blueprint.ts";
import { blueprintFor } from "./bind/combine.ts";
import type { Match } from "./bind/match.ts";
import type { Pattern } from "./bind/pattern.ts";
import { stemsOf } from "./bind/spoken.ts";
import { measureIn } from "./bind/targets.ts";
import { loadBlueprints } from "./blueprints.ts";
import { loadPatterns } from "./patterns.ts";
import { moved, topics } from "./questions/catalogue.ts";
import { type Bound, type Effect, effectOfQuantity, effectOfTarget } from "./questions/effect.ts";

/** A question with the answer that is assumed until it is given, and what another answer changes. */
export type Question = {
  question: string;
  default: string;
  /** The ledger row or the requirement that the answer goes to; absent where it is no number. */
  place?: string;
  /** The plausible range of the answer. */
  range?: [low: string, high: string];
  /** Requirements and components that another answer redraws. */
  changes: string[];
} & Effect;

export type Questions = { subject: string; blueprint: string; fits: boolean; questions: Question[] };

const most = 5;

/**
 * What a brief leaves open that moves the design most, at most five questions: ranked by the checks that flip and the
 * orders of magnitude of cost over the plausible range, computed with the ledger that the brief is bound to.
 */
export function questionsFor(
  text: string,
  blueprints: Blueprint[] = loadBlueprints(),
  patterns: Pattern[] = loadPatterns(),
): Questions {
  const brief = readBrief(text);
  const { blueprint: chosen, fits } = blueprintFor(brief, blueprints);
  const { text: written, blueprint, matches } = bindWhole(chosen, brief, fits, patterns);
  const design = read(parse(written));
  const bound = { design, ledger: ledgerOf(design, [1]) };
  const asked = (fits ? blueprint.asks : []).filter((ask) => !isAnswered(ask, brief, matches));
  const questions = [
    ...asked.map((ask) => fromAsk(ask, blueprint, bound)),
    ...fromCatalogue(blueprint, matches, bound, fits),
  ].sort((one, other) => weightOf(other) - weightOf(one));
  return { subject: brief.subject.name, blueprint: blueprint.id, fits, questions: questions.slice(0, most) };
}

/** A number answers when it is bound to the row; words answer what has no number. */
function isAnswered({ quantity, words }: Ask, brief: Brief, matches: Match[]): boolean {
  if (quantity) return matches.some(({ bind }) => bind.quantity === quantity);
  const said = stemsOf(brief.text);
  return words.some((word) => said.includes(stemsOf(word)));
}

function fromAsk(ask: Ask, { document }: Blueprint, bound: Bound): Question {
  const { question, quantity, range, changes = [] } = ask;
  if (!quantity || !range) return { question, default: ask.default, changes, flips: [] };
  const now = printedOf(bound, quantity);
  const usual = now === undefined || document.source.includes(`| \`${quantity}\` | ${now} |`);
  return {
    question,
    default: usual ? ask.default : `\`${quantity}\` = ${now}`,
    place: quantity,
    range,
    changes,
    ...effectOfQuantity(bound, quantity, range),
  };
}

/** The numbers of the catalogue that neither the brief gives nor the blueprint asks for. */
function fromCatalogue(blueprint: Blueprint, matches: Match[], bound: Bound, fits: boolean): Question[] {
  const own = fits ? blueprint.asks.flatMap(({ quantity, changes = [] }) => [quantity, ...changes]) : [];
  const noun = blueprint.unit?.many ?? `${blueprint.nouns[0] ?? "request"}s`;
  return topics.flatMap(({ role, ask, from, to }) => {
    const bind = mainBind(blueprint, role);
    const usual = bind && usualOf(bind, bound);
    if (!bind || !usual || own.includes(usual.place) || matches.some(({ fact }) => fact.role === role)) return [];
    const [low, high] = [moved(usual.measure, from), moved(usual.measure, to)];
    if (!low || !high) return [];
    const effect = bind.quantity
      ? effectOfQuantity(bound, usual.place, [low, high])
      : effectOfTarget(bound, usual.place, [low, high]);
    return [
      { question: ask(noun), default: usual.said, place: usual.place, range: [low, high], changes: [], ...effect },
    ];
  });
}

/** The bind of a role that is meant where nothing else is said. */
function mainBind({ binds }: Blueprint, role: Role): Bind | undefined {
  const all = binds.filter((bind) => bind.role === role);
  return all.find(({ nouns }) => nouns.length === 0) ?? all[0];
}

type Usual = { place: string; measure: string; said: string };

function usualOf({ quantity, requirement }: Bind, bound: Bound): Usual | undefined {
  if (quantity) {
    const measure = printedOf(bound, quantity);
    return measure === undefined ? undefined : { place: quantity, measure, said: `\`${quantity}\` = ${measure}` };
  }
  const row = bound.design.requirements.find(({ id }) => id === requirement);
  const measure = measureIn(row?.target?.text ?? "")?.text;
  if (!row?.id || !measure) return undefined;
  return { place: row.id, measure, said: `${row.id}, ${row.quality ?? row.text}: ${row.target?.text}` };
}

/** The value of a ledger row as it is or should be printed. */
function printedOf({ ledger }: Bound, quantity: string): string | undefined {
  return ledger.rows.find(({ input }) => input.name === quantity)?.text;
}

function weightOf({ flips, changes, cost }: Question): number {
  return flips.length + changes.length + Math.log10(cost?.factor ?? 1);
}
