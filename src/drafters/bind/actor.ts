import { actorOf, type Brief, singular, wordsIn } from "../../brief/index.ts";
import type { Blueprint, Unit } from "./blueprint.ts";
import { bodyOf } from "./own-words.ts";
import { patternOf, people, pluralOfUnit, type Renaming, renameBlueprint } from "./rename.ts";

const ours = /^(?:admin|administrator|agent|clerk|employee|manager|moderator|operator|staff|supervisor)$/u;

/** The blueprint's main actor under the name of those who do most in the brief; nothing is renamed where that name stands already. */
export function withActor(blueprint: Blueprint, brief: Brief): Blueprint {
  const renaming = actorRenamingFor(blueprint, brief);
  return renaming ? renameBlueprint(blueprint, renaming) : blueprint;
}

/** From which to which name the main actor goes; undefined where it keeps its own. */
export function actorRenamingFor(blueprint: Blueprint, brief: Brief): Renaming | undefined {
  const from = blueprint.entry && unitOf(blueprint.entry.actor.toLowerCase());
  const to = mainActorOf(brief);
  if (!from || !to || from.one === to.one || ours.test(from.one) || clash(bodyOf(blueprint.document), from, to))
    return undefined;
  return { from, to };
}

/** Whether the new name says something else already: in words, or in the name of a row where the old one has a row too. */
function clash(body: string, from: Unit, to: Unit): boolean {
  const rows = body.match(/^\| `\w+` \|/gmu)?.join(" ") ?? "";
  const words = body.replace(/`[^`\n]+`/gu, " ");
  return patternOf(to).test(words) || (patternOf(to).test(rows) && patternOf(from).test(rows));
}

/** The people who act in most clauses, the first of equals, but for those of the house. */
function mainActorOf({ clauses }: Brief): Unit | undefined {
  const counts = new Map<string, number>();
  for (const { kind, sentence } of clauses) {
    const said = kind === "capability" ? actorOf(sentence) : undefined;
    const last = said && wordsIn(said).at(-1)?.lower;
    const noun = last && singular(last);
    if (noun && people.has(noun) && !ours.test(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best && unitOf(best[0]);
}

function unitOf(one: string): Unit | undefined {
  return /^[a-z]{3,20}$/u.test(one) ? { one, many: pluralOfUnit(one) } : undefined;
}
