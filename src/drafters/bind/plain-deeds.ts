import type { Clause } from "../../brief/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { deedOf } from "./deeds.ts";
import { people } from "./rename.ts";

/** What happens to somebody, or is the case, is asked of nobody. */
export const fate =
  /^(?:agree|appear|arrive|await|be|become|belong|contain|cost|cover|depend|differ|die|earn|exceed|exist|expect|experience|expire|face|fail|fall|feel|fit|gain|get|go|grow|happen|have|hear|include|involve|keep|know|lack|last|learn|lie|like|live|look|lose|matter|meet|miss|need|obtain|occur|own|possess|prefer|reach|rely|remain|require|result|run|see|seem|stand|stay|suffer|survive|take|trust|understand|use|wait|want|work)$/u;
const negated = /\b(?:not|never|no|nobody|none|cannot|without|unless|instead)\b|n['’]t\b/iu;
const acting =
  /(?:[a-z]{2}(?:er|or|ist|ant|ee|ian|coach)|staff|people|person|team|coach|hr|finance|legal|sales|marketing|support|clerk|lead|chief|head)$/u;
/** What gives a thing another state. */
const states =
  /^(?:accept|acknowledge|activate|approve|archive|ban|block|cancel|claim|close|complete|confirm|deactivate|decline|disable|dismiss|enable|end|escalate|finish|forward|freeze|hide|lock|mark|merge|mute|pause|pin|reject|release|reopen|reorder|resolve|restore|resume|return|revoke|sign|split|start|stop|suspend|transfer|unblock|unlock|unpin|verify|withdraw)$/u;

/** Whether a capability is a deed that somebody asks the system for, such as `members upload plans`: only this makes an endpoint. */
export function isPlainDeed(clause: Clause, { document }: Blueprint): boolean {
  const deed = deedOf(clause);
  if (!deed || negated.test(clause.text) || (deed.kind === "act" && !deed.record && !states.test(deed.verb)))
    return false;
  if (fate.test(deed.verb) && !/^(?:see|look)$/u.test(deed.verb)) return false;
  const { actor } = deed;
  const actors = /^\*\*Actors:\*\* (.*)$/mu.exec(document.source)?.[1]?.toLowerCase() ?? "";
  return !actor || people.has(actor) || acting.test(actor) || new RegExp(`\\b${actor}\\b`, "u").test(actors);
}
