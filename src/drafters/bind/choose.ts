import { type Brief, stem } from "../../brief/index.ts";
import { alsoNeeded } from "./beside.ts";
import type { Blueprint } from "./blueprint.ts";
import { type Spoken, spokenOf, stemsOf } from "./spoken.ts";

/** The blueprint that stands in when nothing in the brief speaks for another. */
export const fallback = "transactional-service";
/** What speaks for a blueprint in a brief that is little more than a name, and in one that tells what is done. */
const enough = 3;
const plenty = 8;
/** Plain blueprints, on which patterns design what the brief tells. */
const plain = new Set([fallback, "internal-tool"]);

/** `fits` is false where nothing in the brief speaks for any blueprint and the usual one stands in; `beside` is one that is needed too. */
export type Chosen = { blueprint: Blueprint; fits: boolean; beside?: Blueprint };

/** Chooses the blueprint for a brief by its phrases, words and counted nouns; what names the thing weighs more. */
export function chooseBlueprint(brief: Brief, blueprints: Blueprint[]): Chosen {
  const usual = blueprints.find(({ id }) => id === fallback) ?? blueprints[0]!;
  const spoken = spokenOf(brief);
  const counted = ` ${brief.facts.flatMap(({ noun, per }) => [noun, per].map((word) => word && stem(word))).join(" ")} `;
  const stems = stemsFor(spoken, blueprints, counted);
  const least = isTelling(brief) ? plenty : enough;
  const scored = blueprints
    .map((blueprint) => ({ blueprint, score: scoreOf(blueprint, stems) }))
    .filter(({ blueprint, score }) => score >= least || plain.has(blueprint.id) || blueprint === usual);
  const best = scored.reduce(
    (one, other) => (other.score > one.score || (other.score === one.score && other.blueprint === usual) ? other : one),
    scored[0]!,
  );
  if (best.score < enough) return { blueprint: usual, fits: false };
  const pair = alsoNeeded(spoken, best.blueprint, blueprints);
  return pair ? { ...pair, fits: true } : { blueprint: best.blueprint, fits: true };
}

/** Whether a brief says so much of what is done that a few words of a field do not yet make it one of that field. */
function isTelling({ clauses }: Brief): boolean {
  return clauses.filter(({ kind }) => kind !== "request" && kind !== "remark").length > 3;
}

type Stems = { subject: string; all: string; counted: string };

/** The whole brief; without what is said aside where the rest of the name speaks for a blueprint by itself. */
function stemsFor({ tokens, text, subject, bare }: Spoken, blueprints: Blueprint[], counted: string): Stems {
  const head = { subject: bare, all: bare, counted: " " };
  if (bare === subject || !blueprints.some((one) => scoreOf(one, head) >= enough))
    return { subject, all: text, counted };
  const rest = tokens.filter(({ aside }) => !aside).map((token) => token.stem);
  return { subject: bare, all: ` ${rest.join(" ")} `, counted };
}

function scoreOf({ phrases, features, words, nouns }: Blueprint, { subject, all, counted }: Stems): number {
  const decisive = phrases.reduce((sum, phrase) => {
    const stems = stemsOf(phrase);
    if (subject.includes(stems)) return sum + 8;
    return sum + (!all.includes(stems) ? 0 : features.includes(phrase) ? 2 : 5);
  }, 0);
  const spoken = [...new Set(words.map(stem))].reduce(
    (sum, word) => sum + (subject.includes(` ${word} `) ? 3 : all.includes(` ${word} `) ? 1 : 0),
    0,
  );
  const things = [...new Set(nouns.map(stem))].reduce((sum, noun) => {
    const named = subject.includes(` ${noun} `) ? 2 : 0;
    return sum + named + (counted.includes(` ${noun} `) ? 2 : 0);
  }, 0);
  return decisive + spoken + things;
}
