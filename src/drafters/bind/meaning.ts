import { type Clause, isLightVerb, stem, wordsIn } from "../../brief/index.ts";
import { mainOf } from "../../brief/statements.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Table } from "./places.ts";
import { fate } from "./plain-deeds.ts";

/**
 * The requirement whose words the clause says; a verb that belongs to none of them is a deed of its own, unless it says
 * what happens to somebody, such as `survive`. Of equals the one that says the thing itself, such as `permissions` of
 * `per-document permissions`.
 */
export function requirementOf(clause: Clause, { clauses }: Blueprint, table: Table): string | undefined {
  const said = new Set(stemsIn(clause.text));
  const main = new Set(stemsIn(mainOf(clause.text)));
  const head = headOf(clause);
  const isDeed = certain(clause);
  const verb = clause.verb && !isLightVerb(clause.verb) ? stem(clause.verb) : undefined;
  const scored = clauses
    .filter(({ requirement }) => table.rows.some(({ cells }) => cells[0]?.text === requirement))
    .map(({ requirement, words: names }) => {
      const stems = names.map(stemsIn).filter((parts) => parts.length > 0);
      const hits = (among: Set<string>) => stems.filter((parts) => parts.every((part) => among.has(part))).length;
      const acts = verb !== undefined && stems.some((parts) => parts.length === 1 && parts[0] === verb);
      const named = head !== undefined && stems.some((parts) => parts.length === 1 && parts[0] === head);
      const score = hits(main) + hits(said) / 2 + (acts && isDeed ? 5 : 0) + (named ? 1 : 0);
      return { requirement, acts, score };
    });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), {
    requirement: "",
    acts: false,
    score: 0,
  });
  const deed = verb !== undefined && !best.acts && isDeed && !fate.test(clause.verb ?? "");
  return best.score === 0 || deed ? undefined : best.requirement;
}

const common =
  /^(?:user|customer|client|admin|staff|people|person|team|service|system|support|data|time|with|from|that|this|when|every|each|their|them|they|only|also|must|should|can|able|have|make|made|more|than)$/u;

/** The requirement that shares two telling words with a clause, or its thing and no other requirement does. */
export function nearestOf(clause: Clause, table: Table): string | undefined {
  const said = new Set(stemsIn(mainOf(clause.text)).filter((word) => word.length > 3 && !common.test(word)));
  const head = headOf(clause);
  const rows = table.rows.flatMap(({ cells: [id, text] }) =>
    id && text ? [{ id: id.text, own: new Set(stemsIn(text.text)) }] : [],
  );
  const scored = rows.map(({ id, own }) => ({ id, score: [...said].filter((word) => own.has(word)).length }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { id: "", score: 0 });
  if (best.score > 1) return best.id;
  const named = head && head.length > 3 && !common.test(head) ? rows.filter(({ own }) => own.has(head)) : [];
  return named.length === 1 ? named[0]!.id : undefined;
}

/** The stem of the thing that a noun phrase is about: its last word before what says more of it. */
function headOf(clause: Clause): string | undefined {
  if (certain(clause)) return undefined;
  const [phrase = ""] = mainOf(clause.text).split(
    /[,;:()/+&]|\s(?:incl|including|of|for|with|without|to|on|by|from|as|per|in|at|and|or|plus|within|over|via|than|that|which|who|when|where|is|are|can|must|should|the|our|their|an?)\b/iu,
    1,
  );
  const last = wordsIn(phrase).at(-1);
  return last ? stem(last.lower.split("-").at(-1)!) : undefined;
}

/** Whether the verb stands as one: behind an actor or a modal, or first. */
function certain({ sentence, text }: Clause): boolean {
  return !/^(?:The service offers|As the brief asks)\b/u.test(sentence) || /^the service offers/iu.test(text);
}

function stemsIn(text: string): string[] {
  return wordsIn(text)
    .flatMap(({ lower }) => lower.split("-"))
    .map(stem);
}
