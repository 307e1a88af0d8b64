import { mainOf } from "./statements.ts";
import { opensDeed } from "./verbs.ts";
import { capital, wordsIn } from "./words.ts";

const modals =
  "(?:may|must|can|shall|should|will|could|cannot|can['’]t|won['’]t|isn['’]t|aren['’]t|doesn['’]t|don['’]t|has to|have to|needs? to)";
const whole = new RegExp(
  `^(?!(?:which|that|who|it|they|we|and|or)\\b|\\p{L}+s (?:the|our|their|an?|each|every|only) )(?:[^\\s,]+ ){1,5}?(?<!\\b(?:that|which|who|what|it|they|we|you|users) )${modals}(?!\\S)`,
  "iu",
);
const transitive =
  /^(?:(?:an?|the|each|every|any|anything|everything|something|whatever|all)\b ?)(?:(?!(?:of|for|to|with|in|on|by|from|that|which|and|or)\b)[\p{L}-]+ ){1,3}?(?:[\p{L}]{2,}[^s\P{L}]s|goes|does) (?:it|them|him|her|us|an?|the|their|its|to|into|every|each)\b/iu;

/** `edits should show up`, `an LLM turns it into a letter`, `the HIS isn't changing`: a subject and its verb. */
export function isWhole(line: string): boolean {
  const main = mainOf(line);
  const [first, second] = wordsIn(main.slice(0, 80)).map(({ lower }) => lower);
  if (/^(?:can|could|must|should|shall|will|may|cannot)$/u.test(first ?? "")) return false;
  if (opensDeed(first, second, false) && !/^(?:must|should|can|may|shall|will)/u.test(second ?? "")) return false;
  return whole.test(main) || transitive.test(main);
}

/** `orders handed to the warehouse`, `results cached 14 days`: what is done to a thing, without its verb. */
export function passiveOf(line: string): string | undefined {
  const words = wordsIn(line.slice(0, 120));
  const at = words.findIndex(({ lower }, index) => index > 0 && index < 4 && participle.test(lower));
  const [thing, deed, next] = [words[at - 1], words[at], words[at + 1]];
  if (!thing || !deed || !next || !behind.test(next.lower) || /^(?:and|or|of|not|\p{N}.*)$/u.test(thing.lower))
    return undefined;
  const verb = /[^s]s$|^(?:people|staff|data)$/u.test(thing.lower) ? "are" : "is";
  return `${capital(line.slice(0, deed.at.start))}${verb} ${line.slice(deed.at.start)}`;
}

const participle =
  /^(?!(?:based|needed|required|related|called|used|expected|estimated|limited|shared|speed|need|feed|embed|seed|indeed|exceed)$)(?:\p{L}{2,}ed|sent|paid|kept|built|shown|sold|written|held)$/u;
const behind =
  /^(?:to|by|with|as|for|from|in|into|at|on|within|after|before|until|every|once|per|via|through|daily|weekly|monthly|nightly|hourly|yearly|automatically|\p{N}.*)$/u;
