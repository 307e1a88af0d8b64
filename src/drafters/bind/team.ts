import type { Brief } from "../../brief/index.ts";

/** Who builds and runs it: how many, and how much of their time. */
export type Team = { count: number; partTime: boolean; people: string; text: string };

const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const number = "(?:a single|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";
const skills =
  "(?:(?:part|full)[- ]time |back[- ]?end |front[- ]?end |full[- ]?stack |software |senior |junior |platform |data |devops |dev |ops |it |web |mobile |site reliability |in-house |experienced |java |kotlin |python |go |rust |php |ruby |react |node |typescript )*";
const trades =
  "(?:engineers?|developers?|devs?|programmers?|admins?|administrators?|sysadmins?|SREs?|FTEs?|seniors|juniors|coders?|techies|ops people)";
const building =
  "(?=$|[.,;:)!?\\n]| (?:in(?! the (?:field|shops?|stores?))|and|on|to|will|shall|can|who|that|build|builds|maintain|maintains|run|runs|operate|operates|look|looks|share|carry|available|part[- ]time|only|at most|plus|total)\\b)";
const patterns = [
  `\\b(${number}) (${skills}${trades})\\b(?: and (${number}) (${skills}${trades}))?${building}`,
  `\\bteam (?:of|is|has|with|size)(?: is| of|:)? (?:just |only |about |around )?(${number})\\b(?! (?:${skills})?(?!people|persons?)(?:nurses|doctors|drivers|players|agents|sellers|reviewers|editors|clerks|operators|members? each))`,
  `\\b(${number})[- ](?:person|people|man|strong|engineer|developer|dev)[- ](?:\\p{L}+[- ])?(?:team|shop|company|startup|crew)\\b`,
  `\\b(?:we are|we['’]re|there are|just|only) (${number})(?: of us| people)?(?=[.,;)]|$| (?:and|in|building|who|on|to)\\b)`,
  `\\b(${number}) of us\\b`,
  `\\b(${number}) (?:people|persons|colleagues) (?:(?:will|shall|can|who|to|have to|must) )*(?:operates?|runs?|maintains?|looks? after|builds?|supports?) (?:it|this|that|the (?:system|service|whole|platform))\\b`,
  `(?:^|[\\n.;,] ?)team: (${number})(?= (?:people|ppl|${skills}${trades})|[.,;\\n]|$)`,
];
const solo =
  /\b(?:solo (?:developer|founder|dev)|I (?:am|['’]m) alone|by myself|on my own|side project of mine|one-man show)\b/iu;
/** The teams that use the product, and crowds, do not build it. */
const users = /\b(?:for|each|every|per|among|between|used by|serves?|teams? of up to|any)\s+(?:\p{L}+ )?$/iu;

/** The people of the brief who build or run the design; those who only use it are none. */
export function teamOf({ text }: Brief): Team | undefined {
  if (solo.test(text))
    return {
      count: 1,
      partTime: /part[- ]time|weekends?|evenings/iu.test(text),
      people: "one person",
      text: solo.exec(text)![0],
    };
  for (const pattern of patterns)
    for (const found of text.matchAll(new RegExp(pattern, "giu"))) {
      if (users.test(text.slice(Math.max(0, found.index - 40), found.index))) continue;
      const said = found[0];
      const count = numberOf(found[1]!) + (found[3] ? numberOf(found[3]) : 0);
      if (count < 1 || count > 60) continue;
      return {
        count,
        partTime: /part[- ]time/iu.test(said) && count === 1,
        people: peopleOf(found[2], count),
        text: said,
      };
    }
  return undefined;
}

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  return /^(?:a|an|a single)$/u.test(lower) ? 1 : numbers.indexOf(lower) + 1 || Number(lower);
}

function peopleOf(trade: string | undefined, count: number): string {
  const head = /\p{L}+$/u.exec(trade ?? "")?.[0]?.toLowerCase() ?? "";
  const one = /admin/u.test(head) ? "administrator" : "engineer";
  return count === 1 ? one : `${one}s`;
}
