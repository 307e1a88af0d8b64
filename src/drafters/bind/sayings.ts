import type { Clause } from "../../brief/index.ts";
import { deedOf } from "./deeds.ts";
import { pluralOfUnit } from "./rename.ts";

/**
 * A clause as a requirement without its full stop: a deed as a sentence, a thing as itself (`Live cursors`), a rule, such as
 * `no double booking`, in its own words. `Them` is said by its name: `book machines` behind `search machines`.
 */
export function sayingOf(clause: Clause, clauses: Clause[]): string {
  const { kind, text, sentence } = clause;
  const own = kind === "capability" ? sentence.replace(/^(?:The service offers|As the brief asks:) /u, "") : text;
  const said = capital(own.replace(/[.!?:;,]+$/u, ""));
  const them = /^(?:\S+ ){1,5}?them\b/iu.test(said) ? pluralBefore(clause, clauses) : undefined;
  return them ? said.replace(/\bthem\b/iu, them) : said;
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

/** What several of are spoken of in the clause before. */
function pluralBefore(clause: Clause, clauses: Clause[]): string | undefined {
  const before = clauses[clauses.indexOf(clause) - 1];
  const thing = before?.kind === "capability" ? deedOf(before)?.thing : undefined;
  if (!before || !thing) return undefined;
  const plural = [...thing.slice(0, -1), pluralOfUnit(thing.at(-1)!)].join(" ");
  return before.text.toLowerCase().includes(plural) ? plural : undefined;
}
