import { type Brief, type Fact, stem, wordsIn } from "../../brief/index.ts";

/** A number with the words around it, as stems. */
export type Reading = {
  fact: Fact;
  index: number;
  counted: string[];
  own: Set<string>;
  said: Set<string>;
  verb?: string;
  clause?: string;
  /** Whether a share is that of a place or a language, as in `20 % are dictated in French`: no row is meant. */
  elsewhere: boolean;
  /** Whether the brief says how many there are of those that the number is for each of. */
  whole: boolean;
};
const reach = 200;

const reads = new Set(
  "access browse check fetch follow get load look open play query read retrieve scan search see serve stream view visit watch"
    .split(" ")
    .map(stem),
);
const writes = new Set(
  "add append book change create edit generate import insert make order place post publish record register save send store submit update upload write"
    .split(" ")
    .map(stem),
);

/** Reads what is said beside a number; `things` are nouns that stand for the unit of load and for nothing else. */
export function readingOf(brief: Brief, fact: Fact, index: number, things: string[]): Reading {
  const clause = brief.clauses[fact.clause];
  const own = new Set(stemsIn(fact.text));
  const said = new Set([...stemsIn(beside(brief, fact)), ...own]);
  if (fact.role === "count" && fact.statistic === "peak") said.add(stem("concurrent"));
  if ([...said].some((word) => reads.has(word) && !things.includes(word))) said.add("read");
  if ([...said].some((word) => writes.has(word) && !things.includes(word))) said.add("writ");
  const counted = [fact.noun, fact.per].filter((noun) => noun !== undefined).map(stem);
  if (fact.role === "count" && fact.per) for (const noun of counted) said.add(noun);
  const { per } = fact;
  const whole =
    per !== undefined &&
    brief.facts.some((one) => one.role === "count" && !one.per && one.noun && stem(one.noun) === stem(per));
  return {
    fact,
    index,
    counted,
    own,
    said,
    whole,
    elsewhere: fact.role === "ratio" && inPlace.test(brief.text.slice(fact.at.end, fact.at.end + 50)),
    ...(clause && { clause: clause.text }),
    ...(clause?.verb && { verb: stem(clause.verb) }),
  };
}

/** The stretch that the number stands in; of a long one what is near. */
function beside({ text, clauses }: Brief, { clause, at }: Fact): string {
  const stretch = clauses[clause]?.at;
  if (!stretch) return "";
  return text.slice(Math.max(stretch.start, at.start - reach), Math.min(stretch.end, at.end + reach));
}

const inPlace = /^[^.;,\d]{0,30}\b(?:in|to|into|from) (?:the )?\p{Lu}\p{Ll}/u;

const known = new Map<string, string[]>();

/** The stems of a text; those of short ones are remembered, since a blueprint's nouns are asked for again and again. */
export function stemsIn(text: string): string[] {
  const found = known.get(text);
  if (found) return found;
  const stems = wordsIn(text)
    .flatMap(({ lower }) => lower.split("-"))
    .map(stem);
  if (text.length < 40 && known.size < 2000) known.set(text, stems);
  return stems;
}
