import type { Brief, Fact } from "../../brief/index.ts";
import { teamOf } from "./team.ts";

const nouns =
  /^(?:person|people|engineer|developer|dev|admin|administrator|sysadmin|sre|programmer|operator|devop|fte|colleague)$/u;
/** `three people will operate it`. */
const runs =
  /^\s*(?:(?:of us|on the team|in the team|full[- ]time)\s+)?(?:will |shall |can |to |who (?:will )?|are going to |have to |must )?(?:operat\w+|run|runs|running|build\w*|maintain\w*|look(?:ing)? after|own|owns|support|supports|administ\w+|keep|keeps|develop|develops) (?:it|this|all of it|everything|the (?:whole |new )?(?:system|service|platform|thing|backend|software|cluster))\b/iu;
/** `run by four people`, `we operate it with 3 people`. */
const runBy =
  /\b(?:(?:run|operated|built|maintained|looked after|developed|owned|supported) by|(?:run|operate|build|maintain|develop) (?:it|this|everything|the (?:system|service|platform)) with|team (?:of|is|has|size(?: is)?:?)|team:|we are|we['’]re|there are) (?:a team of |only |just |about )?$/iu;

/** Tells the numbers of those who build or run the design from those who use it: they size nothing. */
export function teamIn(brief: Brief): (fact: Fact) => boolean {
  const team = teamOf(brief);
  const start = team ? brief.text.indexOf(team.text) : -1;
  const end = start + (team?.text.length ?? 0);
  return ({ role, noun, at }) => {
    if (role !== "count") return false;
    if (start >= 0 && at.start >= start && at.start < end) return true;
    if (noun === undefined || !nouns.test(noun)) return false;
    const behind = brief.text.slice(at.end, at.end + 80);
    return runs.test(behind) || runBy.test(brief.text.slice(Math.max(0, at.start - 60), at.start));
  };
}
