import { timeUnit } from "./house-measure.ts";
import { isPlural, isStop } from "./nouns.ts";
import { isNounToo, verbOf } from "./verbs.ts";
import { singular, wordsIn } from "./words.ts";

/** The label before a number: `Sensors: 40,000`, `Payload: 200 bytes`. */
export function labelBefore(before: string): string | undefined {
  return named(/(?:^|[^\p{L}])(\p{L}{3,})[ \t]*[:=|][ \t|~]*$/iu.exec(before.slice(-60))?.[1]);
}

/** The thing that has a size: `firmware of 30 MB`. */
export function ownerBefore(before: string): string | undefined {
  return named(
    /(?:^|[^\p{L}])(\p{L}{3,}) (?:of|is|averages?)(?: (?:about|around|up to))? $/iu.exec(before.slice(-60))?.[1],
  );
}

function named(label: string | undefined): string | undefined {
  return label && !isStop(label) && !timeUnit(label) && !labels.test(label) ? singular(label) : undefined;
}

const labels =
  /^(?:rpo|rto|sla|slo|latency|throughput|availability|budget|costs?|scale|traffic|team|volume|target|limit|total|retention|rate|teams?|groups?|lots?|number|which|size|all|some|most)$/iu;

/** Who repeats something, as `every machine sends a status` begins. */
export function holderOf(before: string): string | undefined {
  const holder = /^\s*(?:each|every|an?) (\p{L}{3,}) \p{L}+s\b/iu.exec(before.slice(0, 60))?.[1];
  return holder && singular(holder);
}

/** What waits or repeats, where no plural says so: `a slot stays reserved`, `machine checks`, `ETA recalculated`. */
export function waiterBefore(before: string): string | undefined {
  const near = before.slice(-60).replace(/ (?:per|an?) \p{L}+ (?=(?:every|each) $)/iu, " ");
  const words = wordsIn(near).map(({ lower }) => lower);
  const end = words.findLastIndex(
    (word) =>
      !isStop(word) &&
      !isDeed(word) &&
      !/\p{N}|^(?:stays?|remains?|until|after|before|without|one|report|poll)$/u.test(word),
  );
  return end < 0 || words.length - end > 4 ? undefined : singular(words[end]!);
}

function isDeed(word: string): boolean {
  return (
    /(?:ed|ing|held)$/u.test(word) ||
    (/[^s]s$/u.test(word) && verbOf(word) !== undefined) ||
    (verbOf(word) === word && !isNounToo(word))
  );
}

/** What comes again: `nightly imports of orders`, `a monthly usage report`. */
export function thingBehind(behind: string): string | undefined {
  const run = /^(?:\s+(?!(?:at|in|on|by|of|for|to|and|or|with|from|per|as|into)\b)\p{L}[\p{L}-]*){1,3}/u.exec(
    behind.slice(0, 60),
  );
  const words = run
    ? wordsIn(run[0])
        .filter(({ text }) => !/^\p{Lu}/u.test(text))
        .map(({ lower }) => lower)
    : [];
  const noun = words.find((word) => isPlural(word)) ?? words.at(-1);
  return noun && singular(noun);
}

/** What is down for a time: `the EHR is down about 2 hours a month`. */
export function subjectBefore(before: string): string | undefined {
  const found = /(\p{L}[\p{L}-]*) (?:is|are|was|were|goes|can be|may be)\s[^.;,]{0,40}$/iu.exec(before.slice(-80));
  return found && !isStop(found[1]!) ? singular(found[1]!) : undefined;
}
