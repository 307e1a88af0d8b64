import { coinsVerb, isBaseVerb, isLightVerb, opensDeed, verbOf } from "./verbs.ts";
import { wordsIn } from "./words.ts";

/** A stretch of the brief as one sentence without its full stop, its words unchanged; `actor` is who acted before. */
export function sentenceOf(said: string, actor: string | undefined): string {
  const line = said.replace(/\s+/gu, " ").trim();
  const [first, second] = wordsIn(line.slice(0, 120));
  if (!first) return line;
  if (opensDeed(first.lower, second?.lower, actor !== undefined))
    return actor ? `${capital(actor)} can ${low(line)}` : `The service shall ${low(line)}`;
  if (/(?:[^u]ed|ing)$/u.test(first.lower) && verbOf(first.lower) && !second?.lower.endsWith("s"))
    return `As the brief asks: ${low(line)}`;
  if (/^(?:can|could|must|should|shall|will|may|cannot)$/u.test(first.lower)) return `The service ${low(line)}`;
  const wish = /^((?:our|my|the) \p{L}+(?: \p{L}+)?) to (?=\p{L})/iu.exec(line);
  if (wish) return `${capital(wish[1]!)} can ${line.slice(wish[0].length)}`;
  if (isThirdPerson(first.lower) && second && !isNoun(second.lower) && !/(?:ed|ing)$/u.test(second.lower))
    return `The service ${low(line)}`;
  if (actorOf(line)) return capital(line);
  return `The service offers ${low(line)}`;
}

const modal = /^(?:can|could|must|should|shall|will|may|need|needs|have|has|is|are|get|gets|cannot|never|only)$/u;
const plurals = /(?:[^s]s|people|staff|everyone|everybody|they|we)$/u;
const determiners = /^(?:an?|the|each|every|any)$/u;

/** Who acts in a stretch that begins with an actor and a verb, such as `users` or `a rider`. */
export function actorOf(said: string): string | undefined {
  const words = wordsIn(said.slice(0, 120)).slice(0, 6);
  if (coinsVerb(words.map(({ lower }) => lower))) return words[0]!.text;
  const index = words.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      (modal.test(lower) ||
        acts(
          words.slice(0, at).map((word) => word.lower),
          lower,
        )),
  );
  return index > 0 ? said.slice(words[0]!.at.start, words[index - 1]!.at.end) : undefined;
}

function acts(before: string[], word: string): boolean {
  const actor = before.at(-1)!;
  if (determiners.test(actor) || isBaseVerb(actor)) return false;
  if (isBaseVerb(word)) return plurals.test(actor);
  return isThirdPerson(word) && (determiners.test(before[0]!) || (before.length === 1 && isLightVerb(verbOf(word)!)));
}

function isThirdPerson(word: string): boolean {
  return /[^s]s$/u.test(word) && verbOf(word) !== undefined;
}

/** After a noun that looks like a verb stand words such as these: `uploads of files`, `search and filters`. */
function isNoun(next: string | undefined): boolean {
  return next === undefined || /^(?:of|per|by|in|and|or|are|is|with|for|on|at|within|under|p\d+|via|from)$/u.test(next);
}

function capital(line: string): string {
  return line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Lowers a first capital, but not that of an acronym or a name in mixed case. */
function low(line: string): string {
  return /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(line) || /^A\s/.test(line) ? line[0]!.toLowerCase() + line.slice(1) : line;
}
