import { withoutAsides } from "./statements.ts";
import { coinsVerb, isBaseVerb, isLightVerb, isNounToo, opensDeed, verbOf } from "./verbs.ts";
import { isWhole, passiveOf } from "./whole.ts";
import { capital, wordsIn } from "./words.ts";

/** A stretch of the brief as one sentence without its full stop, its words unchanged; `actor` is who acted before. */
export function sentenceOf(said: string, actor: string | undefined, isDeed = false): string {
  const flat = said
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:I|we)(?: (?:want|need|would like)|['’]d like)(?: to have)? (?!to\b)/iu, "");
  const line = flat.includes("`") ? flat : flat.replaceAll(" | ", ": ");
  const words = wordsIn(line.slice(0, 120));
  const [first, second, third] = words;
  if (!first) return line;
  if (actor && /^\p{L}+s$/u.test(actor) && /^they\b/iu.test(line))
    return `${capital(actor)}${line.slice("they".length)}`;
  if (actor && /^(?:can|may) be\b/iu.test(line) && /^\p{L}+s$/u.test(actor)) return `${capital(actor)} ${low(line)}`;
  if (/^[A-Z]{3}(?:(?:, | and | or )[A-Z]{3}){1,9}$/.test(line)) return `The service supports ${line}`;
  if (isWhole(line)) return capital(line);
  if (/^(?:sends?|gives?|push(?:es)?|pass(?:es)?|delivers?) us\b/iu.test(line)) return `Existing systems ${low(line)}`;
  if (/^(?:needs?|wants?) (?!to\b)/iu.test(line)) return `The service offers ${line.slice(line.indexOf(" ") + 1)}`;
  if (/^\p{L}+\/\p{L}+/u.test(line) && isBaseVerb(first.lower)) return capital(line);
  if (isBaseVerb(first.lower) && /\bmy\b/iu.test(line)) return capital(line);
  if ((isDeed && isBaseVerb(first.lower)) || opensDeed(first.lower, second?.lower, actor !== undefined))
    return actor ? `${capital(actor)} can ${low(line)}` : `The service shall ${low(line)}`;
  if (actor && second && /^(?:only|always|also|still|then)$/u.test(first.lower) && isBaseVerb(second.lower))
    return `${capital(actor)} can ${line}`;
  const gerund = second && /ing$/u.test(first.lower) ? verbOf(first.lower) : undefined;
  if (
    gerund &&
    !isLightVerb(gerund) &&
    isObject(second!.lower) &&
    (!isNounToo(gerund) || goal.test(third?.lower ?? ""))
  )
    return `The service shall ${gerund}${line.slice(first.at.end)}`;
  if (/(?:[^u]ed|ing)$/u.test(first.lower) && verbOf(first.lower) && !second?.lower.endsWith("s"))
    return `As the brief asks: ${low(line)}`;
  if (/^(?:can|could|must|should|shall|will|may|cannot)$/u.test(first.lower)) return `The service ${low(line)}`;
  if (
    /^(?:no|nobody|nothing|none|never)\b/iu.test(line) ||
    (/^[A-Z]{2,5}$/.test(first.text) && second && isThirdPerson(second.lower) && third && !isNoun(third.lower))
  )
    return capital(line);
  const wish = /^((?:our|my|the) \p{L}+(?: \p{L}+)?) to (?=\p{L})/iu.exec(line);
  if (wish) return `${capital(wish[1]!)} can ${line.slice(wish[0].length)}`;
  if (/^(?:integrates|connects|syncs|works|runs|talks)$/iu.test(first.lower) && second)
    return `The service ${low(line)}`;
  if (second && isSubject(first.lower, second.lower)) return capital(line);
  if (
    determiners.test(first.lower) &&
    third &&
    isThirdPerson(third.lower) &&
    /^(?:in|within|under|below|by|at)$/u.test(words[3]?.lower ?? "")
  )
    return capital(line);
  if (isThirdPerson(first.lower) && second && !isNoun(second.lower) && !/(?:ed|ing)$/u.test(second.lower))
    return `The service ${low(line)}`;
  if (actorOf(line) || isStatement(line)) return capital(line);
  return passiveOf(line) ?? (isProse(line) ? capital(line) : `The service offers ${low(line)}`);
}

/** `those stay`, `right now it's one PHP app`: how things are, in words of its own. */
export function isProse(said: string): boolean {
  return prose.test(said) && !/\b(?:must|should|shall|can|may|will|needs? to|has to|have to)\b/iu.test(said);
}

const prose =
  /\b(?:we|we['’](?:re|ve)|us|it['’]s|already exists?|they['’]re|they|those|nobody|isn['’]t|aren['’]t|whatever|was|were|had)\b|^(?:is|are|has|have|that['’]s|right now|today|currently|at the moment|last (?:week|month|year))\b|^(?:lots|plenty|most|many|some) of\b|\b(?:is|are) (?:not|no|one|only)\b/iu;

const goal = /^(?:to|with|against|from|into|between)$/u;

/** Behind `matching` stand its things, behind `matching engine` a noun that it names. */
function isObject(word: string): boolean {
  return /(?:[^s]s|people|staff)$/u.test(word) || determiners.test(word);
}

const modal = /^(?:can|could|must|should|shall|will|may|need|needs|have|has|is|are|get|gets|cannot|never|only)$/u;
const plurals = /(?:[^s]s|people|staff|everyone|everybody|they|we)$/u;
const determiners = /^(?:an?|the|each|every|any)$/u;

/** Who acts in a stretch that begins with an actor and a verb, such as `users` or `a rider`. */
export function actorOf(said: string): string | undefined {
  const words = wordsIn(withoutAsides(said.slice(0, 120))).slice(0, 6);
  if (words[0] && words[1] && isBaseVerb(words[0].lower) && !isNounToo(words[0].lower)) return undefined;
  if (/^(?:the|our|their|an?|each|every)$/u.test(words[1]?.lower ?? "")) return undefined;
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

/** `machine checks once an hour`, `the claim goes into the archive`: a noun and its verb in the third person. */
function isStatement(line: string): boolean {
  const words = wordsIn(line.slice(0, 120)).map(({ lower }) => lower);
  return words.slice(1, 5).some((word, index) => {
    if (/^(?:spends|stays|goes|takes|lasts|contains|costs|needs|is|are)$/u.test(word)) return true;
    if (!isThirdPerson(word)) return false;
    return !isNounToo(verbOf(word)!) || /^(?:once|every|via|the|an?|its|their)$/u.test(words[index + 2] ?? "");
  });
}

/** `invoices arrive by mail`, `calls come in`: the first word is a noun, its verb follows. */
function isSubject(first: string, second: string): boolean {
  return (
    isThirdPerson(first) &&
    (/^(?:never|always|often|usually|happen|occur|exist|stay|fail|arrive|come)$/u.test(second) ||
      (isBaseVerb(second) && !isNounToo(second)) ||
      (/ly$/u.test(second) && isNounToo(verbOf(first)!)))
  );
}

/** After a noun that looks like a verb stand words such as these: `uploads of files`, `search and filters`. */
function isNoun(next: string | undefined): boolean {
  return (
    next === undefined ||
    /^(?:of|per|by|in|and|or|are|is|with|for|on|at|within|under|p\d+|via|from|to|about|between|before|after|must|should|shall|can|may|will|so|because)$/u.test(
      next,
    )
  );
}

/** Lowers a first capital, but not that of an acronym or a name in mixed case. */
function low(line: string): string {
  return /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(line) || /^A\s/.test(line) ? line[0]!.toLowerCase() + line.slice(1) : line;
}
