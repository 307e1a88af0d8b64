import type { Signs } from "./roles.ts";
import { singular } from "./words.ts";

const stuff = "video|audio|footage|speech|music|dictation|conversation|film|playback|recording|sound|talk(?:ing)?";
const things =
  "videos?|clips?|calls?|recordings?|songs?|episodes?|lectures?|films?|movies?|audio|sessions?|meetings?|lessons?|dictations?|(?:voice|audio|video) messages?|consultations?|visits?|slots?|trips?|rides?|games?|interviews?|appointments?|webinars?|classes|shifts?|streams?|broadcasts?|exams?|conversations?|tasks?|jobs?|builds?|runs?";
const says =
  "of|avg|average|averages|averaging|on average|mean|last|lasts|lasting|takes?|about|around|up to|at most|max|maximum|is|are|runs?|can|may|for|between|,";
const lengthy = new RegExp(
  String.raw`\b(${things})(?:[ ~]{1,3}(?:(?:${says})[ ,~]{0,2}){1,4}|[ ]?\([ ~]?(?:(?:${says})[ ,~]{0,2}){0,4})$`,
  "u",
);
const behind = new RegExp(String.raw`^\s*(?:long|in length|of (?:${stuff}))\b`, "u");
const led = new RegExp(String.raw`^[ -](?:\p{Ll}+ )?(?:${things})\b`, "u");
/** What machines do as well as people: a few seconds are a latency there. */
const machines = /\b(?:calls?|tasks?|jobs?|runs?|builds?|trips?)\b[^.;,]{0,30}$/u;

/** `22,000 dictations a day averaging 3 minutes`, `an average length of 12 minutes`, `exports can run 40 min`: how long it takes, told apart from what it must. */
const averaging =
  /(?<!\b(?:latenc(?:y|ies)|respon[ds]\p{Ll}{0,4}|answers?|load\p{Ll}{0,3}|delay\p{Ll}{0,2})[^.;]{0,30})\b(?:averaging|(?:average|avg|mean|typical|usual|normal) (?:length|duration|run ?time|running time|talk time|handling time)(?: (?:of|is|at))?:?|(?:length|duration|run ?time) of)\s*(?:about |around |roughly |some )?~?$/u;
const running =
  /\b(?:most|many|some|few|typical|usual|average|long|longest|\p{Ll}{3,}s) (?:of (?:them|these|those) )?(?:\p{Ll}{3,}s )?(?:(?:can|may|might|could|sometimes|usually|normally|typically|often) (?:run|take|last|go on)s?(?: for)?|(?:run|last)s?(?: for)?)(?: up to| about| around| under| less than| over)?\s*~?$/u;
const mostTake =
  /\bmost (?:of (?:them|these|those) )?(?:\p{Ll}{3,}s )?(?:takes?|finish(?:es)?|are done)(?: in| within| under| less than| about| around)*\s*~?$/u;

/** The thing whose length or size a number in parentheses or behind `of` gives. */
export function thingBefore(before: string): string | undefined {
  const found = lengthy.exec(before.slice(-60).toLowerCase())?.[1];
  return found && singular(found.split(" ").at(-1)!);
}

/** The length of a thing: `30 minute videos`, `up to 4 hours long`, `calls of 12 min each`, `tasks run up to 30 minutes`. */
export function isLength({ before, after, value, afterLength }: Signs): boolean {
  if (afterLength || behind.test(after)) return true;
  if (/[\s-]$|^$/u.test(before) && led.test(after)) return true;
  if (value >= 86_400 && /\p{L}s (?:run|last|span)s? (?:for )?(?:about |around |up to )?$/u.test(before.slice(-60)))
    return true;
  if (lengthy.test(before.slice(-60))) return value >= 5 || !machines.test(before.slice(-60));
  const near = before.slice(-80);
  if (averaging.test(near) || mostTake.test(near) || (running.test(near) && value >= 60)) return true;
  return /^\s*$|\bof\s*$/u.test(before) && /^\s*each\b/u.test(after);
}
