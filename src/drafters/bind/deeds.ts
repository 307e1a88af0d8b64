import { type Clause, isLightVerb, singular, stem, wordsIn } from "../../brief/index.ts";
import { mainOf } from "../../brief/statements.ts";
import { pluralOf } from "./plurals.ts";

/**
 * What a capability does to what: `upload training plans` makes a `training plan`. `record` is what a deed on a thing
 * leaves behind: `rate their stay` leaves a `rating`; `actor` is who does it, in singular.
 */
export type Deed = { verb: string; thing: string[]; kind: Kind; record?: string; actor?: string };
export type Kind = "make" | "read" | "file" | "change" | "remove" | "import" | "act";

const kinds: [Exclude<Kind, "act">, string][] = [
  ["read", "access browse check compare filter find follow get list look read search see show track view visit watch"],
  ["file", "download export print"],
  ["change", "adjust change configure customize edit modify move rename resize update"],
  ["remove", "delete drop remove"],
  ["import", "import migrate"],
  [
    "make",
    "add announce attach buy collect copy create define deliver design draft draw enter file invite issue leave log make open order place post propose publish purchase receipt record register report request save schedule send set share sign submit suggest upload write",
  ],
];
const kindOf = new Map(kinds.flatMap(([kind, verbs]) => verbs.split(" ").map((verb) => [stem(verb), kind] as const)));
const recordOf = new Map(
  (
    "annotate annotation bid bid book booking bookmark bookmark borrow loan comment comment dispute dispute flag flag grade grade " +
    "join membership like like rate rating react reaction redeem redemption rent rental reply reply reserve reservation review review " +
    "score score subscribe subscription tag tag vote vote"
  )
    .split(" ")
    .flatMap((word, index, all) => (index % 2 === 0 ? [[stem(word), all[index + 1]!] as const] : [])),
);
/** What is said to somebody, or done by the system itself, is no request. */
const told =
  /^(?:alert|ask|automate|call|charge|consolidate|contact|detect|email|encrypt|estimate|forecast|integrate|inform|listen|mail|match|message|monitor|notify|optimize|poll|predict|recommend|remind|retry|scale|support|tell|train|warn)$/u;
const skipped =
  /^(?:an?|the|their|his|her|its|our|my|your|all|any|each|every|some|new|own|old|one|up|out|in|other|others|more|most|many|[\d.,]+\w*|on|off|large|small|big|long|short|live|public|private|recent|past|upcoming|nearby|available|favou?rite|multiple|several|different)$/u;
const ends =
  /^(?:and|or|as|at|by|before|about|across|after|against|along|among|around|behind|between|during|for|from|how|however|because|since|if|into|like|no|not|so|inside|of|over|per|so|than|that|then|what|why|without|through|to|under|until|up|via|when|where|which|while|who|whose|with|within|without|is|are|be|can|must|should|in|on|day|days|week|month|year|hour|minute|second|daily|weekly|monthly|yearly|online|offline|together|again|automatically|later|now|back|them|it|this|these|those|everything|anything|something|people|everyone|money|time)$/u;
const mass =
  /^(?:progress|feedback|history|content|equipment|inventory|status|advice|news|data|metadata|staff|software)$/u;

/** The deed of a capability; undefined where its words name no verb with an object that could be stored. */
export function deedOf({ text, verb, sentence }: Clause): Deed | undefined {
  if (!verb || isLightVerb(verb) || told.test(verb) || !/^[a-z]+$/u.test(verb)) return undefined;
  const main = mainOf(text);
  const found = wordsIn(main).find(({ lower }) => stem(lower) === stem(verb));
  if (!found || isNamed(main, found.at.end)) return undefined;
  const stretch = main.slice(found.at.start).split(/[,;:()/+→]|->|&/u, 1)[0]!;
  if (main[found.at.start + stretch.length] === "/") return undefined;
  const record = recordOf.get(stem(verb));
  const rest = wordsIn(stretch)
    .map(({ lower }) => lower)
    .slice(1, 8);
  if (record && /^(?:to|on|for|in|with)$/u.test(rest[0] ?? "")) rest.shift();
  const from = rest.findIndex((word) => !skipped.test(word));
  const behind = from < 0 ? [] : rest.slice(from);
  const end = behind.findIndex((word) => ends.test(word) || skipped.test(word));
  const nouns = behind.slice(0, end < 0 ? 3 : Math.min(end, 3)).slice(-2);
  const last = nouns.at(-1);
  if (!last || (/[^e]ed$/u.test(last) && last.length > 4)) return undefined;
  if (!nouns.every((noun) => /^[a-z]{2,20}$/u.test(noun) && !/[^p]ly$/u.test(noun))) return undefined;
  const actor = actorOf(sentence, verb);
  return {
    verb,
    thing: [...nouns.slice(0, -1), oneOf(last)],
    kind: kindOf.get(stem(verb)) ?? "act",
    ...(record && { record }),
    ...(actor && { actor }),
  };
}

/** `post to Slack`, `call/email/text`: no thing of ours, or none at all. */
function isNamed(said: string, end: number): boolean {
  return (
    said[end] === "/" ||
    /^ (?:(?:to|on|in|via|like|into|from|with) )?\p{Lu}\p{Ll}+(?![\p{L}-])(?! \p{Ll})/u.test(said.slice(end, end + 40))
  );
}

function oneOf(noun: string): string {
  return noun === "ads" ? "ad" : mass.test(noun) ? noun : singular(noun);
}

/** Who stands before the verb, where it is one word or the last of two. */
function actorOf(sentence: string, verb: string): string | undefined {
  const words = wordsIn(sentence.slice(0, 120)).map(({ lower }) => lower);
  const at = words.findIndex((word) => stem(word) === stem(verb));
  const before = words.slice(0, at).filter((word) => word !== "can");
  const last = before.at(-1);
  if (at < 0 || !last || before.length > 3 || last === "shall" || last === "service" || last === "offers")
    return undefined;
  return singular(last);
}

/** The name of a type: `TrainingPlan`. */
export function typeNameOf(thing: string[]): string {
  return thing.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
}

/** The segment of a path: `training-plans`. */
export function segmentOf(thing: string[]): string {
  const last = thing.at(-1) ?? "";
  return [...thing.slice(0, -1), mass.test(last) ? last : pluralOf(last)].join("-");
}
