import { type Clause, wordsIn } from "../../brief/index.ts";
import { isBaseVerb, isNounToo } from "../../brief/verbs.ts";
import { deedOf } from "./deeds.ts";
import { pluralOfUnit } from "./rename.ts";

/**
 * A clause as a sentence without its full stop: a deed as one, a rule, such as `no double booking`, in its own words. `Them`
 * is said by its name: `book machines` behind `search machines`.
 */
export function sayingOf(clause: Clause, clauses: Clause[]): string {
  const { kind, text, sentence } = clause;
  const said = (kind === "capability" && !isSentence(clause) ? sentence : text).replace(/[.!?:;,]+$/u, "");
  const them = /^(?:\S+ ){1,5}?them\b/iu.test(said) ? pluralBefore(clause, clauses) : undefined;
  return them ? said.replace(/\bthem\b/iu, them) : said;
}

/** `Prices and stock come from our ERP` is offered by nobody: a subject and its verb are a sentence. */
function isSentence({ text, sentence }: Clause): boolean {
  const words = wordsIn(text.slice(0, 80)).map(({ lower }) => lower);
  const at = words.findIndex(
    (word, index) =>
      index > 0 && index < 6 && isBaseVerb(word) && !isNounToo(word) && isPlural(words[index - 1]!, words[index - 2]),
  );
  return /^The service offers\b/u.test(sentence) && at > 0;
}

/** A plural, or the last of several. */
function isPlural(word: string, before: string | undefined): boolean {
  return /[^s]s$/u.test(word) || before === "and";
}

/** What several of are spoken of in the clause before. */
function pluralBefore(clause: Clause, clauses: Clause[]): string | undefined {
  const before = clauses[clauses.indexOf(clause) - 1];
  const thing = before?.kind === "capability" ? deedOf(before)?.thing : undefined;
  if (!before || !thing) return undefined;
  const plural = [...thing.slice(0, -1), pluralOfUnit(thing.at(-1)!)].join(" ");
  return before.text.toLowerCase().includes(plural) ? plural : undefined;
}
