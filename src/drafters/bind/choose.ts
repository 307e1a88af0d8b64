import { type Brief, stem, wordsIn } from "../../brief/index.ts";
import type { Blueprint } from "./blueprint.ts";

/** The blueprint that stands in when nothing in the brief speaks for another. */
export const fallback = "transactional-service";
const enough = 3;

/** `fits` is false where nothing in the brief speaks for any blueprint and the usual one stands in. */
export type Chosen = { blueprint: Blueprint; fits: boolean };

/** Chooses the blueprint for a brief by its phrases, words and counted nouns; what names the thing weighs more. */
export function chooseBlueprint(brief: Brief, blueprints: Blueprint[]): Chosen {
  const usual = blueprints.find(({ id }) => id === fallback) ?? blueprints[0]!;
  const subject = stemsOf(brief.text.slice(brief.subject.at.start, brief.subject.at.end));
  const all = stemsOf(brief.text);
  const counted = ` ${brief.facts.flatMap(({ noun, per }) => [noun, per].map((word) => word && stem(word))).join(" ")} `;
  const scored = blueprints.map((blueprint) => ({ blueprint, score: scoreOf(blueprint, { subject, all, counted }) }));
  const best = scored.reduce(
    (one, other) => (other.score > one.score || (other.score === one.score && other.blueprint === usual) ? other : one),
    scored[0]!,
  );
  return best.score >= enough ? { blueprint: best.blueprint, fits: true } : { blueprint: usual, fits: false };
}

type Stems = { subject: string; all: string; counted: string };

function scoreOf({ phrases, words, nouns }: Blueprint, { subject, all, counted }: Stems): number {
  const decisive = phrases.reduce((sum, phrase) => sum + (holds(subject, phrase) ? 8 : holds(all, phrase) ? 5 : 0), 0);
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

function holds(stems: string, phrase: string): boolean {
  return stems.includes(stemsOf(phrase));
}

/** The stems in order, each between blanks. */
function stemsOf(text: string): string {
  return ` ${wordsIn(text)
    .flatMap(({ lower }) => lower.split("-"))
    .map(stem)
    .join(" ")} `;
}
