import { type Brief, wordsIn } from "../../brief/index.ts";
import { withoutAsides } from "../../brief/statements.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Edit } from "./edits.ts";
import { words } from "./escape.ts";
import type { BoundClauses } from "./functional.ts";
import { sectionNamed } from "./places.ts";
import { sayingOf } from "./sayings.ts";

const most = 6;
const longest = 18;

/** Where no blueprint is about what the brief names, the overview says so before anything else. */
export function foreignEdits({ document, id }: Blueprint, name: string): Edit[] {
  const at = sectionNamed(document, "Overview")?.nodes[0]?.position?.start.offset;
  if (at === undefined) return [];
  const plain = id.replaceAll("-", " ");
  const text = `**Read this first:** no embedded blueprint is about ${name}. What follows is a plain ${plain} with the parts that the brief asks for by name; what is special about the task is not designed yet. Let a language model draft it, or take this as the list of what has to be decided.\n\n`;
  return [{ start: at, end: at, text }];
}

/** What the brief asks for, each thing with the requirement that answers it, behind the recommendation of the overview. */
export function toldEdits(
  { document }: Blueprint,
  { clauses }: Brief,
  { meant, added, near }: Pick<BoundClauses, "meant" | "added" | "near">,
): Edit[] {
  const ids = new Map([
    ...[...meant].flatMap(([id, all]) => all.map(({ text }) => [text, id] as const)),
    ...[...added, ...near].map(({ id, clause }) => [clause.text, id] as const),
  ]);
  const items = clauses.flatMap((clause) => {
    const id = clause.kind === "capability" ? ids.get(clause.text) : undefined;
    const said = plainly(sayingOf(clause, clauses));
    return id && wordsIn(said).length <= longest ? [`${words(said)} (${id})`] : [];
  });
  const at = sectionNamed(document, "Overview")?.nodes[0]?.position?.end.offset;
  if (items.length < 2 || at === undefined) return [];
  const [first = "", ...rest] = items.slice(0, most);
  const told = [first[0]!.toUpperCase() + first.slice(1), ...rest].join("; ");
  return [{ start: at, end: at, text: `\n\n**What is asked for:** ${told}.` }];
}

/** In the middle of a sentence, without asides: `offline editing`, not `The service shall …`. */
function plainly(said: string): string {
  const bare = withoutAsides(said).replace(/\s+/gu, " ").trim();
  const own = bare.replace(/^The service (?:shall|can|should|must) /u, "");
  return /^(?:(?:An?|The) |\p{Lu}\p{Ll}+(?:[ /-][\p{Ll}\p{N}]|$))/u.test(own)
    ? own[0]!.toLowerCase() + own.slice(1)
    : own;
}
